import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { en, locales, zh } from '../support/demo.js';
import type { Mark } from '../../src/layout/chart-layout.js';
import { cellsOf, detailOf, funnelOf, layoutOf, type Fields } from '../support/funnels.js';
import { nonsenseIn, textsOf } from '../support/layouts.js';

const shared = {
  regions: [
    { id: 'north', name: { en: 'North', zh: '\u5317' } },
    { id: 'south', name: { en: 'South', zh: '\u5357' } },
  ],
  categories: [{ id: 'road', label: { en: 'Roads', zh: '\u9053\u8def' } }],
};

/** A funnel whose first stage has these parts. */
const partsOf = (parts: readonly Fields[], stage: Fields = {}, options = {}, locale = en) =>
  layoutOf(
    {
      ...shared,
      funnels: [
        {
          id: 'f',
          title: 'Works',
          stages: [
            { id: 'all', label: 'All', value: 100, parts, ...stage },
            { id: 'done', label: 'Done', value: 50 },
          ],
        },
      ],
    },
    options,
    locale,
  );
const first = (...args: Parameters<typeof partsOf>) => partsOf(...args).stages[0]!;
const north = { region: 'north', value: 60 };
const south = { region: 'south', value: 30 };

describe('the parts of a stage', () => {
  test('are marks after it, in the order of the document, with what they leave over last', () => {
    const layout = partsOf([south, north]);
    assert.deepEqual(
      layout.marks.map(({ id }) => id),
      ['f/all', 'f/all/1', 'f/all/2', 'f/all/rest', 'f/done/open', 'f/done'],
    );
    assert.deepEqual(
      layout.stages[0]!.parts.map(({ label, value, isRest, absent }) => [label.text, value, isRest, absent]),
      [
        ['South', '30', false, false],
        ['North', '60', false, false],
        ['Not broken down', '10', true, false],
      ],
    );
  });

  test('add up in decimals as they are printed', () => {
    const stage = (value: number) =>
      first(
        [
          { ...north, value: 0.1 },
          { ...south, value: 0.2 },
        ],
        { value },
      ).parts.map(({ isRest }) => isRest);
    assert.deepEqual(stage(0.3), [false, false]);
    assert.deepEqual(stage(0.4), [false, false, true]);
  });

  test('have a name, a share of the stage and its bar on the same scale', () => {
    const [part] = first([north]).parts;
    assert.equal(part!.description, 'North: 60, 60% of \u201cAll\u201d, 1 of 2');
    assert.equal(part!.bar!.to, 0.6);
    assert.equal(detailOf(part!, en.words.terms.share), '60% of \u201cAll\u201d');
    assert.equal(detailOf(part!, en.words.terms.stage), 'All: 100');
    const inChinese = first([north], {}, {}, zh).parts[0]!;
    assert.equal(
      inChinese.description,
      '\u5317\uff1a60\uff0c\u5360\u201cAll\u201d\u768460%\uff0c\u7b2c1\u9879\uff0c\u51712\u9879',
    );
  });

  test('have their unit in the details and the description', () => {
    const [part] = first([north], { unit: 'roads' }).parts;
    assert.equal(detailOf(part!, en.words.terms.value), '60 roads');
    assert.ok(part!.description.startsWith('North: 60 roads'), part!.description);
    assert.equal(part!.value, '60');
  });

  test('and what is worked out lead to every source that they are from, each once', () => {
    const sources = ['city', 'north', 'south'].map((id) => ({
      id,
      title: `Report ${id}`,
      href: `https://${id}.test/`,
    }));
    const parts = [
      { ...north, source: 'north', quote: '60' },
      { ...south, source: 'south', quote: '30' },
    ];
    const draw = (own: readonly Fields[]) =>
      layoutOf({
        ...shared,
        sources,
        funnels: [
          {
            id: 'f',
            source: 'city',
            asOf: '2025-06-30',
            stages: [
              { id: 'all', label: 'All', value: 100, quote: '100', parts: own },
              { id: 'done', label: 'Done', value: 50, source: 'south', quote: '50' },
            ],
          },
        ],
      });
    const { terms } = en.words;
    const linesOf = (mark: Mark, ...wanted: readonly string[]) =>
      mark.details.filter(({ term }) => wanted.includes(term)).map(({ term, value, href }) => [term, value.text, href]);
    const layout = draw(parts);
    const rest = layout.stages[0]!.parts.at(-1)!;
    assert.deepEqual(linesOf(rest, terms.workedOut, terms.basis, terms.asOf, terms.source, terms.quote), [
      [terms.workedOut, '100 less 60 less 30', null],
      [terms.asOf, '30 June 2025', null],
      [terms.basis, '“Report city”', 'https://city.test/'],
      [terms.basis, '“Report north”', 'https://north.test/'],
      [terms.basis, '“Report south”', 'https://south.test/'],
    ]);
    assert.deepEqual(linesOf(layout.stages[1]!.open!, terms.basis, terms.source, terms.quote), [
      [terms.basis, '“Report city”', 'https://city.test/'],
      [terms.basis, '“Report south”', 'https://south.test/'],
    ]);
    const missing = draw(parts.map((part) => ({ ...part, value: null }))).stages[0]!.parts;
    assert.equal(missing.length, 1);
    assert.deepEqual(linesOf(missing[0]!, terms.source, terms.basis, terms.quote), [
      [terms.source, '“Report north”', 'https://north.test/'],
      [terms.source, '“Report south”', 'https://south.test/'],
    ]);
    const [one] = draw([{ ...parts[0], value: null, quote: '—', note: 'Flooded', locator: 'p. 4' }]).stages[0]!.parts;
    assert.deepEqual(linesOf(one!, terms.asOf, terms.source, terms.quote, terms.locator, terms.note), [
      [terms.asOf, '30 June 2025', null],
      [terms.quote, '“—”', null],
      [terms.source, '“Report north”', 'https://north.test/'],
      [terms.locator, 'p. 4', null],
      [terms.note, 'Flooded', null],
    ]);
  });

  test('that are worked out from figures of two dates say both, in the order of these', () => {
    const layout = layoutOf({
      measures: [
        { id: 'all', label: 'All' },
        { id: 'done', label: 'Done' },
      ],
      observations: [
        { measure: 'all', value: 100, asOf: '2025-12' },
        { measure: 'done', value: 40, asOf: '2025-06-30' },
      ],
      funnels: [{ id: 'f', stages: [{ measure: 'all' }, { measure: 'done' }] }],
    });
    const open = layout.stages[1]!.open!;
    assert.equal(detailOf(open, en.words.terms.asOf), 'December 2025; 30 June 2025');
    assert.equal(detailOf(open, en.words.terms.stage), 'All: 100; Done: 40');
  });

  test('have the region that they are of, else that of the funnel', () => {
    const json = (parts: readonly Fields[]) => ({
      ...shared,
      funnels: [{ region: 'south', stages: [{ label: 'All', value: 9, parts }] }],
    });
    const { parts } = layoutOf(
      json([
        { region: 'north', value: 4 },
        { label: 'Other', value: 2 },
      ]),
    ).stages[0]!;
    assert.deepEqual(
      parts.map(({ regionId }) => regionId),
      ['north', 'south', 'south'],
    );
  });

  test('are called by their label, their category or their region', () => {
    const parts = [
      { label: 'Own', category: 'road', value: 1 },
      { category: 'road', value: 2 },
      { region: 'north', value: 3 },
      { value: 4 },
    ];
    assert.deepEqual(
      first(parts).parts.map(({ label }) => label.text),
      ['Own', 'Roads', 'North', '4', 'Not broken down'],
    );
  });

  test('that add up to the stage leave nothing over', () => {
    const { parts, segments, details } = first([north, { ...south, value: 40 }]);
    assert.equal(parts.length, 2);
    assert.deepEqual(segments, [
      { from: 0, to: 0.6, isRest: false },
      { from: 0.6, to: 1, isRest: false },
    ]);
    assert.ok(
      details.find(({ term }) => term === en.words.terms.parts)!.value.text.endsWith(en.words.partsAdd),
      'adds',
    );
  });

  test('that are too many divide no bar, and the details say by how much', () => {
    const stage = first([north, { ...south, value: 50 }]);
    assert.deepEqual([stage.segments, stage.parts.map(({ isRest }) => isRest)], [[], [false, false]]);
    assert.match(detailOf(stage, en.words.terms.parts)!, /the parts add up to 10 more than the figure itself$/);
  });

  test('that are too many by a bound are not too many by just that', () => {
    const range = { region: 'south', value: null, qualifier: 'range', low: 50, high: 70 };
    const said = detailOf(first([north, range]), en.words.terms.parts)!;
    assert.doesNotMatch(said, /add up to 10 more/, said);
  });

  test('that are at least the stage are not said to add up to it', () => {
    for (const qualifier of ['over', 'atLeast']) {
      const said = detailOf(first([{ region: 'north', value: 100, qualifier }]), en.words.terms.parts)!;
      assert.ok(!said.includes(en.words.partsAdd), said);
    }
  });

  test('divide the bar only where all of it is exactly known', () => {
    assert.deepEqual(first([north, south]).segments, [
      { from: 0, to: 0.6, isRest: false },
      { from: 0.6, to: 0.9, isRest: false },
      { from: 0.9, to: 1, isRest: true },
    ]);
    for (const more of [{ qualifier: 'about' }, { qualifier: 'over' }, { roundedTo: 10 }]) {
      assert.deepEqual(first([north, { ...south, ...more }]).segments, [], JSON.stringify(more));
      assert.deepEqual(first([north, south], more).segments, [], JSON.stringify(more));
    }
    assert.deepEqual(first([{ ...north, value: -5 }, south]).segments, []);
    assert.deepEqual(first([north], { value: null }).segments, []);
  });

  test('leave over a bound where one of them is one', () => {
    const { parts } = first([north, { ...south, qualifier: 'over' }]);
    assert.equal(parts.at(-1)!.value, 'less than 10');
  });

  test('without a figure stand together, by the reason why there is none', () => {
    const parts = [
      { label: 'A', value: null },
      { label: 'B', value: null, missing: 'withheld' },
      north,
      { label: 'C', value: null },
    ];
    for (const locale of locales) {
      const stage = first(parts, {}, {}, locale);
      const { absence, clauses, partOf, position, quoted } = locale.words;
      assert.deepEqual(
        stage.parts.slice(-2).map(({ label, value, absent, bar }) => [label.text, value, absent, bar]),
        [
          [locale.list(['A', 'C']), absence.notReported, true, null],
          ['B', absence.withheld, true, null],
        ],
      );
      const { description } = stage.parts.at(-1)!;
      const end = clauses([partOf({ whole: quoted({ label: 'All' }) }), position({ index: '4', count: '4' })]);
      assert.ok(description.endsWith(end), description);
      assert.deepEqual(nonsenseIn(stage), []);
    }
    const none = first(parts.filter((part) => part !== north));
    assert.equal(
      none.parts.some(({ isRest }) => isRest),
      false,
      'nothing is broken down, so nothing is left over',
    );
  });

  test('have rows in the table, below that of their stage, each whatever is drawn', () => {
    for (const breakdown of ['parts', 'none'] as const) {
      const layout = partsOf([north, { label: 'B', value: null, missing: 'withheld' }], {}, { breakdown });
      const { terms, absence } = en.words;
      assert.deepEqual(cellsOf(layout, terms.stage), ['All', 'All', 'All', 'Done']);
      assert.deepEqual(cellsOf(layout, terms.part), ['', 'North', 'B', '']);
      assert.deepEqual(cellsOf(layout, terms.value), ['100', '60', absence.withheld, '50']);
      for (const row of layout.table.rows) assert.equal(row.length, layout.table.columns.length);
    }
  });

  test('bring their sources to those of the chart', () => {
    const layout = layoutOf({
      sources: [{ id: 'own', title: 'Only of the part' }],
      funnels: [{ stages: [{ label: 'All', value: 9, parts: [{ label: 'A', value: 4, source: 'own' }] }] }],
    });
    assert.ok(
      layout.sources.some(({ text }) => text.text.includes('Only of the part')),
      'the source of a part that is drawn is among those of the chart',
    );
  });

  test('are in the help of the keys only where there are some', () => {
    assert.ok(partsOf([north]).keys.includes(en.words.keys.parts), 'with parts');
    assert.ok(!partsOf([]).keys.includes(en.words.keys.parts), 'without');
    assert.ok(!partsOf([north], {}, { breakdown: 'none' }).keys.includes(en.words.keys.parts), 'not drawn');
  });

  test('are not drawn of a separate count', () => {
    const stages = [
      { id: 'a', label: 'A', value: 9 },
      { id: 'b', label: 'B', value: 8, of: null, parts: [{ label: 'P', value: 3 }] },
    ];
    const stage = funnelOf(stages).stages[1]!;
    assert.deepEqual([stage.parts, stage.segments], [[], []]);
    assert.match(detailOf(stage, en.words.terms.parts)!, /^P: 3; not broken down: 5$/);
  });
});

describe('a breakdown of "none"', () => {
  test('draws no parts, and keeps them in the details', () => {
    const stage = first([north, south], {}, { breakdown: 'none' });
    assert.deepEqual([stage.parts, stage.segments], [[], []]);
    assert.equal(detailOf(stage, en.words.terms.parts), 'North: 60; South: 30; not broken down: 10');
  });
});

describe('a breakdown into multiples', () => {
  const json = {
    ...shared,
    locale: 'en',
    funnels: [
      {
        id: 'f',
        title: 'Works',
        stages: [
          { id: 'all', label: 'All', value: 100, parts: [north, south] },
          { id: 'gate', label: 'Review', kind: 'gate' },
          {
            id: 'done',
            label: 'Done',
            value: 50,
            parts: [
              { region: 'north', value: 45 },
              { category: 'road', value: 1 },
            ],
          },
        ],
      },
    ],
  };

  for (const locale of locales) {
    const layout = layoutOf(json, { breakdown: 'multiples' }, locale);
    const values = layout.groups.map(({ sections }) =>
      sections.flatMap(({ stages }) => stages.map(({ value }) => value)),
    );
    const { notReported } = locale.words.absence;
    const { gate, whole, remainder } = locale.words;

    test(`is the whole, one funnel for each part over all stages, and the rest (${locale.tag})`, () => {
      const text = (en: string, zh: string) => (locale.tag === 'en' ? en : zh);
      assert.deepEqual(
        layout.groups.map(({ title }) => title.text),
        [whole, text('North', '\u5317'), text('South', '\u5357'), text('Roads', '\u9053\u8def'), remainder],
      );
      assert.deepEqual(values, [
        ['100', gate, '50'],
        ['60', gate, '45'],
        ['30', gate, notReported],
        [notReported, gate, '1'],
        ['10', gate, '4'],
      ]);
      assert.equal(layout.families.length, 1);
      assert.equal(layout.families[0]!.title!.text, 'Works');
      assert.equal(layout.title.text, 'Works');
    });

    test(`takes the shares of a part within it, on one scale (${locale.tag})`, () => {
      const [whole, north, south] = layout.groups.map(({ sections }) => sections[0]!.stages);
      assert.deepEqual([whole![0]!.bar!.to, north![0]!.bar!.to, south![0]!.bar!.to], [1, 0.6, 0.3]);
      assert.match(north![2]!.lines[0]!, /75%/);
      assert.equal(south![2]!.open, null);
      assert.equal(layout.groups[1]!.regionId, 'north');
      assert.deepEqual(nonsenseIn(layout), []);
      assert.equal(new Set(layout.marks.map(({ id }) => id)).size, layout.marks.length, 'ids of marks');
    });

    test(`names the whole and the rest in the language of the chart (${locale.tag})`, () => {
      const named = [layout.groups[0]!, layout.groups.at(-1)!].map(({ title }) => title);
      assert.deepEqual(
        named.map(({ lang }) => lang),
        [null, null],
      );
    });
  }

  test('is the whole alone where nothing is broken down', () => {
    const plain = layoutOf(
      { funnels: [{ id: 'f', title: 'Works', stages: [{ label: 'A', value: 1 }] }] },
      { breakdown: 'multiples' },
    );
    assert.equal(plain.groups.length, 1);
    assert.equal(plain.title.text, 'Works');
  });

  test('has no funnel of the rest where the parts add up', () => {
    const layout = partsOf([north, { ...south, value: 40 }], {}, { breakdown: 'multiples' });
    assert.equal(layout.groups.length, 3);
    for (const text of textsOf(layout.groups)) assert.notEqual(text, en.words.remainder);
  });

  test('takes each of several funnels apart by itself', () => {
    const [funnel] = json.funnels;
    const two = { ...json, funnels: [funnel, { ...funnel, id: 'g', title: 'Wishes' }] };
    const layout = layoutOf(two, { breakdown: 'multiples' });
    assert.deepEqual(
      layout.families.map(({ title, groups }) => [title!.text, groups.length]),
      [
        ['Works', 5],
        ['Wishes', 5],
      ],
    );
  });
});
