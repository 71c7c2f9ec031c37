import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { layoutRegions, type RegionsOptions } from '../../src/charts/regions/regions.layout.js';
import type { Locale } from '../../src/locale/index.js';
import { campaignOf, en, zh } from '../support/demo.js';
import { idsOf, markOf } from '../support/bars.js';

const names = ['Ashmoor', 'Belmere', 'Holt', 'Elsby', 'Norholt', 'Coldbeck'];
const campaign = campaignOf({
  locale: 'en',
  regions: [
    ...names.map((name, index) => ({ id: `r${index}`, name, shortName: name.slice(0, 3) })),
    { id: 'cdgx', name: { en: 'Chengdu High-tech Zone', zh: '成都高新区' } },
  ],
  measures: [{ id: 'm', label: 'Works' }],
  observations: [
    ...names.map((_, index) => ({
      measure: 'm',
      region: `r${index}`,
      value: 100 - index * 10,
      ...(index > 3 ? { counts: 'people' } : { counts: 'items' }),
    })),
    { measure: 'm', region: 'cdgx', value: 5, counts: 'items' },
  ],
});
const found = (search: string, options: RegionsOptions = {}, locale: Locale = en) =>
  layoutRegions(campaign, { measure: 'm', search, ...options }, locale);

describe('a search in regional bars', () => {
  test('lists only what it finds, in its sections and its order', () => {
    const layout = found('holt');
    assert.deepEqual(idsOf(layout), ['r2', 'r4']);
    assert.deepEqual(
      layout.sections.map(({ heading }) => heading),
      [null, 'Counts people, not items'],
    );
    assert.deepEqual(idsOf(found('HOLT', { sort: 'name' })), ['r2', 'r4']);
    assert.equal(layout.total, 2);
  });

  test('keeps ranks, summary, scale and table those of all', () => {
    const layout = found('holt');
    assert.equal(markOf(layout, 'r2').rank, '3rd of 5');
    const all = found('');
    assert.deepEqual(layout.summary, all.summary);
    assert.deepEqual(markOf(layout, 'r2').bar, markOf(all, 'r2').bar);
    assert.equal(layout.table.rows.length, 7);
    assert.match(markOf(layout, 'r2').description, /, 1 of 2$/);
  });

  test('says how many of how many it has found, in both languages', () => {
    assert.equal(found('holt').search?.found, '2 of 7 regions found');
    assert.equal(found('holt', {}, zh).search?.found, '共7地，找到2地');
    assert.equal(found('', { controls: ['search'] }).search?.found, null);
  });

  test('says that it has found nothing, with what was asked for, and draws no row', () => {
    const layout = found('xyz');
    assert.equal(layout.search?.found, 'None of the 7 regions has “xyz” in its name or code.');
    assert.equal(found('xyz', {}, zh).search?.found, '7地的名称和代码中均没有“xyz”。');
    assert.deepEqual([layout.marks, layout.sections, layout.failure], [[], [], null]);
    assert.deepEqual(layout.notes, found('').notes);
  });

  test('finds other languages, short names, ids and the initials of pinyin', () => {
    for (const query of ['成都', 'cdgxq', 'gxq', 'CDGX', ' high-tech ']) {
      assert.deepEqual(idsOf(found(query)), ['cdgx'], query);
    }
    assert.deepEqual(idsOf(found('col')), ['r5']);
  });

  test('tells what part of the shown name has it, or none where it was found by something else', () => {
    const part = (query: string, id: string, locale: Locale = en) => {
      const { match, name } = markOf(found(query, {}, locale), id);
      return match && name.text.slice(match.start, match.end);
    };
    assert.equal(part('holt', 'r4'), 'holt');
    assert.equal(part('holt', 'r2'), 'Holt');
    assert.equal(part('gx', 'cdgx', zh), '高新');
    assert.equal(part('成都', 'cdgx'), null);
    assert.equal(markOf(found(''), 'r2').match, null);
  });

  test('of blanks, or of what has no width, finds all', () => {
    for (const query of ['', '  ', '\u200b']) {
      assert.equal(found(query).marks.length, 7);
      assert.equal(found(query).search, null);
    }
  });

  test('is not confused by what is written as a pattern', () => {
    for (const query of ['.*', '[', '\\', '__proto__', '<b>']) assert.deepEqual(idsOf(found(query)), [], query);
  });

  test('finds pinned regions among the pinned', () => {
    const layout = found('holt', { pinned: ['r4', 'r0'] });
    assert.deepEqual(
      layout.sections.map(({ id, marks }) => [id, marks.map((mark) => mark.id)]),
      [
        ['pinned', ['r4']],
        ['group-0', ['r2']],
      ],
    );
    assert.equal(markOf(layout, 'r4').isPinned, true);
    assert.equal(markOf(layout, 'r2').isPinned, false);
  });

  test('is offered for more than 12 rows, or by the page, and never against its will', () => {
    const bars = (count: number, controls?: readonly string[]) => {
      const regions = Array.from({ length: count }, (_, index) => ({ id: `r${index}`, name: `R${index}` }));
      const observations = regions.map(({ id }, value) => ({ measure: 'm', region: id, value }));
      const many = campaignOf({ regions, measures: [{ id: 'm', label: 'M' }], observations });
      return layoutRegions(many, controls ? { controls } : {}, en).search?.isOffered ?? false;
    };
    assert.deepEqual(
      [bars(12), bars(13), bars(3, ['search']), bars(50, ['none']), bars(50, ['sort'])],
      [false, true, true, false, false],
    );
    assert.equal(found('holt', { controls: ['none'] }).search?.found, '2 of 7 regions found');
  });
});
