import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { layoutFunnel, type FunnelLayout, type FunnelOptions } from '../../src/charts/funnel/funnel.layout.js';
import type { Phrase } from '../../src/locale/index.js';
import { demoCampaign, demoNames, en, zh } from '../support/demo.js';
import { layoutOf } from '../support/funnels.js';

const isPhrase = (value: unknown): value is Phrase =>
  typeof value === 'object' && value !== null && 'text' in value && 'lang' in value;

/** What is no text for readers, and the help of the keys, which names keys. */
const skipped = new Set(['id', 'regionId', 'end', 'href', 'keys', 'name', 'shape']);

/** Every text of a layout that is in the language of the chart, with its path. Texts that are marked as of another are not. */
function* ownTexts(value: unknown, path = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (isPhrase(value) && value.lang !== null) return;
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value))
      if (!skipped.has(key) && !(key === 'value' && path.includes('/options/')))
        yield* ownTexts(child, `${path}/${key}`);
  }
}

const variants: readonly FunnelOptions[] = [{}, { breakdown: 'multiples' }, { scale: 'share', order: 'completion' }];

/** A document with everything that a funnel has words for. */
const all = {
  title: { en: 'Roads', zh: '\u9053\u8def' },
  locale: 'zh-CN',
  regions: ['a', 'b'].map((id) => ({ id, name: { en: `Place ${id}`, zh: id === 'a' ? '\u7532' : '\u4e59' } })),
  measures: [{ id: 'm', label: { en: 'Done', zh: '\u5b8c\u6210' }, unit: { en: 'roads', zh: '\u6761' } }],
  observations: ['a', 'b'].flatMap((region) => [
    { measure: 'm', region, value: 39, asOf: '2021-09' },
    { measure: 'm', region, value: 80, kind: 'target', asOf: '2021-01' },
  ]),
  funnels: [
    {
      id: 'old',
      region: 'a',
      title: { en: 'Roads', zh: '\u9053\u8def' },
      asOf: '2021-06',
      stages: [
        { id: 'l', label: { en: 'Listed', zh: '\u5217\u5165' }, value: 90 },
        { id: 'd', label: { en: 'Done', zh: '\u5b8c\u6210' }, value: 20 },
      ],
    },
    {
      id: 'new',
      region: 'a',
      title: { en: 'Roads', zh: '\u9053\u8def' },
      asOf: '2021-12',
      earlier: 'old',
      scope: { en: 'cities', zh: '\u57ce\u5e02' },
      stages: [
        {
          id: 'l',
          label: { en: 'Listed', zh: '\u5217\u5165' },
          value: 100,
          parts: [
            { label: { en: 'Large', zh: '\u5927' }, value: 40 },
            { label: { en: 'Small', zh: '\u5c0f' }, value: null },
          ],
        },
        { id: 'g', label: { en: 'Review', zh: '\u5ba1\u6838' }, kind: 'gate' },
        {
          id: 'd',
          label: { en: 'Done', zh: '\u5b8c\u6210' },
          measure: 'm',
          value: 99,
          statedRate: 0.9,
          openLabel: { en: 'not yet handled', zh: '\u5c1a\u672a\u529e\u7406' },
        },
        { id: 'r', label: { en: 'Rounded', zh: '\u53d6\u6574' }, value: 50, roundedTo: 10 },
        { id: 'o', label: { en: 'Over', zh: '\u8d85\u8fc7' }, value: 10, qualifier: 'over' },
        {
          id: 'p',
          label: { en: 'People', zh: '\u4eba\u6570' },
          value: 7,
          counts: 'people',
          unit: { en: 'people', zh: '\u4eba' },
        },
        { id: 'e', label: { en: 'Events', zh: '\u573a\u6b21' }, value: 5, counts: 'events' },
        { id: 's', label: { en: 'Visits', zh: '\u53c2\u89c2' }, value: 3, of: null, statedRate: 0.5 },
        { id: 'x', label: { en: 'Towns', zh: '\u4e61\u9547' }, value: 3, scope: { en: 'towns', zh: '\u4e61\u9547' } },
      ],
    },
    {
      id: 'tree',
      kind: 'decomposition',
      title: { en: 'Tasks', zh: '\u4efb\u52a1' },
      stages: [
        { id: 't', label: { en: 'Tasks', zh: '\u4efb\u52a1' }, value: 4 },
        { id: 'i', label: { en: 'Items', zh: '\u5185\u5bb9' }, value: 8 },
      ],
    },
    {
      id: 'twins',
      title: { en: 'Roads', zh: '\u9053\u8def' },
      stages: [
        { id: 'd', measure: 'm' },
        { id: 'e', measure: 'm' },
      ],
    },
  ],
};

const subjects = [
  ...demoNames.map(
    (name) =>
      [name, (options: FunnelOptions, locale: typeof en) => layoutFunnel(demoCampaign(name), options, locale)] as const,
  ),
  [
    'a document with everything',
    (options: FunnelOptions, locale: typeof en) => layoutOf(all, options, locale),
  ] as const,
];

/** Texts of sources and figures may name things by Latin letters; these are the ones that the documents hold. */
const latin = /GB\/T|[A-Z]{2,}|\u00b6/g;

for (const [name, layoutIn] of subjects) {
  describe(`the words of the funnels of ${name}`, () => {
    const layouts = (locale: typeof en): readonly FunnelLayout[] =>
      variants.map((options) => layoutIn(options, locale));

    test('are English in English, but for what is marked as Chinese', () => {
      for (const [path, text] of layouts(en).flatMap((layout) => [...ownTexts(layout)]))
        assert.doesNotMatch(text, /\p{Script=Han}|[\uff0c\u3002\uff1b\uff1a\uff08\uff09\u3001]/u, `${path}: ${text}`);
    });

    test('are Chinese in Chinese, but for what is marked as English', () => {
      for (const [path, text] of layouts(zh).flatMap((layout) => [...ownTexts(layout)]))
        assert.doesNotMatch(text.replace(latin, ''), /[A-Za-z]{2,}/, `${path}: ${text}`);
    });

    test('have full-width marks in Chinese', () => {
      for (const [path, text] of layouts(zh).flatMap((layout) => [...ownTexts(layout)])) {
        assert.doesNotMatch(text, /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}|\.$/u, `${path}: ${text}`);
        // Titles of sources have blanks of their own.
        if (!/\u201c.* .*\u201d/.test(text))
          assert.doesNotMatch(text, / (?=\p{Script=Han})|(?<=\p{Script=Han}) /u, `${path}: ${text}`);
        assert.doesNotMatch(text, /[\uff0c\u3002\uff1b\uff1a\u3001]{2}/u, `${path}: ${text}`);
      }
    });

    test('are sentences with an end in the summary', () => {
      for (const { summary } of layouts(zh))
        for (const sentence of summary) assert.match(sentence, /\u3002$/, sentence);
      for (const { summary } of layouts(en))
        for (const sentence of summary) assert.match(sentence, /[^.]\.$/, sentence);
    });
  });
}
