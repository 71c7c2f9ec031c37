import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FunnelLayout } from '../../src/charts/funnel/funnel.layout.js';
import { en, locales } from '../support/demo.js';
import { layoutOf, type Fields } from '../support/funnels.js';
import { nonsenseIn } from '../support/layouts.js';

const places = ['a', 'b', 'c', 'd'];
const regions = places.map((id) => ({ id, name: id.toUpperCase() }));
const measures = [
  { id: 'listed', label: 'Listed', unit: 'roads' },
  { id: 'done', label: 'Done', unit: 'roads' },
];

/** Figures of both measures for regions. */
const figuresOf = (
  figures: Readonly<Record<string, readonly [unknown, unknown]>>,
  more: Fields = {},
): readonly Fields[] =>
  Object.entries(figures).flatMap(([region, values]) =>
    values.map((value, index) => ({
      measure: measures[index]!.id,
      region,
      ...(typeof value === 'object' && value !== null ? value : { value }),
      ...more,
    })),
  );
const byMeasure = (figures: Parameters<typeof figuresOf>[0], funnel: Fields = {}) => ({
  regions,
  measures,
  observations: figuresOf(figures),
  funnels: [
    {
      id: 'f',
      title: 'Roads',
      stages: [
        { id: 'listed', measure: 'listed' },
        { id: 'done', measure: 'done' },
      ],
      ...funnel,
    },
  ],
});
const three = byMeasure({ a: [200, 100], b: [50, 50], c: [100, 90] });
const idsOf = ({ groups }: FunnelLayout) => groups.map(({ id }) => id);
const barsOf = ({ groups }: FunnelLayout) =>
  groups.map(({ sections }) => sections.flatMap(({ stages }) => stages.map(({ bar }) => bar!.to)));

const stagesWith = (...values: unknown[]): readonly Fields[] =>
  values.map((value, index) => ({ id: `s${index}`, label: `S${index}`, value }));

describe('a funnel by measures', () => {
  test('is one for each region with figures, in the order of the regions, beside each other', () => {
    const layout = layoutOf(three);
    assert.deepEqual(idsOf(layout), ['f~a', 'f~b', 'f~c']);
    assert.equal(layout.families.length, 1);
    assert.deepEqual(
      layout.groups.map(({ title, regionId }) => [title.text, regionId]),
      [
        ['A', 'a'],
        ['B', 'b'],
        ['C', 'c'],
      ],
    );
    assert.equal(layout.title.text, 'Roads');
    assert.match(layout.summary[0]!, /^3 funnels with the same stages: Roads, A, B and C\.$/);
  });

  test('has titles that are marks, saying how far each has come', () => {
    const { groups, marks } = layoutOf(three);
    assert.equal(groups[0]!.mark!.description, 'A, 2 stages, Done: 50% of \u201cListed\u201d, 1 of 3');
    assert.ok(groups[2]!.mark!.description.endsWith(', 3 of 3'), groups[2]!.mark!.description);
    const ordered = layoutOf(three, { order: 'completion' }).groups.map(({ mark }) => mark!.description.slice(-6));
    assert.deepEqual(ordered, ['1 of 3', '2 of 3', '3 of 3'], 'in the order in which they are drawn');
    assert.equal(marks[0], groups[0]!.mark);
    assert.equal(layoutOf(byMeasure({ a: [2, 1] })).groups[0]!.mark, null, 'one funnel has none');
  });

  test('can be asked for as a whole or for one region', () => {
    assert.deepEqual(idsOf(layoutOf(three, { funnel: 'f' })), ['f~a', 'f~b', 'f~c']);
    assert.deepEqual(idsOf(layoutOf(three, { funnel: 'f~b' })), ['f~b']);
    assert.deepEqual(idsOf(layoutOf(three, { funnel: 'f~c f~a' })), ['f~c', 'f~a']);
  });

  test('has all bars on one scale', () => {
    assert.deepEqual(barsOf(layoutOf(three)), [
      [1, 0.5],
      [0.25, 0.25],
      [0.5, 0.45],
    ]);
  });

  test('shows each as shares of its own first stage when asked to', () => {
    assert.deepEqual(barsOf(layoutOf(three, { scale: 'share' })), [
      [1, 0.5],
      [1, 1],
      [1, 0.9],
    ]);
    const said = layoutOf(three, { scale: 'share' }).stages.map(({ value, lines }) => [value, ...lines]);
    assert.deepEqual(said[0], ['100%', '200 roads'], 'the share stands where the bar is read, the figure beside it');
    assert.deepEqual(said[1]!.slice(0, 2), ['50%', '100 roads']);
    assert.ok(
      said.every(([share]) => share!.endsWith('%')),
      JSON.stringify(said),
    );
  });
});

describe('funnels with the same stages', () => {
  const funnel = (id: string, more: Fields = {}) => ({
    id,
    title: id.toUpperCase(),
    stages: stagesWith(10, 5),
    ...more,
  });

  test('that follow each other stand together', () => {
    const { families } = layoutOf({
      funnels: [funnel('a'), funnel('b'), { id: 'x', stages: stagesWith(1) }, funnel('c')],
    });
    assert.deepEqual(
      families.map(({ groups }) => groups.map(({ id }) => id)),
      [['a', 'b'], ['x'], ['c']],
    );
  });

  test('are not those of other units, other counts or decompositions', () => {
    for (const more of [{ unit: 'roads' }, { kind: 'decomposition' }, { stages: stagesWith(10, 5, 2) }]) {
      const { families } = layoutOf({ funnels: [funnel('a'), funnel('b', more)] });
      assert.equal(families.length, 2, JSON.stringify(more));
    }
  });

  test('are not those whose stages have no ids and are called otherwise', () => {
    const stages = (...labels: string[]) => labels.map((label, index) => ({ label, value: 100 / (index + 1) }));
    const { families } = layoutOf({
      funnels: [
        { title: 'Wishes', stages: stages('Claimed', 'Met') },
        { title: 'Officials', stages: stages('Tested', 'Rated excellent') },
      ],
    });
    assert.equal(families.length, 2, 'claimed wishes and tested officials have no scale in common');
  });

  test('are told apart by their dates where their titles are the same', () => {
    const dated = (id: string, asOf: string) => ({ ...funnel(id), title: 'Roads', asOf });
    const { groups } = layoutOf({ funnels: [dated('a', '2021-06'), dated('b', '2021-12')] });
    assert.deepEqual(
      groups.map(({ title }) => title.text),
      ['June 2021', 'December 2021'],
    );
  });

  test('are drawn in the order in which they are asked for, each once', () => {
    const json = { funnels: [funnel('a'), funnel('b'), funnel('c')] };
    assert.deepEqual(idsOf(layoutOf(json, { funnel: 'c a' })), ['c', 'a']);
    assert.deepEqual(idsOf(layoutOf(json, { funnel: ' c  a\tc\n' })), ['c', 'a']);
    assert.deepEqual(idsOf(layoutOf(json, { funnel: '  ' })), ['a', 'b', 'c']);
  });

  test('leave out ids that are unknown, and fail where none is known', () => {
    const json = { funnels: [funnel('a'), funnel('b')] };
    assert.deepEqual(idsOf(layoutOf(json, { funnel: 'b nothing' })), ['b']);
    const { failure } = layoutOf(json, { funnel: 'no such' });
    assert.equal(failure?.code, 'unknownFunnel');
    assert.match(failure.message, /no such.*a and b/);
  });
});

describe('the order by completion', () => {
  const ordered = (figures: Parameters<typeof figuresOf>[0]) => layoutOf(byMeasure(figures), { order: 'completion' });

  test('puts the most completed first, and says so', () => {
    const layout = layoutOf(three, { order: 'completion' });
    assert.deepEqual(idsOf(layout), ['f~b', 'f~c', 'f~a']);
    assert.deepEqual(
      layout.families[0]!.notes.map(({ text }) => text),
      [en.words.sentence({ text: en.words.orderedByCompletion })],
    );
    assert.deepEqual(layoutOf(three).families[0]!.notes, []);
  });

  test('keeps marks, table and titles together', () => {
    const layout = layoutOf(three, { order: 'completion' });
    assert.deepEqual(
      layout.table.rows.map((row) => row[1]!.text),
      ['B', 'B', 'C', 'C', 'A', 'A'],
    );
    assert.deepEqual(
      layout.marks.filter(({ id }) => !id.includes('/')).map(({ label }) => label.text),
      ['B', 'C', 'A'],
    );
  });

  test('leaves ties in the order of the document', () => {
    assert.deepEqual(idsOf(ordered({ a: [4, 2], b: [10, 5], c: [2, 2], d: [2, 1] })), ['f~c', 'f~a', 'f~b', 'f~d']);
  });

  test('puts those of which it is not known last, in the order of the document', () => {
    const unknown = { value: null };
    assert.deepEqual(idsOf(ordered({ a: [4, unknown], b: [10, 1], c: [unknown, 2], d: [2, 1] })), [
      'f~d',
      'f~b',
      'f~a',
      'f~c',
    ]);
  });

  test('says where it is not sure, since some shares are bounds or approximate', () => {
    const doubt = (figures: Parameters<typeof figuresOf>[0]) =>
      ordered(figures).families[0]!.notes.some(({ text }) => text.includes(en.words.boundsDiffer));
    const over = { value: 40, qualifier: 'over' };
    assert.equal(doubt({ a: [100, over], b: [100, 50] }), true);
    assert.equal(doubt({ a: [100, { value: 40, qualifier: 'about' }], b: [100, 50] }), true);
    assert.equal(doubt({ a: [100, { value: 40, roundedTo: 10 }], b: [100, 42] }), true);
    assert.equal(doubt({ a: [100, { value: 40, roundedTo: 10 }], b: [100, 60] }), false);
    assert.equal(doubt({ a: [100, over], b: [100, 30] }), false);
    assert.equal(doubt({ a: [100, 40], b: [100, 50] }), false);
    assert.equal(doubt({ a: [100, 50], b: [100, 50] }), false, 'a tie is sure');
  });

  test('takes the share of the last stage of the first, not across a break or a gap', () => {
    const funnel = (id: string, second: Fields, last: number) => ({
      id,
      stages: [
        { id: 'x', label: 'X', value: 10 },
        { id: 'y', label: 'Y', ...second },
        { id: 'z', label: 'Z', value: last },
      ],
    });
    const funnels = [funnel('gap', { value: null }, 9), funnel('half', { value: 7 }, 5)];
    assert.deepEqual(idsOf(layoutOf({ funnels }, { order: 'completion' })), ['half', 'gap']);
  });
});

describe('what to mind when funnels are compared', () => {
  const notesOf = (json: object) => layoutOf(json).families.flatMap(({ notes }) => notes.map(({ text }) => text));

  test('is that their dates differ', () => {
    const at = (id: string, asOf: string) => ({ id, title: id, asOf, stages: stagesWith(2, 1) });
    for (const locale of locales) {
      const { families } = layoutOf({ funnels: [at('a', '2021-06'), at('b', '2021-12')] }, {}, locale);
      const note = families[0]!.notes[0]?.text ?? '';
      assert.ok(note.startsWith(locale.words.compareWithCare), note);
      assert.match(note, /2021/);
    }
    assert.deepEqual(notesOf({ funnels: [at('a', '2021-06'), at('b', '2021-06')] }), []);
  });

  test('is that the dates of their figures differ, too', () => {
    const json = byMeasure({});
    const observations = [
      ...figuresOf({ a: [10, 5] }, { asOf: '2021-06' }),
      ...figuresOf({ b: [10, 5] }, { asOf: '2021-12' }),
    ];
    assert.equal(notesOf({ ...json, observations }).length, 1, 'the figures of A are of June, those of B of December');
  });
});

describe('a note', () => {
  const noted = (...notes: (string | undefined)[]) =>
    layoutOf({ funnels: notes.map((note, index) => ({ id: `f${index}`, stages: stagesWith(2, 1), note })) });

  test('that all funnels of a family have is shown once', () => {
    const { families, groups } = noted('Of the year.', 'Of the year.');
    assert.deepEqual(
      families[0]!.notes.map(({ text }) => text),
      ['Of the year.'],
    );
    assert.deepEqual(
      groups.map(({ note }) => note),
      [null, null],
    );
  });

  test('of one of them stays with it', () => {
    const { families, groups } = noted('Of the year.', undefined);
    assert.deepEqual(families[0]!.notes, []);
    assert.deepEqual(
      groups.map(({ note }) => note?.text),
      ['Of the year.', undefined],
    );
  });
});

describe('what the reader can choose', () => {
  const choicesOf = (json: object, options = {}) => layoutOf(json, options).choices.map(({ name }) => name);

  test('is the scale, and the order where it can be told', () => {
    assert.deepEqual(choicesOf(three), ['scale', 'order']);
    assert.deepEqual(choicesOf(byMeasure({ a: [2, 1], b: [3, { value: null }] })), ['scale'], 'one share is known');
  });

  test('is nothing of one funnel, nor of funnels that have other stages', () => {
    assert.deepEqual(choicesOf(byMeasure({ a: [2, 1] })), []);
    assert.deepEqual(choicesOf({ funnels: [{ stages: stagesWith(1) }, { stages: stagesWith(3, 2) }] }), []);
  });

  test('is marked as it is chosen', () => {
    for (const locale of locales) {
      const { choices } = layoutOf(three, { scale: 'share', order: 'completion' }, locale);
      assert.deepEqual(
        choices.map(({ options }) => options.map(({ value, chosen }) => [value, chosen])),
        [
          [
            ['common', false],
            ['share', true],
          ],
          [
            ['document', false],
            ['completion', true],
          ],
        ],
      );
      assert.equal(choices[0]!.label, locale.words.scales.title);
      assert.deepEqual(nonsenseIn(choices), []);
    }
    const defaults = layoutOf(three).choices.flatMap(({ options }) => options.filter(({ chosen }) => chosen));
    assert.deepEqual(
      defaults.map(({ value }) => value),
      ['common', 'document'],
    );
  });
});
