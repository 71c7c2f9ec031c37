import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { safeHref } from '../../src/layout/safe-href.js';
import { hiddenCharacters } from '../../src/lint/hidden-characters.js';
import { isLinkAddress } from '../../src/lint/link-address.js';
import { textRules } from '../../src/lint/text-rules.js';
import { textExamples } from './examples/text.js';
import { contextOf, findingsOf, placesOf, wordsOf } from './support.js';

const found = (json: object) => placesOf(findingsOf(textRules, json));

interface Case {
  readonly says: string;
  readonly json: object;
  /** Rule, severity and JSON Pointer of all findings. */
  readonly places: readonly string[];
  /** Message and fix of the last. */
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

const cases: readonly Case[] = [
  {
    says: 'a character of no width',
    json: textExamples.M601!.fails,
    places: ['M601 warning /title'],
    en: [
      'This text holds a character that cannot be seen: U+200B (zero-width space) as character 3, after “Re”.',
      'Delete it, or type the text anew.',
    ],
    zh: ['这段文字中有看不见的字符：第3个字符（在“Re”之后）是 U+200B（零宽空格）。', '请删去，或重新键入这段文字。'],
  },
  {
    says: 'several characters in one text, once',
    json: { description: '\u202eabc\u202c\u200b' },
    places: ['M601 warning /description'],
    en: [
      'This text holds a character that cannot be seen: U+202E (changes the direction of the text) as character 1, and 2 more.',
      'Delete them, or type the text anew.',
    ],
    zh: [
      '这段文字中有看不见的字符：第1个字符是 U+202E（会改变文字方向），此外还有2个。',
      '请删去，或重新键入这段文字。',
    ],
  },
  {
    says: 'a character in the name of a field',
    json: { regions: [{ id: 'r', name: 'R', codes: { 'GB\u00ad/T': '350600' } }] },
    places: ['M601/key warning /regions/0/codes/GB\u00ad~1T'],
    en: [
      'This name of a field holds a character that cannot be seen: U+00AD (soft hyphen) as character 3, after “GB”.',
      'Delete it, or type the name anew.',
    ],
    zh: ['这个字段名中有看不见的字符：第3个字符（在“GB”之后）是 U+00AD（软连字符）。', '请删去，或重新键入字段名。'],
  },
  {
    says: 'a link that is none',
    json: textExamples.M602!.fails,
    places: ['M602 error /sources/0/href'],
    en: [
      '"javascript:alert(1)" is not an http, https or relative address, so charts show the text without a link.',
      'Write the address of a page, such as https://example.org/report, or delete "href".',
    ],
    zh: [
      '"javascript:alert(1)" 不是 http、https 或相对地址，图中只显示文字，不作链接。',
      '请填写网页地址，例如 https://example.org/report，或删去 "href"。',
    ],
  },
];

describe('textRules', () => {
  for (const { says, json, places: expected, en, zh } of cases) {
    test(`finds ${says}`, () => {
      const findings = findingsOf(textRules, json);
      assert.deepEqual(placesOf(findings), expected, says);
      assert.deepEqual(wordsOf(findings.at(-1)!), { en, zh }, says);
    });
  }

  for (const [rule, { fails, passes }] of Object.entries(textExamples)) {
    test(`${rule}: its examples fail and pass`, () => {
      assert.deepEqual([...new Set(findingsOf(textRules, fails).map((finding) => finding.rule))], [rule], rule);
      assert.deepEqual(found(passes), [], rule);
    });
  }
});

describe('M601', () => {
  const kindOf = (text: string) => hiddenCharacters(text)?.kind ?? null;

  test('names each kind of hidden character', () => {
    const kinds: readonly (readonly [string, string])[] = [
      ['a\u200bb', 'zeroWidthSpace'],
      ['a\u200cb', 'nonJoiner'],
      ['a\u200db', 'joiner'],
      ['a\u2060b', 'wordJoiner'],
      ['\ufeffa', 'byteOrderMark'],
      ['a\u200eb', 'directionMark'],
      ['a\u061cb', 'directionMark'],
      ['a\u202eb', 'directionChange'],
      ['a\u2066b', 'directionChange'],
      ['a\u00adb', 'softHyphen'],
      ['a\u{e0041}b', 'tag'],
      ['a\u0000b', 'control'],
      ['a\u0085b', 'control'],
      ['a\u007fb', 'control'],
      ['a\ud83d', 'surrogate'],
      ['\udc68a', 'surrogate'],
      ['a\ufffab', 'annotation'],
      ['a\ufe0fb', 'variation'],
      ['a\u{e0100}b', 'variation'],
      ['a\u3164b', 'invisible'],
    ];
    for (const [text, kind] of kinds) assert.equal(kindOf(text), kind, JSON.stringify(text));
  });

  test('lets through what a script, an emoji or a line needs', () => {
    const texts = [
      'a\tb\nc\r\nd',
      '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
      '\u0915\u094d\u200d\u0937',
      '\u05d0\u05d1\u200e (1)\u200f',
      '\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67',
      '\ud83d\udc69\ud83c\udffd\u200d\ud83d\udd27',
      '\u2764\ufe0f 1\ufe0f\u20e3 \u2764\ufe0f\u200d\ud83d\udd25',
      '\ud83c\udff4\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
      '\u845b\u{e0100} \u3002\ufe00',
      '\ud83c\udde8\ud83c\uddf3',
      'e\u0301',
    ];
    for (const text of texts) assert.equal(kindOf(text), null, JSON.stringify(text));
  });

  test('tells tags without a flag, and a joiner between an emoji and a letter', () => {
    assert.equal(kindOf('\ud83c\udff4\u{e0067}\u{e0062}'), 'tag', 'a flag that does not end');
    assert.equal(kindOf('\ud83d\udc68\u200da'), 'joiner', 'a joiner that joins nothing');
  });

  test('gives the place of the first, in characters', () => {
    const hidden = hiddenCharacters('\ud83d\udc68 a \u200bb\u200b');
    const expected = { count: 2, kind: 'zeroWidthSpace', character: 'U+200B', position: 5, before: '\ud83d\udc68 a' };
    assert.deepEqual(hidden, expected);
  });

  test('looks everywhere but in fields that begin with x-', () => {
    const bad = 'a\u200bb';
    const json = {
      'x-note': bad,
      sources: [{ id: 's', title: { en: 'S', zh: bad }, 'x-own': { [bad]: bad } }],
      unknown: [[bad]],
    };
    assert.deepEqual(found(json), ['M601 warning /sources/0/title/zh', 'M601 warning /unknown/0/0'], 'in order');
  });

  test('survives any depth, a circle, and names of parts of every object', () => {
    const deep = JSON.parse('{"a":'.repeat(50_000) + '"\u200b"' + '}'.repeat(50_000)) as object;
    assert.equal(found({ deep }).length, 1, 'deep');
    const circle: Record<string, unknown> = { text: '\u200b' };
    circle.self = circle;
    assert.equal(found({ circle }).length, 1, 'a circle');
    const odd = JSON.parse('{"__proto__":{"constructor":"\u200b"}}') as object;
    assert.deepEqual(found({ odd }), ['M601 warning /odd/__proto__/constructor'], 'names');
  });

  test('takes a text of five million characters at once', { timeout: 60_000 }, () => {
    const context = contextOf({ description: '\u200e'.repeat(1_000_000), x: 'ab '.repeat(1_500_000) });
    textRules(context);
    assert.equal(context.findings.length, 1, 'one finding');
  });
});

describe('M602', () => {
  test('looks at sources and milestones', () => {
    const json = {
      sources: [{ id: 's', title: 'S', href: 'mailto:a@example.org' }],
      milestones: [{ title: 'M', actual: '2021', href: '' }],
    };
    assert.deepEqual(found(json), ['M602 error /sources/0/href', 'M602 error /milestones/0/href'], 'both');
  });

  test('judges as the charts do, for every address of their test', () => {
    const source = readFileSync(new URL('../layout/safe-href.test.ts', import.meta.url), 'utf8');
    const lists = [...source.matchAll(/const (?:links|refused) = \[([\s\S]*?)\n {2}\];/g)].map(([, list]) => list!);
    const addresses = lists.flatMap((list) => [...list.matchAll(/^ {4}('.*'),$/gm)].map(([, text]) => readText(text!)));
    assert.equal(addresses.length > 40, true, 'all of them are read');
    for (const href of addresses) assert.equal(isLinkAddress(href), safeHref(href) !== null, JSON.stringify(href));
  });

  test('judges as the charts do, for addresses of odd pieces', () => {
    const pieces = [
      'http',
      'https',
      'javascript',
      ':',
      '/',
      '//',
      '\\',
      ' ',
      '\n',
      '\u200b',
      '\u202e',
      '?',
      '#',
      'a',
      '\u00a0',
      '.',
    ];
    const three = pieces.flatMap((a) => pieces.flatMap((b) => pieces.flatMap((c) => pieces.map((d) => a + b + c + d))));
    const apart = three.filter((href) => isLinkAddress(href) !== (safeHref(href) !== null));
    assert.deepEqual(apart, [], 'no address is judged otherwise');
  });
});

/** The text that a literal in single quotation marks means. */
const readText = (literal: string): string => JSON.parse(literal.replace(/^'|'$/g, '"').replace(/\\'/g, "'")) as string;
