import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { indexMeasures } from '../../src/charts/regions/measures-index.js';
import { layoutRegion } from '../../src/charts/regions/measure-rows.js';
import { layoutRegions } from '../../src/charts/regions/regions.layout.js';
import { campaignOf, demoCampaign, en, zh } from '../support/demo.js';

const campaign = campaignOf({
  metrics: '1.0',
  title: 'Works',
  locale: 'en',
  asOf: '2025-06-30',
  sources: [
    { id: 'a', title: 'Report A' },
    { id: 'b', title: 'Report B' },
  ],
  regions: ['north', 'south', 'east'].map((id) => ({ id, name: `The ${id}`, level: 'county' })),
  measures: [
    { id: 'works', label: 'Works', unit: 'works', counts: 'items' },
    { id: 'cost', label: 'Cost', unit: 'yuan', counts: 'money' },
    { id: 'empty', label: 'Nothing' },
  ],
  observations: [
    { measure: 'works', region: 'north', value: 10, source: 'a' },
    { measure: 'works', region: 'south', value: 40, source: 'a' },
    { measure: 'cost', region: 'north', value: 9000, qualifier: 'over', source: 'b' },
    { measure: 'cost', region: 'east', value: 3000, source: 'b' },
  ],
});

describe('several measures beside each other', () => {
  const layout = layoutRegions(campaign, { measures: ['works', 'cost'] }, en);

  test('have one row a region, in the order of the first measure; what only others have comes last', () => {
    assert.deepEqual(
      layout.marks.map(({ id, cells }) => [id, ...cells!.map(({ value }) => value)]),
      [
        ['south', '40', 'not reported'],
        ['north', '10', 'over 9,000'],
        ['east', 'not reported', '3,000'],
      ],
    );
  });

  test('are each on a scale of their own', () => {
    const [south, north, east] = layout.marks.map(({ cells }) => cells!.map(({ bar }) => bar.to - bar.from));
    assert.deepEqual([south![0], north![0]], [1, 0.25]);
    assert.deepEqual([north![1], east![1]], [1, 3000 / 9000]);
    assert.deepEqual(
      layout.measures!.map(({ label, unit }) => [label.text, unit]),
      [
        ['Works', 'in works'],
        ['Cost', 'in yuan'],
      ],
    );
    assert.match(layout.summary[0]!, /each on a scale of its own/);
    assert.match(layoutRegions(campaign, { measures: ['works', 'cost'] }, zh).summary[0]!, /^3地的.+各用各的刻度/);
  });

  test('say in the name of a row what each cell is, and what is missing', () => {
    const north = layout.marks.find(({ id }) => id === 'north')!;
    assert.match(north.description, /^The north: Works: 10 works.*Cost: over 9,000 yuan.*2 of 3$/);
    const east = layout.marks.find(({ id }) => id === 'east')!;
    assert.match(east.description, /Works: not reported/);
    assert.deepEqual(
      north.details.filter(({ term }) => term === en.words.terms.source).map(({ value }) => value.text),
      ['“Report A”', '“Report B”'],
    );
  });

  test('leave out what has no figures, and say so', () => {
    const some = layoutRegions(campaign, { measures: ['works', 'empty', 'nonsense', 'works'] }, en);
    assert.deepEqual(
      some.measures!.map(({ id }) => id),
      ['works'],
    );
    assert.equal(some.notes.filter((note) => /“(empty|nonsense)”/.test(note)).length, 2);
    assert.equal(indexMeasures(campaign, { measures: ['empty'] }, en), null);
    const otherwise = layoutRegions(campaign, { measures: ['nonsense'] }, en);
    assert.deepEqual(
      otherwise.marks.map(({ id }) => id),
      layoutRegions(campaign, {}, en).marks.map(({ id }) => id),
    );
    assert.match(otherwise.notes[0]!, /“nonsense”/);
  });

  test('have a table with a column of each measure, and its date', () => {
    const { columns, rows } = layout.table;
    assert.deepEqual(
      columns.map(({ label }) => label),
      ['Place', 'Works', 'As of', 'Cost', 'As of'],
    );
    assert.deepEqual(
      rows[1]!.map(({ text }) => text),
      ['The north', '10 works', '30 June 2025', 'over 9,000 yuan', '30 June 2025'],
    );
    assert.deepEqual(
      rows[2]!.map(({ text }) => text),
      ['The east', '', '', '3,000 yuan', '30 June 2025'],
    );
  });
});

describe('all measures of one region', () => {
  const layout = layoutRegion(campaign, 'north', en)!;

  test('are a row each, on the scale of the measure, with the other regions as ticks', () => {
    assert.deepEqual(
      layout.marks.map(({ id, value, others }) => [id, value, others]),
      [
        ['works', '10 works', [1]],
        ['cost', 'over 9,000 yuan', [3000 / 9000]],
      ],
    );
    assert.equal(layout.marks[0]!.bar.to, 0.25);
    assert.equal(layout.title.text, 'The north: all measures');
    assert.match(layout.marks[0]!.description, /^Works: 10 works.*2nd of 2.*1 of 2$/);
  });

  test('pick nothing when one is opened: the region is the same in all rows', () => {
    assert.ok(layout.marks.every(({ isGroup, regionId }) => isGroup && regionId === 'north'));
  });

  test('are those of the region alone, with its own sources', () => {
    assert.equal(layoutRegion(campaign, 'nowhere', en), null);
    const east = layoutRegion(campaign, 'east', en)!;
    assert.deepEqual(
      east.marks.map(({ id }) => id),
      ['cost'],
    );
    assert.deepEqual(
      east.sources.map(({ text }) => text.text),
      ['“Report B”'],
    );
    assert.match(layoutRegions(campaign, { region: 'nowhere' }, zh).notes[0]!, /^文件中没有地区“nowhere”，/);
  });

  test('are drawn of a real place', () => {
    const places = demoCampaign('five-places');
    for (const locale of [en, zh]) {
      const real = layoutRegion(places, 'zhangye', locale)!;
      assert.ok(real.marks.length > 5);
      for (const { description, value } of real.marks) {
        assert.ok(value !== '');
        assert.doesNotMatch(description, /undefined|NaN/);
      }
    }
  });
});
