import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lintDocument } from '../../src/lint/index.js';
import { campaignOf, en, locales } from '../support/demo.js';
import { cellsOf, detailOf, funnelOf, layoutOf, type Fields } from '../support/funnels.js';
import { nonsenseIn, textsOf } from '../support/layouts.js';

const listed = { id: 'listed', label: 'Listed', value: 400, unit: 'projects', counts: 'items' };
const breaking = {
  unit: [{ id: 'next', label: 'Visitors', value: 100, unit: 'people', counts: 'items' }, {}],
  counts: [{ id: 'next', label: 'Visitors', value: 100, unit: 'projects', counts: 'people' }, {}],
  scope: [{ id: 'next', label: 'In the cities', value: 100, unit: 'projects', counts: 'items', scope: 'cities' }, {}],
} as const satisfies Record<string, readonly [Fields, Fields]>;
const reasons = ['unit', 'counts', 'scope'] as const;

const baseAndBreaks = (stages: readonly Fields[], more: Fields = {}) =>
  campaignOf({ funnels: [{ stages, ...more }] }).funnels[0]!.stages.map(({ base, breaks }) => [
    base,
    breaks?.reason ?? null,
  ]);

describe('a stage that cannot be a share of the one before', () => {
  for (const reason of reasons) {
    for (const locale of locales) {
      test(`by its ${reason} begins anew, and says why (${locale.tag})`, () => {
        const stage: Fields = breaking[reason][0];
        const after = { ...stage, id: 'after', label: 'After', value: 75 };
        const layout = funnelOf([listed, stage, after], {}, locale);
        const [, broken, follower] = layout.stages;
        const base = locale.words.quoted({ label: 'Listed' });
        const { breaks, counts, terms } = locale.words;
        const why = {
          unit: breaks.unit({ base }),
          scope: breaks.scope({ base }),
          counts: breaks.counts({ base, counts: counts.people, baseCounts: counts.items }),
        }[reason];

        const [{ sections }] = layout.groups as [(typeof layout.groups)[number]];
        assert.deepEqual(
          sections.map(({ heading, stages }) => [heading, stages.map(({ id }) => id)]),
          [
            [null, ['f/listed']],
            [locale.words.heading({ text: why }), ['f/next', 'f/after']],
          ],
        );
        assert.equal(broken!.open, null);
        for (const line of broken!.lines) assert.doesNotMatch(line, /%/);
        assert.ok(broken!.description.includes(why), broken!.description);
        assert.equal(detailOf(broken!, terms.note)?.toLowerCase(), locale.words.sentence({ text: why }).toLowerCase());
        assert.equal(cellsOf(layout, terms.share)[1]!.toLowerCase(), why.toLowerCase());
        assert.deepEqual([broken!.bar!.to, follower!.bar!.to], [1, 0.75], 'on a scale of their own');

        assert.match(follower!.lines[0]!, /75%/);
        assert.ok(follower!.lines[0]!.includes(broken!.label.text), follower!.lines[0]);
        assert.ok(follower!.open!.label.text.includes('25'), follower!.open!.label.text);
        for (const text of textsOf(layout)) assert.doesNotMatch(text, /18\.8|18\.75|300|325/, 'nothing of 400');
        assert.ok(layout.summary.join(' ').toLowerCase().includes(why.toLowerCase()), 'the summary says so');
        assert.deepEqual(nonsenseIn(layout), []);
      });
    }
  }

  test('is given by the model with its reason, and what follows it has it as its base', () => {
    for (const reason of reasons) {
      const stage: Fields = breaking[reason][0];
      assert.deepEqual(baseAndBreaks([listed, stage, { ...stage, id: 'after' }]), [
        [null, null],
        [null, reason],
        ['next', null],
      ]);
    }
    const { breaks } = campaignOf({ funnels: [{ stages: [listed, breaking.unit[0]] }] }).funnels[0]!.stages[1]!;
    assert.deepEqual(breaks, { base: 'listed', reason: 'unit' });
  });

  test('is found whatever else a stage says, by counts first', () => {
    const all = { ...breaking.counts[0], unit: 'people', scope: 'cities' };
    assert.deepEqual(baseAndBreaks([listed, all])[1], [null, 'counts']);
  });

  test('breaks twice where a third kind of thing follows', () => {
    const { groups } = funnelOf([
      listed,
      breaking.unit[0],
      { id: 'c', label: 'C', value: 9, unit: 'yuan', counts: 'items' },
    ]);
    assert.deepEqual(
      groups[0]!.sections.map(({ stages }) => stages.length),
      [1, 1, 1],
    );
  });

  test('is never the base of a share on one scale with others either', () => {
    const stages = [listed, breaking.unit[0]];
    const funnels = ['a', 'b'].map((id) => ({ id, stages }));
    const layout = layoutOf({ funnels }, { scale: 'share' });
    for (const { id, bar } of layout.stages.filter(({ id }) => id.endsWith('/next')))
      assert.notEqual(bar?.to, 0.25, `the bar of ${id} shows 100 people as a quarter of 400 projects`);
    for (const text of textsOf(layout)) assert.doesNotMatch(text, /25%/);
  });

  test('has a scale of its own beside other funnels too', () => {
    const stages = [listed, breaking.unit[0]];
    const layout = layoutOf({ funnels: ['a', 'b'].map((id) => ({ id, stages })) });
    for (const { id, bar } of layout.stages.filter(({ id }) => id.endsWith('/next')))
      assert.equal(bar!.to, 1, `the bar of ${id} is drawn on the scale of another unit`);
  });
});

describe('a chain', () => {
  const kept = (a: Fields, b: Fields, more: Fields = {}) =>
    baseAndBreaks(
      [
        { id: 'a', label: 'A', value: 9, ...a },
        { id: 'b', label: 'B', value: 5, ...b },
      ],
      more,
    )[1];

  test('is not broken by measure words that mean the same, nor by one and many', () => {
    const whole = ['a', null];
    assert.deepEqual(kept({ unit: '\u4ef6' }, { unit: '\u9879' }, {}), whole);
    assert.deepEqual(kept({ unit: { zh: '\u4ef6', en: 'wishes' } }, { unit: { zh: '\u9879', en: 'projects' } }), whole);
    assert.deepEqual(kept({ unit: 'project' }, { unit: 'projects' }), whole);
    assert.deepEqual(kept({ unit: { en: { one: 'road', other: 'roads' } } }, { unit: { en: 'road' } }), whole);
    assert.deepEqual(kept({ unit: '\u4ef6' }, { unit: '\u4eba' }), [null, 'unit']);
    assert.deepEqual(kept({ unit: '\u4ef6' }, { unit: '\u4e07\u4ef6' }), [null, 'unit']);
  });

  test('is not broken by what is left unsaid', () => {
    const whole = ['a', null];
    assert.deepEqual(kept({ unit: 'projects' }, {}), whole);
    assert.deepEqual(kept({}, { unit: 'projects' }), whole);
    assert.deepEqual(kept({ counts: 'items' }, {}), whole);
    assert.deepEqual(kept({ counts: 'items' }, { counts: 'other' }), whole);
    assert.deepEqual(kept({ unit: { en: 'road' } }, { unit: { zh: '\u6761' } }), whole, 'units of no common language');
  });

  test('is not broken by the scope of the funnel, which all its stages have', () => {
    assert.deepEqual(kept({}, {}, { scope: 'cities' }), ['a', null]);
    assert.deepEqual(kept({ scope: 'cities' }, {}, { scope: 'cities' }), ['a', null]);
    assert.deepEqual(kept({}, { scope: 'towns' }, { scope: 'cities' }), [null, 'scope']);
  });

  test('is not broken by the order in which the languages of a scope are given', () => {
    const scopes = [
      { scope: { en: 'cities', zh: '\u57ce\u5e02' } },
      { scope: { zh: '\u57ce\u5e02', en: 'cities' } },
    ] as const;
    assert.deepEqual(kept(scopes[0], scopes[1]), ['a', null]);
  });

  test('keeps a narrower scope where the stage names its base, but not other counts or units', () => {
    assert.deepEqual(kept({}, { of: 'a', scope: 'cities' }), ['a', null]);
    assert.deepEqual(kept({ counts: 'items' }, { of: 'a', counts: 'people' }), [null, 'counts']);
    assert.deepEqual(kept({ unit: 'roads' }, { of: 'a', unit: 'people' }), [null, 'unit']);
    const { lines } = funnelOf([listed, { ...breaking.scope[0], of: 'listed' }]).stages[1]!;
    assert.deepEqual(lines, ['25% of \u201cListed\u201d', 'cities']);
  });

  test('of a decomposition, of separate counts and of gates breaks nowhere', () => {
    const other = { id: 'b', label: 'B', value: 5, unit: 'people', counts: 'people' };
    assert.deepEqual(baseAndBreaks([listed, other], { kind: 'decomposition' }), [
      [null, null],
      [null, null],
    ]);
    assert.deepEqual(baseAndBreaks([listed, { ...other, of: null }])[1], [null, null]);
    assert.deepEqual(baseAndBreaks([listed, { id: 'g', label: 'G', kind: 'gate' }, { ...listed, id: 'b' }]), [
      [null, null],
      [null, null],
      ['listed', null],
    ]);
  });

  test('whose first stage of other units names no figure breaks all the same', () => {
    assert.deepEqual(kept({ unit: 'roads', value: null }, { unit: 'people' }), [null, 'unit']);
  });
});

describe('the checks of a document', () => {
  const found = (...stages: Fields[]) =>
    lintDocument({ metrics: '1.0', title: 'T', sources: [{ id: 's', title: 'S' }], funnels: [{ source: 's', stages }] })
      .map(({ rule }) => rule)
      .filter((rule) => /^M(325|402|405)$/.test(rule));

  test('still find stages of other units, other counts, and those larger than their base', () => {
    assert.deepEqual(found(listed, breaking.unit[0]), ['M325']);
    assert.deepEqual(found(listed, breaking.counts[0]), ['M405']);
    assert.deepEqual(found(listed, { ...listed, id: 'more', label: 'More', value: 401 }), ['M402']);
    assert.deepEqual(found(listed, { ...listed, id: 'less', label: 'Less', value: 399 }), []);
  });

  test('find no larger stage where the chain is broken', () => {
    assert.deepEqual(found(listed, { ...breaking.unit[0], value: 9000 }), ['M325']);
    assert.deepEqual(found(listed, { ...breaking.counts[0], value: 9000 }), ['M405']);
  });
});

test('the words of a break name what is counted, and begin a heading with a capital', () => {
  const { breaks, heading } = en.words;
  const why = breaks.counts({ base: '\u201cListed\u201d', counts: 'people', baseCounts: 'items' });
  assert.equal(
    heading({ text: why }),
    'From here on people are counted and not items, so not a share of \u201cListed\u201d',
  );
});
