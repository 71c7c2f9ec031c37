import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { citationDetails, createSpeaker, dateRange, omissionNotes, sourceLines } from '../../src/layout/sentences.js';
import { dropEmptyColumns } from '../../src/layout/table.js';
import { parseDate } from '../../src/model/index.js';
import { campaignOf, demoCampaign, en, locales } from '../support/demo.js';

describe('sourceLines', () => {
  test('name each source once, with publisher, title and date', () => {
    const campaign = demoCampaign('five-places');
    const lines = sourceLines(
      [...campaign.figures, ...campaign.figures].map(({ citation }) => citation),
      createSpeaker(campaign, en),
    );
    assert.equal(lines.length, 5);
    assert.match(lines.map(({ text }) => text.text).join('\n'), /Zhangye Daily.*31 December 2021/);
  });

  test('link to http, https and relative addresses only', () => {
    const hrefs = ['https://example.org/', 'a.html', 'javascript:alert(1)'];
    const sources = hrefs.map((href, index) => ({ id: `s${index}`, title: 'S', href }));
    const campaign = campaignOf({ sources });
    const citations = campaign.sources.map((source) => ({ source, locator: null, quote: null, note: null }));
    const lines = sourceLines(citations, createSpeaker(campaign, en));
    assert.deepEqual(
      lines.map(({ href }) => href),
      ['https://example.org/', 'a.html', null],
    );
  });
});

describe('citationDetails', () => {
  test('hold as-of date, quote in its language, source, place and note', () => {
    const campaign = campaignOf({
      locale: 'en',
      sources: [{ id: 's', title: 'S', lang: 'zh-CN' }],
      measures: [{ id: 'm', label: 'M' }],
      observations: [
        { measure: 'm', value: 1, asOf: '2021-06', source: 's', locator: 'p. 4', quote: '\u8d85', note: 'N' },
      ],
    });
    const [figure] = campaign.figures;
    const details = citationDetails(figure!.citation, figure!.asOf, createSpeaker(campaign, en));
    assert.deepEqual(
      details.map(({ term }) => term),
      ['As of', 'As printed', 'Source', 'Where', 'Note'],
    );
    assert.deepEqual(details[1]!.value, { text: '\u201c\u8d85\u201d', lang: 'zh-CN' });
  });

  test('are empty when nothing is known', () => {
    const citation = { source: null, locator: null, quote: null, note: null };
    assert.deepEqual(citationDetails(citation, null, createSpeaker(campaignOf({}), en)), []);
  });
});

describe('dateRange', () => {
  const dates = (...texts: (string | null)[]) => texts.map((text) => (text === null ? null : parseDate(text)));
  test('gives first and last, whatever their order', () => {
    const range = dateRange(dates('2021-08', null, '2021-05-01', '2022-01-05'))!;
    assert.deepEqual([range.first.edtf, range.last.edtf], ['2021-05-01', '2022-01-05']);
  });

  test('is null for one date, the same dates and none', () => {
    for (const list of [[], [null], ['2021'], ['2021', '2021', null]]) assert.equal(dateRange(dates(...list)), null);
  });
});

describe('omissionNotes', () => {
  test('count what was left out, in words', () => {
    for (const locale of locales) {
      assert.deepEqual(omissionNotes(campaignOf({}), locale), []);
      const [note, ...more] = omissionNotes(campaignOf({ regions: [{ id: 'a' }, 5] }), locale);
      assert.match(note!, /(^|\D)2(\D|$)/);
      assert.deepEqual(more, []);
    }
  });
});

describe('dropEmptyColumns', () => {
  test('drops columns in which no row says anything, but never the first', () => {
    const cell = (text: string) => ({ text, lang: null });
    const column = (label: string) => ({ label, numeric: false });
    const table = {
      caption: 'T',
      columns: ['A', 'B', 'C'].map(column),
      rows: [
        ['', '', 'x'],
        ['', '', ''],
      ].map((row) => row.map(cell)),
    };
    const { columns, rows } = dropEmptyColumns(table);
    assert.deepEqual(
      columns.map(({ label }) => label),
      ['A', 'C'],
    );
    assert.deepEqual(
      rows.map((row) => row.map(({ text }) => text)),
      [
        ['', 'x'],
        ['', ''],
      ],
    );
  });
});
