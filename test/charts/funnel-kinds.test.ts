import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { layoutFunnel, moveInFunnel, type FunnelLayout } from '../../src/charts/funnel/funnel.layout.js';
import { campaignOf, en, locales } from '../support/demo.js';
import { assertIncludes } from '../support/assert.js';
import { detailOf, funnelOf, type Fields } from '../support/funnels.js';
import { nonsenseIn, textsOf } from '../support/layouts.js';

const detailAt = ({ stages }: FunnelLayout, index: number, term: string) => detailOf(stages[index]!, term);

const gated: readonly Fields[] = [
  { id: 'listed', label: 'Listed', value: 100 },
  { id: 'review', label: 'Review', kind: 'gate' },
  { id: 'done', label: 'Done', value: 80 },
  { id: 'checked', label: 'Checked', value: 60 },
];

describe('a gate', () => {
  for (const locale of locales) {
    test(`is a line with a word, in the drawing, its name, the summary and the table (${locale.tag})`, () => {
      const layout = funnelOf(gated.slice(0, 3), {}, locale);
      const { gate } = locale.words;
      const mark = layout.stages[1]!;
      assert.deepEqual([mark.gate, mark.bar, mark.absent, mark.value], [true, null, true, gate]);
      assert.deepEqual([mark.lines, mark.open], [[], null]);
      assert.equal(mark.description.startsWith(locale.words.labelled({ label: 'Review', value: gate })), true);
      assertIncludes(layout.summary.join(' '), locale.words.labelled({ label: 'Review', value: gate }));
      const row = layout.table.rows[1]!.map(({ text }) => text);
      assertIncludes(row, gate);
      assertIncludes(row, locale.words.stageKinds.gate);
      assert.equal(
        row.some((text) => /\d/.test(text)),
        false,
        row.join('|'),
      );
      assert.deepEqual(nonsenseIn(layout), []);
    });
  }

  test('is passed by the shares and the connector of the stage after it', () => {
    const { stages } = funnelOf(gated);
    assert.match(stages[2]!.lines[0]!, /^80% of \u201cListed\u201d$/);
    assert.equal(stages[2]!.open!.label.text, en.words.stillOpen({ unit: '', n: '20' }));
    assert.deepEqual(stages[2]!.open!.connector, { from: 1, to: 0.8 });
    assertIncludes(stages[3]!.lines, '60% of \u201cListed\u201d');
  });

  test('is never the base of a share, named or not, nor the first stage', () => {
    const named = funnelOf([...gated.slice(0, 2), { label: 'Done', value: 80, of: 'review' }]).stages[2]!;
    assert.deepEqual([named.lines, named.open], [[], null]);
    const first = funnelOf([gated[1]!, gated[0]!, gated[2]!]).stages;
    assert.deepEqual(first[1]!.lines, []);
    assert.match(first[2]!.lines[0]!, /^80% of \u201cListed\u201d$/);
  });

  test('has no number even where the document gives one, and is no separate count', () => {
    const layout = funnelOf([gated[0]!, { ...gated[1]!, value: 0, of: null, statedRate: 0.5 }, gated[2]!]);
    assert.equal(layout.groups[0]!.separate.length, 0);
    assert.equal(layout.stages[1]!.value, en.words.gate);
    assert.equal(layout.stages[2]!.bar!.to, 0.8);
  });

  test('can be reached by the keys', () => {
    const layout = funnelOf(gated);
    assert.equal(moveInFunnel(layout, 'f/listed', 'down'), 'f/review');
    assert.equal(moveInFunnel(layout, 'f/done/open', 'up'), 'f/review');
  });

  test('leaves the unit to be named once', () => {
    const { groups, stages } = funnelOf(gated, { unit: 'wishes' });
    assert.equal(groups[0]!.unit, en.words.unitNote({ unit: 'wishes' }));
    assert.equal(stages[0]!.value, '100');
    assert.deepEqual(nonsenseIn(funnelOf([gated[1]!])), []);
  });
});

const broken: readonly Fields[] = [
  { id: 'tasks', label: 'Tasks', value: 17, unit: 'tasks' },
  { id: 'items', label: 'Items', value: 34, unit: 'items' },
  { id: 'measures', label: 'Measures', value: 130, unit: 'measures', statedRate: 0.9 },
];

describe('a decomposition', () => {
  for (const locale of locales) {
    const layout = funnelOf(broken, { kind: 'decomposition' }, locale);

    test(`has values and no bars, shares or open remainders (${locale.tag})`, () => {
      assert.deepEqual(
        layout.stages.map(({ bar, open, level }) => [bar, open, level]),
        [0, 1, 2].map((level) => [null, null, level]),
      );
      const { share, shareOfFirst, open } = locale.words.terms;
      for (const text of textsOf(layout)) assert.doesNotMatch(text, /200%|382|764/);
      for (const label of [share, shareOfFirst, open]) {
        assert.equal(
          layout.table.columns.some((column) => column.label === label),
          false,
          label,
        );
        assert.equal(detailAt(layout, 2, label), undefined, label);
      }
    });

    test(`says what its lines are to each other (${locale.tag})`, () => {
      const sentence = locale.words.sentence({ text: locale.words.decomposition });
      assertIncludes(layout.summary, sentence);
      assert.equal(layout.groups[0]!.explanation, sentence);
      assert.equal(
        layout.summary[0]!.startsWith(locale.words.decompositionIntro(locale.count(3), { name: 'Wishes' })),
        true,
      );
      for (const row of layout.table.rows) {
        assertIncludes(
          row.map(({ text }) => text),
          locale.words.stageKinds.decomposition,
        );
      }
    });

    test(`is told apart among several funnels (${locale.tag})`, () => {
      const funnels = [{ stages: gated }, { kind: 'decomposition', stages: broken }];
      const { summary, groups } = layoutFunnel(campaignOf({ funnels }), {}, locale);
      assertIncludes(summary.join(' '), locale.words.decompositionsAmong(locale.count(1)));
      assert.deepEqual(
        groups.map(({ explanation }) => explanation !== null),
        [false, true],
      );
    });
  }

  test('has no base in the model, whatever its stages name', () => {
    const { funnels } = campaignOf({
      funnels: [{ kind: 'decomposition', stages: [...broken, { value: 5, of: 'tasks' }] }],
    });
    assert.deepEqual(
      funnels[0]!.stages.map(({ base }) => base),
      [null, null, null, null],
    );
  });
});

describe('what a stage covers', () => {
  test('is said once for all stages that share it, and in the details and the table of each', () => {
    const layout = funnelOf(gated, { scope: '23 departments', programme: 'p' });
    assert.equal(layout.groups[0]!.scope!.text, '23 departments');
    assertIncludes(layout.summary[0]!, '23 departments');
    assert.equal(layout.stages[0]!.lines.length, 0);
    assert.equal(detailAt(layout, 2, en.words.terms.scope), '23 departments');
    assert.equal(detailAt(layout, 2, en.words.terms.programme), 'Works');
    const columns = layout.table.columns.map(({ label }) => label);
    for (const label of [en.words.terms.scope, en.words.terms.programme]) assertIncludes(columns, label);
  });

  test('is said on the row of a stage that covers something else', () => {
    const stages = [gated[0]!, { ...gated[2]!, scope: 'the cities only' }];
    for (const more of [{}, { scope: '23 departments' }]) {
      const layout = funnelOf(stages, more);
      assertIncludes(layout.stages[1]!.lines, 'the cities only');
      assertIncludes(layout.stages[1]!.description, 'the cities only');
      assert.deepEqual(layout.stages[0]!.lines, []);
    }
  });

  test('comes with the figure that a stage takes from an observation, of the scope and programme that are asked for', () => {
    const observations = [
      { measure: 'm', value: 5, asOf: '2021-05' },
      { measure: 'm', value: 7, asOf: '2021-07', scope: 'part', sampleSize: 574 },
      { measure: 'm', value: 9, asOf: '2021-09', programme: 'other' },
    ];
    const stageOf = (stage: Fields, funnel: Fields = {}) => {
      const programmes = ['p', 'other'].map((id) => ({ id, label: id }));
      const measures = [{ id: 'm', label: 'M' }];
      const funnels = [{ stages: [{ measure: 'm', ...stage }], ...funnel }];
      const { amount, scope, sampleSize } = campaignOf({ programmes, measures, observations, funnels }).funnels[0]!
        .stages[0]!;
      return [amount.value, scope, sampleSize];
    };
    assert.deepEqual(stageOf({}), [9, null, null]);
    assert.deepEqual(stageOf({}, { programme: 'p' }), [5, null, null]);
    assert.deepEqual(stageOf({ scope: 'part' }), [7, 'part', 574]);
    assert.deepEqual(stageOf({}, { scope: 'part' }), [7, 'part', 574]);
  });

  test('is joined in the details by the size of a sample, the step of rounding, and the words of a stated rate', () => {
    const stage = { label: 'Asked', value: 14_000, roundedTo: 1000, sampleSize: 574, statedRate: 0.9, source: 's' };
    const layout = funnelOf([gated[0]!, { ...stage, of: null, statedRateQuote: '\u8fbe\u523090%' }]);
    const { terms } = en.words;
    assert.equal(layout.stages[1]!.value, '14,000');
    assert.equal(detailAt(layout, 1, terms.qualifier), 'rounded to the nearest 1,000');
    assert.equal(detailAt(layout, 1, terms.sample), '574');
    assert.equal(detailAt(layout, 1, terms.statedQuote), '\u201c\u8fbe\u523090%\u201d');
    const quote = layout.stages[1]!.details.find(({ term }) => term === terms.statedQuote)!;
    assert.equal(quote.value.lang, 'zh');
  });
});

describe('shares of rounded numbers', () => {
  test('are ranges, and so is what is open', () => {
    const [, done] = funnelOf([
      { label: 'Listed', value: 20_000 },
      { label: 'Done', value: 14_000, roundedTo: 1000 },
    ]).stages;
    assert.equal(done!.lines[0], '67.5%\u201372.5% of \u201cListed\u201d');
    assert.equal(done!.open!.label.text, '5,500\u20136,500 still open');
  });

  test('do not contradict the rate that the source states', () => {
    const layout = funnelOf([
      { label: 'Listed', value: 20_000 },
      { label: 'Done', value: 14_000, roundedTo: 1000, statedRate: 0.68 },
    ]);
    assert.equal(detailAt(layout, 1, en.words.terms.note), undefined);
  });

  test('stand beside the step of each rounded part', () => {
    const parts = [
      { label: 'North', value: 8000, roundedTo: 1000 },
      { label: 'South', value: 2000 },
    ];
    const text = detailAt(funnelOf([{ label: 'All', value: 10_500, parts }]), 0, en.words.terms.parts)!;
    assert.match(text, /North: 8,000, rounded to the nearest 1,000; South: 2,000; not broken down: .*1,000/);
  });
});
