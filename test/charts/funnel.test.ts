import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { layoutFunnel, type StageMark } from '../../src/charts/funnel/funnel.layout.js';
import { campaignOf, demoCampaign, en, locales, zh } from '../support/demo.js';
import { textsOf } from '../support/layouts.js';

type Stage = Record<string, unknown>;

/** The marks of one funnel of these stages, in English. */
const stagesOf = (stages: readonly Stage[], more: object = {}): readonly StageMark[] =>
  layoutFunnel(campaignOf({ funnels: [{ id: 'f', stages }], ...more }), {}, en).stages;

/** What a reader sees beside the bar of the last of these stages. */
function lastOf(...stages: Stage[]): StageMark & { readonly text: string } {
  const mark = stagesOf(stages.map((stage, index) => ({ label: `S${index + 1}`, ...stage }))).at(-1)!;
  return { ...mark, text: [...mark.lines, mark.open?.label.text ?? ''].join('; ') };
}

describe('the funnels of Yanbian', () => {
  const shares = [
    ['yanbian-projects', '5,213', '4,241', '81.4%', '972'],
    ['yanbian-wishes', '25,987', '23,023', '88.6%', '2,964'],
    ['yanbian-difficulties', '15,955', '14,543', '91.2%', '1,412'],
  ] as const;
  for (const [id, first, second, share, open] of shares) {
    test(`${second} of ${first} is ${share}, and ${open} are open`, () => {
      for (const locale of locales) {
        const marks = layoutFunnel(demoCampaign('yanbian'), { funnel: id }, locale).stages.filter(({ gate }) => !gate);
        assert.deepEqual(
          marks.map(({ value }) => /[\d,]+/.exec(value)?.[0]),
          [first, second],
        );
        assert.match(marks[1]!.lines.join(' '), new RegExp(`(^|\\D)${share}`));
        assert.match(marks[1]!.open!.label.text, new RegExp(`(^|\\D)${open}(\\D|$)`));
        assert.deepEqual(marks[0]!.lines, []);
      }
    });
  }

  test('a stage that is only a rate has no figure, no bar and the stated rate', () => {
    const { stages } = layoutFunnel(demoCampaign('yanbian'), { funnel: 'yanbian-tested' }, en);
    const excellent = stages[1]!;
    assert.equal(excellent.absent, true);
    assert.equal(excellent.bar!.end, 'absent');
    assert.equal(excellent.open, null);
    assert.match(excellent.lines.join(' '), /93\.7%/);
  });

  test('all funnels of a document are drawn when none is asked for, each with its own shares', () => {
    const { groups } = layoutFunnel(demoCampaign('yanbian'), {}, zh);
    assert.equal(groups.length, 5);
    assert.deepEqual(
      groups.map(({ sections }) => sections.map(({ stages }) => stages.filter(({ gate }) => !gate).length)),
      [[2], [2], [2], [2], [2]],
    );
  });
});

describe('the funnel of Zhangye', () => {
  for (const locale of locales) {
    const layout = layoutFunnel(demoCampaign('zhangye'), { funnel: 'zhangye-projects' }, locale);
    const [confirmed, handled, resolved] = layout.stages as [StageMark, StageMark, StageMark];

    test(`says 99.94% and that the source says 99% (${locale.tag})`, () => {
      const words = handled.lines.join(' ');
      assert.match(words, /(^|\D)99\.94%/);
      assert.match(words, /(^|\D)99%/);
      assert.match(handled.open!.label.text, /(^|\D)18(\D|$)/);
    });

    test(`draws 25,832 apart, never as a stage of 29,206 (${locale.tag})`, () => {
      const [group] = layout.groups;
      assert.deepEqual(
        group!.sections.map(({ stages }) => stages),
        [[confirmed, handled]],
      );
      assert.deepEqual(group!.separate, [resolved]);
      assert.equal(resolved.bar, null);
      assert.equal(resolved.open, null);
      assert.match(resolved.value, /25,832/);
      assert.match(resolved.lines.join(' '), /97%/);
      assert.doesNotMatch([resolved.description, ...resolved.lines].join(' '), /29,206/);
    });

    test(`never works out a share of 25,832 (${locale.tag})`, () => {
      for (const text of textsOf(layout)) assert.doesNotMatch(text, /88\.[45]%|3,374|3,356/);
    });
  }
});

describe('the funnel of Zhangzhou, where all is complete', () => {
  for (const locale of locales) {
    test(`says 100% and that nothing is open (${locale.tag})`, () => {
      const { stages } = layoutFunnel(demoCampaign('zhangzhou'), { funnel: 'zhangzhou-projects' }, locale);
      assert.match(stages[1]!.lines.join(' '), /(^|\D)100%/);
      assert.equal(stages[1]!.open!.label.text, locale.words.allDone);
      assert.equal(stages[1]!.bar!.to, stages[0]!.bar!.to);
    });
  }
});

describe('layoutFunnel', () => {
  test('computes no share across a stage that was not reported', () => {
    const marks = stagesOf([
      { label: 'A', value: 100 },
      { label: 'B', value: null },
      { label: 'C', value: 50 },
    ]);
    assert.equal(marks[1]!.value, en.words.absence.notReported);
    assert.equal(marks[1]!.bar!.end, 'absent');
    for (const mark of marks) assert.doesNotMatch([mark.description, ...mark.lines].join(' '), /%/);
    assert.equal(marks[2]!.open, null);
  });

  test('says why a figure is missing', () => {
    for (const missing of ['notReported', 'notApplicable', 'withheld'] as const) {
      const mark = lastOf({ value: 9 }, { value: null, missing });
      assert.equal(mark.value, en.words.absence[missing]);
      assert.equal(mark.absent, true);
    }
  });

  test('draws a stage larger than its base as it is, and says so', () => {
    const mark = lastOf({ value: 100 }, { value: 150 });
    assert.match(mark.text, /150%/);
    assert.match(mark.text, /50 more than/);
    assert.doesNotMatch(mark.text, /open/);
    assert.equal(mark.bar!.to, 1);
  });

  const bounds = [
    ['over', en.words.over({ n: '80%' })],
    ['atLeast', en.words.atLeast({ n: '80%' })],
    ['under', en.words.lessThan({ n: '80%' })],
    ['atMost', en.words.atMost({ n: '80%' })],
    ['about', en.words.about({ n: '80%' })],
  ] as const;
  for (const [qualifier, share] of bounds) {
    test(`gives the share of a figure that is "${qualifier}" as no more than that`, () => {
      const mark = lastOf({ value: 100 }, { value: 80, qualifier });
      assert.ok(mark.lines[0]!.startsWith(share), mark.lines[0]);
      assert.equal(mark.bar!.end, qualifier);
      assert.notEqual(mark.open!.label.text, en.words.stillOpen({ unit: '', n: '20' }));
    });
  }

  test('gives the share of a range as a range', () => {
    const mark = lastOf({ value: 1000 }, { value: null, qualifier: 'range', low: 300, high: 350 });
    assert.match(mark.lines[0]!, /30%\D+35%/);
    assert.match(mark.open!.label.text, /650\D+700/);
  });

  test('gives no share between two figures that are both open above', () => {
    const mark = lastOf({ value: 100, qualifier: 'over' }, { value: 80, qualifier: 'over' });
    assert.doesNotMatch(mark.text, /%/);
    assert.equal(mark.open, null);
  });

  test('does not make an excess exact when the figure is only a bound', () => {
    const mark = lastOf({ value: 100 }, { value: 120, qualifier: 'over' });
    assert.notEqual(mark.open!.label.text, lastOf({ value: 100 }, { value: 120 }).open!.label.text);
  });

  test('does not set a stated rate against a share that is only a bound', () => {
    const mark = lastOf({ value: 100 }, { value: 80, qualifier: 'over', statedRate: 0.81 });
    const details = mark.details.map(({ value }) => value.text);
    assert.equal(
      details.includes(en.words.statedDiffers({ stated: '81%', computed: '80%', base: '\u201cS1\u201d' })),
      false,
    );
  });

  test('sees no difference between "over 99%" and 99.9%', () => {
    const mark = lastOf({ value: 1000 }, { value: 999, statedRate: 0.99, statedRateQualifier: 'over' });
    assert.equal(
      mark.details.some(({ term }) => term === en.words.terms.note),
      false,
    );
  });

  test('divides by nothing when the first stage is zero', () => {
    const mark = lastOf({ value: 0 }, { value: 0 });
    assert.doesNotMatch(mark.text, /%/);
    assert.equal(mark.bar!.end, 'zero');
  });

  test('never rounds a share up to all or down to nothing', () => {
    assert.match(lastOf({ value: 1_000_000 }, { value: 999_999 }).lines[0]!, /99\.9999%/);
    assert.match(lastOf({ value: 1_000_000 }, { value: 1 }).lines[0]!, /0\.0001%/);
  });

  test('keeps the order of the document, whatever the values', () => {
    const marks = stagesOf([3, 9, 1].map((value) => ({ label: `${value}`, value })));
    assert.deepEqual(
      marks.map(({ label }) => label.text),
      ['3', '9', '1'],
    );
  });

  test('names the unit once when all stages share it, and with each value when they do not', () => {
    const same = layoutFunnel(
      campaignOf({ funnels: [{ unit: 'wishes', stages: [{ label: 'A', value: 2 }] }] }),
      {},
      en,
    );
    assert.match(same.groups[0]!.unit!, /wishes/);
    assert.equal(same.stages[0]!.value, '2');
    const mixed = stagesOf([
      { label: 'A', value: 2, unit: 'wishes' },
      { label: 'B', value: 1, unit: 'people' },
    ]);
    assert.deepEqual(
      mixed.map(({ value }) => value),
      ['2 wishes', '1 people'],
    );
  });

  test('says in details what the parts are and what they leave over', () => {
    const mark = lastOf({
      value: 100,
      parts: [
        { label: 'North', value: 60 },
        { label: 'South', value: 30 },
      ],
    });
    const parts = mark.details.find(({ term }) => term === en.words.terms.parts)!.value.text;
    assert.match(parts, /North.*60.*South.*30.*10/);
  });

  test('takes the latest actual figure of a measure', () => {
    const observation = (value: number, asOf: string, kind = 'actual') => ({ measure: 'm', value, asOf, kind });
    const [mark] = stagesOf([{ measure: 'm' }], {
      measures: [{ id: 'm', label: 'Listed', unit: 'projects' }],
      observations: [
        observation(5, '2021-05'),
        observation(7, '2021-07'),
        observation(6, '2021-06'),
        observation(99, '2021-09', 'target'),
      ],
    });
    assert.equal(mark!.value, '7');
    assert.equal(mark!.label.text, 'Listed');
  });

  test('answers an unknown id with a sentence that names those there are', () => {
    for (const locale of locales) {
      const { failure, marks, groups } = layoutFunnel(demoCampaign('yanbian'), { funnel: '__proto__' }, locale);
      assert.equal(failure?.code, 'unknownFunnel');
      assert.match(failure.message, /__proto__.*yanbian-wishes/);
      assert.deepEqual([marks, groups], [[], []]);
    }
  });

  test('answers a document without funnels with a sentence', () => {
    for (const funnel of [null, '', 'x']) {
      const { failure, groups, stages, families, choices } = layoutFunnel(campaignOf({}), { funnel }, zh);
      assert.equal(failure?.code, 'noFunnels');
      assert.deepEqual([groups, stages, families, choices], [[], [], [], []]);
    }
  });

  test('takes a Chinese label of 300 characters whole', () => {
    const label = '\u6f33'.repeat(300);
    assert.equal(lastOf({ label, value: 1 }).label.text, label);
  });
});
