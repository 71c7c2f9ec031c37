import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lintDocument } from '../../src/lint/index.js';
import { placesOf, wordsOf } from './support.js';

/** A document with words at one place. */
const figure = (words: unknown, more: object = {}, measure: object = {}) => ({
  metrics: '1.0',
  title: 'Repairs',
  sources: [{ id: 's', title: 'Report' }],
  measures: [{ id: 'm', label: 'Repairs', ...measure }],
  observations: [{ measure: 'm', value: words, source: 's', ...more }],
});
const stage = (more: object) => ({
  metrics: '1.0',
  title: 'Repairs',
  sources: [{ id: 's', title: 'Report' }],
  funnels: [
    {
      source: 's',
      stages: [
        { label: 'Asked for', value: 480 },
        { label: 'Done', value: 395, ...more },
      ],
    },
  ],
});
const wrong = (json: object) => lintDocument(json).filter(({ rule }) => rule === 'M102');
const fixOf = (json: object) => {
  const [finding] = wrong(json);
  return finding?.variant === 'words' ? wordsOf(finding).en[1] : null;
};

describe('M102 for words in place of a number', () => {
  test('says what to write, in both languages', () => {
    const [finding] = wrong(figure('29,206'));
    assert.deepEqual(placesOf([finding!]), ['M102/words error /observations/0/value']);
    assert.deepEqual(wordsOf(finding!), {
      en: ['"29,206" is a text, but a number is needed here.', 'Write 29206, without quotation marks.'],
      zh: [
        '"29,206" \u662f\u6587\u5b57\uff0c\u8fd9\u91cc\u9700\u8981\u6570\u5b57\u3002',
        '\u8bf7\u5199\u6210 29206\uff0c\u4e0d\u52a0\u5f15\u53f7\u3002',
      ],
    });
  });

  test('says how the number is meant, and where its unit belongs', () => {
    assert.deepEqual(wordsOf(wrong(figure('\u8d852.9\u4e07\u9879'))[0]!), {
      en: [
        '"\u8d852.9\u4e07\u9879" is a text, but a number is needed here.',
        'Write "value": 29000, "qualifier": "over"; \u201c\u9879\u201d belongs to the unit of the measure.',
      ],
      zh: [
        '"\u8d852.9\u4e07\u9879" \u662f\u6587\u5b57\uff0c\u8fd9\u91cc\u9700\u8981\u6570\u5b57\u3002',
        '\u8bf7\u5199\u6210 "value": 29000, "qualifier": "over"\uff1b\u201c\u9879\u201d\u5c5e\u4e8e\u6307\u6807\u7684\u5355\u4f4d\u3002',
      ],
    });
    assert.match(
      wordsOf(wrong(stage({ value: '395\u9879' }))[0]!).zh[1]!,
      /\u5c5e\u4e8e\u9636\u6bb5\u7684\u5355\u4f4d/,
    );
  });

  const read: readonly (readonly [words: string, fix: string])[] = [
    ['0', 'Write 0, without quotation marks.'],
    [' 395 ', 'Write 395, without quotation marks.'],
    ['-3.5', 'Write -3.5, without quotation marks.'],
    ['97%', 'Write 97, without quotation marks; \u201c%\u201d belongs to the unit of the measure.'],
    ['over 8,000', 'Write "value": 8000, "qualifier": "over".'],
    ['300-350', 'Write "value": null, "qualifier": "range", "low": 300, "high": 350.'],
  ];
  for (const [words, fix] of read) test(JSON.stringify(words), () => assert.equal(fixOf(figure(words)), fix));

  test('gives no reading of what has several, or none', () => {
    for (const words of [
      '',
      'many',
      'dozens',
      '5m',
      '1,5',
      '\u4e00\u767e\u4e8c',
      '2021\u5e746\u6708',
      '3 of 5',
      'null',
      '1'.repeat(30),
    ])
      assert.equal(fixOf(figure(words)), null, words);
    for (const value of [true, [], {}, ['29,206']]) assert.equal(fixOf(figure(value)), null, JSON.stringify(value));
  });

  test('gives none for a printed multiplier where units hold one: 2.9 or 29,000 may be meant', () => {
    const words = '2.9\u4e07\u9879';
    assert.equal(fixOf(figure(words, {}, { unit: '\u4e07\u9879' })), null);
    assert.equal(fixOf(figure('2.9', {}, { unit: '\u4e07\u9879' })), 'Write 2.9, without quotation marks.');
    assert.equal(fixOf(figure(words, {}, { unit: '\u9879' }))?.startsWith('Write 29000,'), true);
  });

  test('keeps to what each field can hold', () => {
    assert.equal(fixOf(figure(null, { sampleSize: '1,200' })), 'Write 1200, without quotation marks.');
    for (const words of ['1.5', '0', '97%', '1,200 people', 'over 1,200']) {
      assert.equal(fixOf(figure(null, { sampleSize: words })), null, words);
    }
    assert.equal(
      fixOf(figure(null, { qualifier: 'range', low: '300', high: 350 })),
      'Write 300, without quotation marks.',
    );
    assert.equal(fixOf(figure(null, { qualifier: 'range', low: 'over 300', high: 350 })), null);
    assert.equal(fixOf(figure(1, { roundedTo: '0' })), null);
    assert.equal(fixOf(figure(1, {}, { decimals: '7' })), null);
    assert.equal(fixOf(figure(1, {}, { decimals: '2' })), 'Write 2, without quotation marks.');
  });

  test('writes a rate from 0 to 1', () => {
    const rate = (statedRate: string) => fixOf(stage({ statedRate }));
    assert.equal(rate('97%'), 'Write 0.97, without quotation marks.');
    assert.equal(rate('\u767e\u5206\u4e4b\u4e5d\u5341\u4e03'), 'Write 0.97, without quotation marks.');
    assert.equal(rate('0.97'), 'Write 0.97, without quotation marks.');
    assert.equal(rate('7.3%'), 'Write 0.073, without quotation marks.');
    assert.equal(rate('over 97%'), 'Write "statedRate": 0.97, "statedRateQualifier": "over".');
    for (const words of ['97', '-3%', '95-97%', '97 people']) assert.equal(rate(words), null, words);
  });

  test('leaves alone texts where no number is needed', () => {
    const json = { ...figure(3), asOf: 5, regions: [{ id: '1,200', name: 'R' }] };
    assert.deepEqual(placesOf(wrong(json)), ['M102 error /asOf', 'M102 error /regions/0/id']);
  });
});
