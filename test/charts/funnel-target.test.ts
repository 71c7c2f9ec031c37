import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FunnelLayout, FunnelOptions } from '../../src/charts/funnel/funnel.layout.js';
import type { Locale } from '../../src/locale/index.js';
import { campaignOf, en, locales, zh } from '../support/demo.js';
import { cellsOf, detailOf, layoutOf, type Fields } from '../support/funnels.js';
import { nonsenseIn, textsOf } from '../support/layouts.js';

const shared = {
  sources: [
    { id: 'plan', title: 'The plan', lang: 'en' },
    { id: 'report', title: 'The report', lang: 'en' },
  ],
  regions: [
    { id: 'north', name: 'North' },
    { id: 'south', name: 'South' },
  ],
  measures: [
    { id: 'listed', label: 'Listed' },
    { id: 'done', label: 'Done' },
  ],
};
const figure = { measure: 'done', region: 'north', value: 39, period: '2021', asOf: '2021-09', source: 'report' };
const goal = { ...figure, kind: 'target', value: 80, asOf: '2021-01', source: 'plan', quote: '80 roads' };

/** A funnel of the north whose second stage is the measure `done`. */
function funnelWith(
  observations: readonly Fields[],
  stage: Fields = {},
  options: FunnelOptions = {},
  locale: Locale = en,
): FunnelLayout {
  const stages = [
    { id: 'listed', label: 'Listed', value: 100 },
    { id: 'done', measure: 'done', ...stage },
  ];
  return layoutOf({ ...shared, observations, funnels: [{ id: 'f', region: 'north', stages }] }, options, locale);
}
const targetLine = (observations: readonly Fields[], stage: Fields = {}) =>
  funnelWith(observations, stage).stages[1]!.lines.find((line) => line.includes('target')) ?? null;

describe('the target of a stage', () => {
  test('is said as a share of it, and what is short of it, with the figure of the plan', () => {
    assert.equal(targetLine([figure, goal]), '48.8% of the target of 80, 41 short of it');
    const layout = funnelWith([figure, goal], {}, {}, zh);
    assert.equal(
      layout.stages[1]!.lines.at(-1),
      '\u4e3a\u76ee\u680780\u768448.8%\uff0c\u8ddd\u76ee\u6807\u5c1a\u5dee41',
    );
  });

  test('is in the description, the details and the table, with its own source and words', () => {
    for (const locale of locales) {
      const layout = funnelWith([figure, goal], {}, {}, locale);
      const stage = layout.stages[1]!;
      const { terms, labelled, quoted } = locale.words;
      const line = stage.lines.at(-1)!;
      assert.ok(stage.description.includes(line), stage.description);
      assert.equal(detailOf(stage, terms.target), line);
      assert.deepEqual(cellsOf(layout, terms.target), ['', line]);
      const label = (value: string) => labelled({ label: terms.target, value });
      assert.equal(detailOf(stage, label(terms.quote)), quoted({ label: '80 roads' }));
      assert.ok(detailOf(stage, label(terms.source))?.includes('The plan'), 'its source');
      const sources = layout.sources.map(({ text }) => text.text).join(' ');
      for (const title of ['The report', 'The plan']) assert.ok(sources.includes(title), sources);
    }
  });

  test('is a tick on the scale of the bars', () => {
    const { bar } = funnelWith([figure, goal]).stages[1]!;
    assert.deepEqual([bar!.to, bar!.target], [0.39, 0.8]);
    const beyond = funnelWith([figure, { ...goal, value: 200 }]).stages;
    assert.deepEqual(
      beyond.map((stage) => [stage.bar!.to, stage.bar!.target]),
      [
        [0.5, null],
        [0.195, 1],
      ],
    );
  });

  test('is no tick on bars that show shares', () => {
    const stages = [
      { id: 'listed', measure: 'listed' },
      { id: 'done', measure: 'done' },
    ];
    const observations = ['north', 'south'].flatMap((region) => [
      { ...figure, region },
      { ...goal, region },
      { ...figure, region, measure: 'listed', value: 100 },
    ]);
    const json = { ...shared, observations, funnels: [{ id: 'f', stages }] };
    for (const { bar } of layoutOf(json, { scale: 'share' }).stages) assert.equal(bar!.target, null);
    assert.deepEqual(
      layoutOf(json).stages.map(({ bar }) => bar!.target),
      [null, 0.8, null, 0.8],
    );
  });

  test('that is reached or passed is not said to be missed', () => {
    assert.equal(targetLine([{ ...figure, value: 80 }, goal]), '100% of the target of 80');
    assert.equal(targetLine([{ ...figure, value: 100 }, goal]), '125% of the target of 80');
  });

  test('gives a range where a figure is rounded, and a bound where it is one', () => {
    assert.equal(
      targetLine([{ ...figure, value: 40, roundedTo: 10 }, goal]),
      '43.7%\u201356.3% of the target of 80, 35\u201345 short of it',
    );
    assert.equal(
      targetLine([{ ...figure, value: 40, qualifier: 'under' }, goal]),
      'less than 50% of the target of 80, 40\u201380 short of it',
    );
    const line = targetLine([{ ...figure, value: 79, qualifier: 'over' }, goal])!;
    assert.equal(line, 'over 98.7% of the target of 80', 'it may have been reached');
  });

  test('is only named where the stage has no figure', () => {
    assert.equal(targetLine([goal]), 'target 80');
    const { bar, absent } = funnelWith([goal]).stages[1]!;
    assert.deepEqual([absent, bar!.end, bar!.target], [true, 'absent', 0.8]);
    assert.deepEqual(nonsenseIn(funnelWith([goal])), []);
  });

  test('is taken of the same measure, region, category and period alone', () => {
    const others: readonly Fields[] = [
      { ...goal, period: '2022' },
      { ...goal, region: 'south' },
      { ...goal, measure: 'listed' },
      { ...goal, kind: 'actual', asOf: '2020' },
    ];
    for (const other of others) assert.equal(targetLine([figure, other]), null, JSON.stringify(other));
    assert.equal(targetLine([figure, ...others, { ...goal, value: 50 }]), '78% of the target of 50, 11 short of it');
  });

  test('is the latest of several', () => {
    const raised = { ...goal, value: 90, asOf: '2021-06' };
    for (const observations of [
      [figure, goal, raised],
      [raised, figure, goal],
    ]) {
      assert.match(targetLine(observations)!, /target of 90/);
    }
  });

  test('is never converted: in another unit than that of the stage it gives no share', () => {
    const measures = [{ id: 'done', label: 'Done', unit: '\u4ef6' }];
    const stages = [{ measure: 'done', value: 1.2, unit: '\u4e07\u4ef6' }];
    const observations = [{ ...goal, value: 20_000 }];
    const layout = layoutOf({ ...shared, measures, observations, funnels: [{ region: 'north', stages }] });
    for (const text of textsOf(layout)) {
      assert.doesNotMatch(text, /0\.006|0\.01%|19,998\.8/, text);
      assert.ok(!text.includes('20,000 \u4e07\u4ef6'), text);
    }
  });

  test('is none of a gate, nor of a stage without a measure', () => {
    assert.equal(targetLine([figure, goal], { kind: 'gate' }), null);
    assert.equal(targetLine([figure, goal], { measure: undefined, label: 'Done', value: 3 }), null);
  });

  test('is in the model with its date and source', () => {
    const stages = [{ id: 'done', measure: 'done' }];
    const { target } = campaignOf({ ...shared, observations: [figure, goal], funnels: [{ region: 'north', stages }] })
      .funnels[0]!.stages[0]!;
    assert.equal(target!.amount.value, 80);
    assert.equal(target!.asOf!.edtf, '2021-01');
    assert.equal(target!.citation.source!.id, 'plan');
  });
});
