import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatReport, lintText, toRecords, toSarif } from '../../src/lint/index.js';

const text = `{
  "metrics": "1.0",
  "title": "\u6c11\u751f\u5b9e\u4e8b",
  "sources": [{ "id": "zy", "title": "\u5f20\u6396\u65e5\u62a5" }],
  "funnels": [{ "source": "zy", "stages": [
    { "id": "confirmed", "label": "\u786e\u5b9a\u9879\u76ee", "value": 29206 },
    { "label": "\u89e3\u51b3\u95ee\u9898", "value": 25832, "of": "confirmed", "statedRate": 0.97 }
  ] }]
}
`;

const report = lintText(text, { file: 'funnels.json' });

describe('formatReport', () => {
  test('shows place, sentence, the line with a mark under the place, and one remedy', () => {
    assert.equal(
      formatReport(report, 'en'),
      `warning M403  funnels.json:7:59  /funnels/0/stages/1/statedRate
  \u201c\u89e3\u51b3\u95ee\u9898\u201d says 97%, but 25,832 of 29,206 is 88.4%.
  7 |     { "label": "\u89e3\u51b3\u95ee\u9898", "value": 25832, "of": "confirmed", "statedRate": 0.97 }
    |                                                               ${'^'.repeat(18)}
  Fix: If it is a share of something else, write "of": null; a base near 26,630 would fit 97%.
`,
    );
  });

  test('says the same in Chinese', () => {
    const chinese = formatReport(report, 'zh');
    assert.match(chinese, /^\u8b66\u544a M403 {2}funnels\.json:7:59/);
    assert.match(chinese, /\n {2}\u4fee\u6539\uff1a/);
  });

  test('shows only the part of a long line that matters, and never an escape that a terminal would obey', () => {
    const long =
      `{ "metrics": "1.0", "x-note": "${'\u6f22'.repeat(500)}", "titel": "\u001b[31mred", "title": "T" }`.replace(
        '\u001b',
        '\u202e',
      );
    const shown = formatReport(lintText(long), 'en').split('\n');
    const [line, mark] = [shown[2]!, shown[3]!];
    assert.ok(line.length < 160, `a line of ${line.length} characters`);
    assert.equal(line.includes('\u202e'), false);
    assert.equal(mark.trim().replace('| ', '').trim(), '^'.repeat('"titel"'.length));
  });
});

describe('toRecords', () => {
  test('gives one flat array with exactly the promised fields', () => {
    const [record, ...more] = toRecords([report], 'en');
    assert.deepEqual(more, []);
    assert.deepEqual(Object.keys(record!), ['file', 'rule', 'severity', 'line', 'column', 'pointer', 'message', 'fix']);
    assert.deepEqual([record!.file, record!.line, record!.column], ['funnels.json', 7, 59]);
  });
});

describe('toSarif', () => {
  test('names the rules, the levels and the regions', () => {
    const sarif = toSarif([report], 'en', '1.2.3') as {
      version: string;
      runs: { tool: { driver: { rules: { id: string }[] } }; results: Record<string, unknown>[] }[];
    };
    assert.equal(sarif.version, '2.1.0');
    assert.deepEqual(
      sarif.runs[0]!.tool.driver.rules.map(({ id }) => id),
      ['M403'],
    );
    const [result] = sarif.runs[0]!.results;
    assert.equal(result!.level, 'warning');
    assert.equal(result!.ruleIndex, 0);
    assert.match(JSON.stringify(result!.locations), /"startLine":7,"startColumn":59,"endLine":7,"endColumn":77/);
  });
});
