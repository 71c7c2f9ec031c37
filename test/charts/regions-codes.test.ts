import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { barsOf, detailOf, idsOf } from '../support/bars.js';
import { campaignOf, demoJson, en, locales, zh } from '../support/demo.js';
import { nonsenseIn } from '../support/layouts.js';
import { hostileTexts } from '../support/random.js';
import { layoutRegions } from '../../src/charts/regions/regions.layout.js';

const zhangye = { codes: { 'GB/T 2260': '620700', 'ISO 3166-2': 'CN-GS-07' } };
const linze = { codes: { 'GB/T 2260': '620723' } };
const bars = (options = {}, regions: Readonly<Record<string, object>> = { a: zhangye, b: linze }, locale = en) =>
  barsOf([3, 2, 1], options, { regions, locale });
const columnsOf = ({ table }: ReturnType<typeof bars>) => table.columns.map(({ label }) => label);

describe('codes of regions', () => {
  test('are part of the model, by their scheme, and none are nothing', () => {
    const regions = [
      { id: 'a', name: 'A', ...zhangye },
      { id: 'b', name: 'B', codes: {} },
      { id: 'c', name: 'C' },
    ];
    const campaign = campaignOf({ regions });
    assert.deepEqual(
      campaign.regions.map(({ codes }) => codes),
      [zhangye.codes, null, null],
    );
    assert.ok(Object.isFrozen(campaign.regions[0]!.codes));
  });

  test('find their region by the whole or a part of them', () => {
    assert.deepEqual(idsOf(bars({ search: '620723' })), ['b']);
    assert.deepEqual(idsOf(bars({ search: '6207' })), ['a', 'b']);
    assert.deepEqual(idsOf(bars({ search: 'cn-gs' })), ['a']);
    assert.deepEqual(idsOf(bars({ search: 'GB/T' })), []);
  });

  test('stand in the details, each with its scheme', () => {
    assert.equal(detailOf(bars(), 'a', 'Codes'), 'GB/T 2260: 620700; ISO 3166-2: CN-GS-07');
    assert.equal(detailOf(bars({}, undefined, zh), 'a', '代码'), 'GB/T 2260：620700；ISO 3166-2：CN-GS-07');
    assert.equal(detailOf(bars(), 'c', 'Codes'), undefined);
  });

  test('are columns of the table, one a scheme, empty where a region has none', () => {
    const layout = bars();
    assert.deepEqual(columnsOf(layout).slice(-2), ['GB/T 2260', 'ISO 3166-2']);
    assert.deepEqual(
      layout.table.rows.map((row) => row.slice(-2).map(({ text }) => text)),
      [
        ['620700', 'CN-GS-07'],
        ['620723', ''],
        ['', ''],
      ],
    );
  });

  test('of many schemes have four columns at most, and no column where there are none', () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`s${at}`, `${at}`]));
    const plain = columnsOf(bars({}, {})).length;
    assert.equal(columnsOf(bars({}, { a: { codes: many } })).length, plain + 4);
    assert.equal(detailOf(bars({}, { a: { codes: many } }), 'a', 'Codes')!.split(';').length, 9);
  });

  test('may be any text', () => {
    for (const text of hostileTexts) {
      for (const locale of locales) {
        const layout = bars({}, { a: { codes: { [text]: text } }, b: { codes: { constructor: text } } }, locale);
        assert.equal(layout.marks.length, 3);
        assert.equal(layout.table.rows[2]!.at(-1)!.text, '');
        assert.deepEqual(nonsenseIn(layout), []);
      }
    }
  });

  test('of the demo find Gansu and what lies in it', () => {
    const campaign = campaignOf(demoJson('zhangye'));
    const found = campaign.regions.filter(({ codes }) => codes?.['GB/T 2260']?.startsWith('62'));
    assert.deepEqual(found.map(({ id }) => id).sort(), ['gansu', 'gaotai', 'linze', 'shandan', 'zhangye']);
    const layout = layoutRegions(campaign, { measure: 'themed-courses', search: '6207' }, en);
    assert.ok(idsOf(layout).length > 0 && !idsOf(layout).includes('gansu'));
  });
});
