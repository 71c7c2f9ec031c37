import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { charts } from '../../src/charts/index.js';
import { renderChart } from '../../src/static/index.js';
import { assertIncludes } from '../support/assert.js';
import { demoJson, demoNames } from '../support/demo.js';
import { hostileTexts } from '../support/random.js';

const names = charts.map(({ tag }) => tag.replace('campaign-', ''));
const formats = ['shadow', 'fragment'] as const;

/** What a reader sees of static HTML: without tags, styles and doubled blanks. */
const textOf = (html: string) =>
  html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('renderChart', () => {
  test('of the funnels of Yanbian in Chinese holds the wishes, their share and the source', async () => {
    for (const format of formats) {
      const attributes = { funnel: 'yanbian-wishes' };
      const text = textOf(await renderChart(demoJson('yanbian'), { chart: 'funnel', lang: 'zh', attributes, format }));
      for (const part of ['25,987', '23,023', '88.6%', '\u4eba\u6c11\u7f51']) assertIncludes(text, part);
    }
  });

  test('of the funnel of Zhangye holds the computed and the stated rate', async () => {
    for (const lang of ['en', 'zh']) {
      const text = textOf(await renderChart(demoJson('zhangye'), { chart: 'funnel', lang }));
      assertIncludes(text, '99.94%');
      assert.match(text, /[^.\d]99%/);
      assert.doesNotMatch(text, /88\.4%/);
    }
  });

  test('of the timeline of Guang\u2019an says of nothing that it was missed, not met or late', async () => {
    for (const format of formats) {
      const english = textOf(await renderChart(demoJson('guangan'), { chart: 'timeline', lang: 'en', format }));
      assert.doesNotMatch(english, /\b(missed|not met|late|overdue|failed|delayed)\b/i);
      assert.match(english, /outcomes? not known/);
      const chinese = textOf(await renderChart(demoJson('guangan'), { chart: 'timeline', lang: 'zh', format }));
      assert.doesNotMatch(chinese, /\u672a\u5b8c\u6210|\u903e\u671f|\u63a8\u8fdf|\u8d85\u671f|\u5ef6\u8bef/);
      assertIncludes(chinese, '\u7ed3\u679c\u672a\u77e5');
    }
  });

  for (const name of demoNames) {
    for (const chart of names) {
      test(`draws the ${chart} of ${name} without a style attribute, a script or nonsense`, async () => {
        for (const lang of ['en', 'zh']) {
          const html = await renderChart(demoJson(name), { chart, lang, format: 'fragment' });
          assert.doesNotMatch(html, /<[^>]*\sstyle=/);
          assert.doesNotMatch(html, /<script|\son\w+=|javascript:/i);
          assert.doesNotMatch(html, /undefined|NaN|\[object|Infinity/);
          assert.match(html, new RegExp(`^<div class="campaign-${chart}" lang="${lang}">`));
          assert.match(html, /<\/div>$/);
        }
      });
    }
  }

  test('wraps the same drawing in declarative shadow DOM', async () => {
    const html = await renderChart(demoJson('yanbian'), { chart: 'funnel', lang: 'en' });
    assert.match(html, /^<campaign-funnel lang="en"><template shadowrootmode="open"><style>/);
    assert.match(html, /<\/template><\/campaign-funnel>$/);
    assertIncludes(textOf(html), '88.6%');
  });

  test('takes the language of the document when none is given, and English when it has none', async () => {
    const document = demoJson('yanbian');
    assertIncludes(await renderChart(document, { chart: 'funnel' }), 'lang="zh-CN"');
    assertIncludes(await renderChart({ ...document, locale: undefined }, { chart: 'funnel' }), 'lang="en"');
    assertIncludes(await renderChart(document, { chart: 'funnel', lang: 'not a tag' }), 'lang="en"');
  });

  test('gives the same answer each time, and changes nothing in the document', async () => {
    const document = demoJson('five-places');
    const before = structuredClone(document);
    for (const chart of names) {
      const first = await renderChart(document, { chart });
      assert.equal(await renderChart(document, { chart }), first);
    }
    assert.deepEqual(document, before);
  });

  test('passes attributes on to the chart, and writes them escaped', async () => {
    const attributes = { measure: 'projects-completed', sort: 'document' };
    const html = await renderChart(demoJson('five-places'), { chart: 'regions', lang: 'en', attributes });
    assertIncludes(html, 'measure="projects-completed"');
    assertIncludes(textOf(html), 'Projects completed');
    const hostile = await renderChart(demoJson('five-places'), {
      chart: 'regions',
      attributes: { measure: '"><script>canary()</script>' },
    });
    assert.doesNotMatch(hostile, /<script/);
  });

  test('writes an id no more than once', async () => {
    for (const chart of names) {
      const html = await renderChart(demoJson('five-places'), { chart });
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      assert.deepEqual(ids, [...new Set(ids)]);
    }
  });

  test('shows a sentence where there is nothing to draw', async () => {
    const text = textOf(await renderChart({ ...demoJson('guangan'), funnels: [] }, { chart: 'funnel', lang: 'en' }));
    assert.match(text, /no funnels/);
    const unknown = await renderChart(demoJson('yanbian'), {
      chart: 'funnel',
      attributes: { funnel: 'x' },
      lang: 'en',
    });
    assert.match(textOf(unknown), /\u201cx\u201d.*yanbian-wishes/);
  });

  test('names the charts there are when asked for another', async () => {
    for (const chart of ['pie', '', '__proto__', 'constructor', 'campaign-funnel']) {
      await assert.rejects(renderChart(demoJson('yanbian'), { chart }), {
        name: 'TypeError',
        message: /funnel, timeline, regions/,
      });
    }
  });

  test('says so when the JSON is no metrics document', async () => {
    for (const json of [null, [], 'text', {}, { metrics: '2.0' }, { metrics: 1 }]) {
      await assert.rejects(renderChart(json, { chart: 'funnel' }), { name: 'TypeError', message: /metrics document/ });
    }
  });
});

describe('hostile texts', () => {
  const payloads = [
    ...hostileTexts,
    '<img src=x onerror=canary()>',
    '"onfocus="canary()',
    '--><script>canary()</script><!--',
  ];
  const documentSaying = (text: string) => ({
    metrics: '1.0',
    title: text,
    sources: [{ id: 's', title: text, publisher: text, href: text }],
    regions: [
      { id: 'a', name: text },
      { id: 'b', name: { [text]: text } },
    ],
    measures: [{ id: 'm', label: text, unit: text, definition: text, note: text }],
    observations: ['a', 'b'].map((region) => ({
      measure: 'm',
      region,
      value: 1,
      source: 's',
      note: text,
      quote: text,
    })),
    funnels: [
      {
        title: text,
        source: 's',
        note: text,
        stages: [
          { label: text, value: 2 },
          { label: text, value: 1 },
        ],
      },
    ],
    milestones: [{ title: text, actual: '2021', dateText: text, href: text, source: 's' }],
  });

  for (const chart of names) {
    test(`are escaped in the ${chart}`, async () => {
      for (const text of payloads) {
        for (const format of formats) {
          const html = (await renderChart(documentSaying(text), { chart, format })).replace(
            /<style>[\s\S]*?<\/style>/,
            '',
          );
          assert.doesNotMatch(html, /<(script|img|iframe|object)/i, text);
          for (const [tag] of html.matchAll(/<[a-z][^>]*>/gi)) {
            assert.doesNotMatch(tag.replace(/"[^"]*"/g, '""'), /\son\w+=/i, text);
          }
          assert.doesNotMatch(html, /href="\s*(javascript|data|vbscript):/i, text);
        }
      }
    });
  }
});
