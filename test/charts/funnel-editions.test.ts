import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FunnelOptions } from '../../src/charts/funnel/funnel.layout.js';
import type { Locale } from '../../src/locale/index.js';
import { en, locales, zh } from '../support/demo.js';
import { cellsOf, detailOf, layoutOf, type Fields } from '../support/funnels.js';
import { nonsenseIn } from '../support/layouts.js';

const stagesOf = (listed: Fields, done: Fields): readonly Fields[] => [
  { id: 'listed', label: 'Listed', ...listed },
  { id: 'done', label: 'Done', ...done },
];
const june = (done: Fields = { value: 3037 }): Fields => ({
  id: 'june',
  title: 'Roads',
  asOf: '2021-06-30',
  stages: stagesOf({ value: 5213 }, done),
});
const december = (done: Fields = { value: 4241 }, more: Fields = {}): Fields => ({
  id: 'december',
  title: 'Roads',
  asOf: '2021-12-31',
  earlier: 'june',
  stages: stagesOf({ value: 5213 }, done),
  ...more,
});
const drawn = (options: FunnelOptions = {}, locale: Locale = en, ...funnels: Fields[]) =>
  layoutOf({ funnels: funnels.length ? funnels : [june(), december()] }, options, locale);
const idsOf = (options: FunnelOptions, ...funnels: Fields[]) =>
  drawn(options, en, ...funnels).groups.map(({ id }) => id);

/** What is said of the change of the second stage. */
const changeOf = (before: Fields, now: Fields, locale: Locale = en) =>
  detailOf(drawn({}, locale, june(before), december(now)).stages[1]!, locale.words.terms.change) ?? null;

describe('an earlier edition of a funnel', () => {
  test('is hidden unless it is asked for', () => {
    assert.deepEqual(idsOf({}), ['december']);
    assert.deepEqual(idsOf({ funnel: 'june' }), ['june']);
    assert.deepEqual(idsOf({ funnel: 'december' }), ['december']);
    assert.deepEqual(idsOf({ funnel: 'december june' }), ['december', 'june']);
  });

  test('is hidden by the one after it along a chain of editions', () => {
    const spring = { ...june(), id: 'spring', asOf: '2021-03-31' };
    assert.deepEqual(idsOf({}, spring, { ...june(), earlier: 'spring' }, december()), ['december']);
  });

  test('stands beside the later one when both are asked for, told apart by the dates', () => {
    const layout = drawn({ funnel: 'june december' });
    assert.equal(layout.families.length, 1);
    assert.deepEqual(
      layout.groups.map(({ title }) => title.text),
      ['30 June 2021', '31 December 2021'],
    );
  });

  test('hides no funnel of another region', () => {
    const regions = ['a', 'b'].map((id) => ({ id, name: id }));
    const json = { regions, funnels: [{ ...june(), region: 'a' }, december({ value: 1 }, { region: 'b' })] };
    const { groups, stages } = layoutOf(json);
    assert.equal(groups.length, 2);
    for (const stage of stages) assert.equal(detailOf(stage, en.words.terms.change), undefined);
  });

  test('does not hide all funnels where two name each other', () => {
    const layout = drawn({}, en, { ...june(), earlier: 'december' }, december());
    assert.equal(layout.failure?.message, undefined);
  });

  test('is a mark on the bar of the later one', () => {
    const { stages } = drawn();
    assert.deepEqual(
      stages.map(({ earlier }) => earlier),
      [1, 3037 / 5213],
    );
    const more = drawn({}, en, june({ value: 10_426 }), december()).stages;
    assert.deepEqual(
      more.map(({ bar, earlier }) => [bar!.to, earlier]),
      [
        [0.5, 0.5],
        [4241 / 10_426, 1],
      ],
    );
  });
});

describe('the change since an earlier edition', () => {
  test('says how many more or fewer, since when, and what it was', () => {
    assert.equal(changeOf({ value: 3037 }, { value: 4241 }), '1,204 more than as of 30 June 2021 (3,037)');
    assert.equal(changeOf({ value: 4241 }, { value: 3037 }), '1,204 fewer than as of 30 June 2021 (4,241)');
    assert.equal(changeOf({ value: 3037 }, { value: 3037 }), 'the same as of 30 June 2021');
    assert.equal(
      changeOf({ value: 3037 }, { value: 4241 }, zh),
      '\u6bd42021\u5e746\u670830\u65e5\uff083,037\uff09\u591a1,204',
    );
  });

  test('is in the row, the description and the table', () => {
    for (const locale of locales) {
      const layout = drawn({}, locale);
      const stage = layout.stages[1]!;
      const change = detailOf(stage, locale.words.terms.change)!;
      assert.ok(stage.lines.includes(change), stage.lines.join('; '));
      assert.ok(stage.description.includes(change), stage.description);
      assert.equal(cellsOf(layout, locale.words.terms.change)[1], change);
      assert.deepEqual(nonsenseIn(layout), []);
    }
  });

  test('is a bound where one of the figures is', () => {
    const over = { value: 4000, qualifier: 'over' };
    assert.equal(changeOf({ value: 3000 }, over), 'over 1,000 more than as of 30 June 2021 (3,000)');
    assert.equal(
      changeOf({ value: 3000 }, { value: 4000, qualifier: 'about' }),
      'about 1,000 more than as of 30 June 2021 (3,000)',
    );
    assert.equal(
      changeOf({ value: 3000 }, { value: 4000, roundedTo: 100 }),
      '950\u20131,050 more than as of 30 June 2021 (3,000)',
    );
    assert.equal(
      changeOf({ value: 4000 }, { value: 3000, qualifier: 'under' }),
      '1,000\u20134,000 fewer than as of 30 June 2021 (4,000)',
    );
  });

  test('is unknown where it may be more or fewer, or nothing is known', () => {
    const was = (n: string) => `as of 30 June 2021: ${n}`;
    assert.equal(changeOf({ value: 3000 }, { value: 2900, qualifier: 'over' }), was('3,000'));
    assert.equal(changeOf({ value: 3000 }, { value: 3000, roundedTo: 100 }), was('3,000'));
    assert.equal(changeOf({ value: 3000, qualifier: 'over' }, { value: 4000, qualifier: 'over' }), was('over 3,000'));
    assert.equal(changeOf({ value: 3000 }, { value: 3000, qualifier: 'about' }), was('3,000'));
    assert.equal(changeOf({ value: null }, { value: 3000 }), was('not reported'));
    assert.equal(changeOf({ value: 3000 }, { value: null }), was('3,000'));
  });

  test('is none between figures of other units, or of other things that are counted', () => {
    const roads = { value: 30, unit: 'roads', counts: 'items' };
    assert.equal(changeOf(roads, { value: 50, unit: 'people', counts: 'items' }), null);
    assert.equal(changeOf(roads, { value: 50, unit: 'roads', counts: 'people' }), null);
    assert.match(changeOf(roads, { value: 50, unit: 'road', counts: 'items' })!, /^20 more/);
    const other = drawn({}, en, june(roads), december({ value: 50, unit: 'people', counts: 'items' }));
    assert.equal(other.stages[1]!.earlier, null, 'and no mark on its bar');
  });

  test('is none between figures that cover other parts of the place', () => {
    assert.equal(changeOf({ value: 30 }, { value: 50, scope: 'the cities only' }), null);
  });

  test('is none of a stage that the earlier edition lacks', () => {
    const stages = [...(december().stages as Fields[]), { id: 'paid', label: 'Paid', value: 7 }];
    const layout = drawn({}, en, june(), december({}, { stages }));
    assert.equal(detailOf(layout.stages[2]!, en.words.terms.change), undefined);
    assert.equal(layout.stages[2]!.earlier, null);
  });

  test('is not drawn on bars that show shares, and is said all the same', () => {
    const again = [
      { ...june(), id: 'a' },
      { ...june(), id: 'b' },
    ];
    const later = again.map((funnel) => ({ ...december(), id: `${funnel.id}2`, title: funnel.id, earlier: funnel.id }));
    const layout = drawn({ scale: 'share' }, en, ...again, ...later);
    assert.deepEqual(
      layout.stages.map(({ earlier }) => earlier),
      [null, null, null, null],
    );
    assert.match(layout.stages[1]!.lines.join(' '), /1,204 more/);
  });
});
