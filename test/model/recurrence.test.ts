import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { patterns } from '../../src/document/fields.js';
import { civilDay, everyDays, parseRecurrence, type Recurrence } from '../../src/model/index.js';
import { campaignOf } from '../support/demo.js';
import { seeded } from '../support/random.js';

const weekly: Recurrence = { frequency: 'weekly', interval: 1, count: null, until: null };
const newYearsEve = civilDay(2021, 12, 31);

describe('parseRecurrence', () => {
  test('reads each frequency, once in each unit unless an interval is given', () => {
    for (const frequency of ['daily', 'weekly', 'monthly', 'yearly'] as const) {
      const rule = `FREQ=${frequency.toUpperCase()}`;
      assert.deepEqual(parseRecurrence(rule), { ...weekly, frequency });
      assert.deepEqual(parseRecurrence(`${rule};INTERVAL=2`), { ...weekly, frequency, interval: 2 });
    }
  });

  test('reads the parts in any order', () => {
    const wanted = { ...weekly, interval: 2, count: 6 };
    for (const text of [
      'FREQ=WEEKLY;INTERVAL=2;COUNT=6',
      'FREQ=WEEKLY;COUNT=6;INTERVAL=2',
      'COUNT=6;FREQ=WEEKLY;INTERVAL=2',
      'INTERVAL=2;COUNT=6;FREQ=WEEKLY',
    ]) {
      assert.deepEqual(parseRecurrence(text), wanted, text);
    }
  });

  test('reads the last day with or without a time, which never makes it another day', () => {
    for (const text of [
      '20211231',
      '20211231T000000Z',
      '20211231T235959Z',
      '20211231T235960Z',
      '20211231T160000',
      '20211231T160000Z',
    ]) {
      assert.deepEqual(parseRecurrence(`FREQ=WEEKLY;UNTIL=${text}`), { ...weekly, until: newYearsEve }, text);
    }
    assert.equal(parseRecurrence('FREQ=WEEKLY;UNTIL=20240229')?.until, civilDay(2024, 2, 29));
    assert.equal(parseRecurrence('FREQ=WEEKLY;UNTIL=19691231')?.until, -1);
  });

  test('reads the smallest and largest numbers, with zeros before them too', () => {
    const of = (text: string) => parseRecurrence(`FREQ=WEEKLY;INTERVAL=${text};COUNT=${text}`);
    for (const value of [1, 9999]) {
      const wanted = { ...weekly, interval: value, count: value };
      assert.deepEqual(of(String(value)), wanted);
      assert.deepEqual(of(`000${value}`), wanted);
    }
  });

  const nonsense = {
    'a number of 0': ['INTERVAL=0', 'COUNT=0', 'INTERVAL=00', 'COUNT=000'],
    'a number without end': [
      'INTERVAL=10000',
      'COUNT=10000',
      `INTERVAL=${'9'.repeat(400)}`,
      `COUNT=1${'0'.repeat(99)}`,
    ],
    'what is no number': [
      'INTERVAL=T',
      'COUNT=2Z',
      'INTERVAL=2T',
      'COUNT=20211231',
      'INTERVAL=',
      'COUNT=-1',
      'COUNT=1.5',
    ],
    'what is no day': ['UNTIL=20210230', 'UNTIL=20210631', 'UNTIL=20211301', 'UNTIL=20210001', 'UNTIL=20210100'],
    'what is no date': ['UNTIL=2021', 'UNTIL=202112', 'UNTIL=T', 'UNTIL=0', 'UNTIL=2021-12-31', 'UNTIL=202112310'],
    'what is no time': ['UNTIL=20211231T', 'UNTIL=20211231T240000Z', 'UNTIL=20211231T006000Z', 'UNTIL=20211231Z'],
    'a part that comes twice': ['INTERVAL=2;INTERVAL=2', 'COUNT=1;COUNT=2', 'FREQ=WEEKLY'],
    'a number and a last day, which RFC 5545 does not allow': ['COUNT=6;UNTIL=20211231'],
    'a part that is not of the schema': ['BYDAY=MO', 'WKST=MO', 'interval=2', '', 'INTERVAL'],
  };
  for (const [what, parts] of Object.entries(nonsense)) {
    test(`reads no rule with ${what}`, () => {
      for (const part of parts) assert.equal(parseRecurrence(`FREQ=WEEKLY;${part}`), null, part);
    });
  }

  test('reads no rule without a frequency that it knows', () => {
    for (const text of [
      '',
      'COUNT=6',
      'FREQ=',
      'FREQ=HOURLY',
      'FREQ=weekly',
      'RRULE:FREQ=WEEKLY',
      ' FREQ=WEEKLY',
      'FREQ',
    ]) {
      assert.equal(parseRecurrence(text), null, text);
    }
  });

  test('reads any text of the schema without an error, as numbers that are whole and within bounds', () => {
    const random = seeded(5);
    const values = ['0', '1', '2', '007', '9999', '10000', '20211231', '20210230', '20211231T000000Z', 'T', '0T0Z'];
    for (let count = 0; count < 2000; count++) {
      const parts = Array.from({ length: random.integer(0, 3) }, () => {
        return `;${random.pick(['INTERVAL', 'COUNT', 'UNTIL'])}=${random.pick(values)}`;
      });
      const text = `FREQ=${random.pick(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'])}${parts.join('')}`;
      assert.match(text, patterns.repeats);
      const recurrence = parseRecurrence(text);
      if (!recurrence) continue;
      for (const value of [recurrence.interval, recurrence.count ?? 1]) {
        assert.ok(Number.isInteger(value) && value >= 1 && value <= 9999, text);
      }
      assert.ok(recurrence.until === null || Number.isInteger(recurrence.until), text);
      assert.ok(everyDays(recurrence) >= 1, text);
    }
  });
});

test('everyDays is the mean length of an interval: over 400 years, as long as the calendar', () => {
  const days = (rule: string) => everyDays(parseRecurrence(rule)!);
  assert.equal(days('FREQ=DAILY'), 1);
  assert.equal(days('FREQ=DAILY;INTERVAL=10'), 10);
  assert.equal(days('FREQ=WEEKLY;INTERVAL=2'), 14);
  assert.equal(days('FREQ=MONTHLY'), 30.436875);
  assert.equal(days('FREQ=YEARLY'), 365.2425);
  const cycle = civilDay(2400, 1, 1) - civilDay(2000, 1, 1);
  assert.equal(days('FREQ=YEARLY') * 400, cycle);
  assert.equal(days('FREQ=MONTHLY;INTERVAL=12') * 400, cycle);
});

describe('the recurrence of a milestone', () => {
  const milestoneOf = (fields: object) => campaignOf({ milestones: [{ title: 'M', ...fields }] });

  test('is what its rule says, beside the rule itself', () => {
    const [milestone] = milestoneOf({ repeats: 'FREQ=WEEKLY;UNTIL=20211231' }).milestones;
    assert.deepEqual(milestone!.recurrence, { ...weekly, until: newYearsEve });
    assert.equal(milestone!.repeats, 'FREQ=WEEKLY;UNTIL=20211231');
    assert.ok(Object.isFrozen(milestone!.recurrence));
  });

  test('is null where there is no rule', () =>
    assert.equal(milestoneOf({ planned: '2021' }).milestones[0]!.recurrence, null));

  test('is null where the rule makes no sense, and the milestone stays, without a problem', () => {
    const { milestones, problems } = milestoneOf({ repeats: 'FREQ=WEEKLY;INTERVAL=0' });
    assert.deepEqual([milestones[0]!.recurrence, milestones[0]!.repeats], [null, 'FREQ=WEEKLY;INTERVAL=0']);
    assert.deepEqual(problems, []);
  });
});
