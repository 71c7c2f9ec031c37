import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { taskRules } from '../../src/lint/task-rules.js';
import { taskExamples } from './examples/task.js';
import { contextOf, findingsOf, placesOf, wordsOf } from './support.js';

const road = { id: 'road', title: 'Road' };
/** A document of a task and its parts. */
const tasks = (parent: object, ...children: readonly object[]) => ({
  tasks: [
    ...children.map((child, index) => ({ id: `t${index}`, title: `Part ${index + 1}`, parent: 'road', ...child })),
    { ...road, ...parent },
  ],
});
const found = (json: object) => placesOf(findingsOf(taskRules, json));

interface Case {
  readonly says: string;
  readonly json: object;
  /** Rule, severity and JSON Pointer of all findings. */
  readonly places: readonly string[];
  /** Message and fix of the last. */
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

const open = { status: 'notMet' };
const cases: readonly Case[] = [
  {
    says: 'a task that is done before its part',
    json: taskExamples.M506!.fails,
    places: ['M506 warning /tasks/0/status'],
    en: [
      '“Road” is done, but “Bridge”, a part of it, is not.',
      'Correct the status of “Road” or of that part; a part that was dropped is "cancelled".',
    ],
    zh: [
      '“Road”已完成，但其下级任务“Bridge”尚未完成。',
      '请更正上级或下级任务的状态；已取消的下级任务请写 "cancelled"。',
    ],
  },
  {
    says: 'a task that is done before several of its parts, once',
    json: tasks({ done: '2021' }, open, open, open, open, { status: 'met' }),
    places: ['M506 warning /tasks/5/done'],
    en: [
      '“Road” is done, but 4 parts of it are not, among them “Part 1”, “Part 2” and “Part 3”.',
      'Correct the status of “Road” or of those parts; a part that was dropped is "cancelled".',
    ],
    zh: [
      '“Road”已完成，但其下级任务“Part 1”、“Part 2”和“Part 3”等4项尚未完成。',
      '请更正上级或下级任务的状态；已取消的下级任务请写 "cancelled"。',
    ],
  },
  {
    says: 'a part that is due after the whole',
    json: tasks({ due: '2021-06' }, { due: '2021-07' }, { due: '2021-06-30' }),
    places: ['M506/due warning /tasks/0/due'],
    en: [
      'The due date of “Part 1”, July 2021, is later than that of “Road”, whose part it is (June 2021).',
      'Correct the due date that is wrong.',
    ],
    zh: ['“Part 1”的期限（2021年7月）晚于其上级任务“Road”（2021年6月）。', '请更正有误的期限。'],
  },
  {
    says: 'several parts that are due after the whole, once',
    json: tasks({ due: '2021-06' }, { due: '2021-07' }, { due: '2022' }),
    places: ['M506/dues warning /tasks/2/due'],
    en: [
      'The due date of “Road” is June 2021, but 2 parts of it are due later: “Part 1” and “Part 2”.',
      'Correct the due date of “Road”, or those of its parts.',
    ],
    zh: ['“Road”的期限是2021年6月，但其下级任务“Part 1”和“Part 2”的期限更晚。', '请更正“Road”或其下级任务的期限。'],
  },
];

describe('taskRules', () => {
  for (const { says, json, places: expected, en, zh } of cases) {
    test(`finds ${says}`, () => {
      const findings = findingsOf(taskRules, json);
      assert.deepEqual(placesOf(findings), expected, says);
      assert.deepEqual(wordsOf(findings.at(-1)!), { en, zh }, says);
    });
  }

  test('M506: its examples fail and pass', () => {
    assert.deepEqual(found(taskExamples.M506!.fails).length, 1, 'fails');
    assert.deepEqual(found(taskExamples.M506!.passes), [], 'passes');
  });

  test('lets a part be cancelled, done, or of unknown status', () => {
    for (const status of ['met', 'partiallyMet', 'cancelled', 'unknown']) {
      assert.deepEqual(found(tasks({ status: 'met' }, { status })), [], status);
    }
    assert.deepEqual(found(tasks({ status: 'met' }, { status: 'scheduled', done: '2021' })), [], 'scheduled, but done');
    for (const status of ['notMet', 'scheduled', 'inProgress', 'stalled']) {
      assert.deepEqual(found(tasks({ status: 'met' }, { status })).length, 1, status);
      assert.deepEqual(found(tasks({ status: 'partiallyMet', done: '2021' }, { status })), [], `partly, ${status}`);
    }
  });

  test('is sure that a part is due later, or says nothing', () => {
    for (const due of ['2021-06', '2021', '2021-07~', '[..2021-08]']) {
      assert.deepEqual(found(tasks({ due: '2021-06-30' }, { due })), [], due);
    }
    assert.deepEqual(found(tasks({}, { due: '2021' })), [], 'no date');
  });

  test('survives circles, unknown parents and names of parts of every object', () => {
    const circle = {
      tasks: ['a', 'b'].map((id) => ({ id, title: id, parent: id === 'a' ? 'b' : 'a', status: 'met' })),
    };
    assert.deepEqual(found(circle), [], 'a circle');
    assert.deepEqual(found({ tasks: [{ ...road, parent: 'nowhere', status: 'met' }] }), [], 'an unknown parent');
    const odd = {
      tasks: [
        { id: '__proto__', title: 'P', status: 'met' },
        { ...road, parent: '__proto__', status: 'notMet' },
      ],
    };
    assert.deepEqual(found(odd), ['M506 warning /tasks/0/status'], '__proto__');
    const twice = {
      tasks: [{ ...road, status: 'met' }, road, { id: 'b', title: 'B', parent: 'road', status: 'notMet' }],
    };
    assert.deepEqual(found(twice), ['M506 warning /tasks/0/status'], 'an id that is used twice');
  });

  test('takes 20,000 parts at once', { timeout: 60_000 }, () => {
    const context = contextOf(
      tasks({ status: 'met', due: '2021' }, ...Array.from({ length: 20_000 }, () => ({ due: '2022', ...open }))),
    );
    taskRules(context);
    assert.equal(context.findings.length, 2, 'one finding for each cause');
  });
});
