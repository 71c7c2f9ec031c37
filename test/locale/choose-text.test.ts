import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chooseText } from '../../src/locale/choose-text.js';
import { en, zh } from '../support/demo.js';

describe('chooseText', () => {
  const text = { 'zh-CN': 'A', en: 'B', fr: 'C' };
  const cases: readonly (readonly [string, string | null, string, string | null])[] = [
    ['en', null, 'B', null],
    ['EN', null, 'B', null],
    ['en-GB', null, 'B', null],
    ['zh', null, 'A', null],
    ['zh-CN', null, 'A', null],
    ['zh-Hant', null, 'A', null],
    ['de', null, 'B', 'en'],
    ['de', 'fr', 'C', 'fr'],
    ['de', 'fr-CA', 'C', 'fr'],
  ];
  for (const [tag, plain, value, lang] of cases) {
    test(`for ${tag}, where plain texts are in ${plain}, takes ${value}`, () =>
      assert.deepEqual(chooseText(text, tag, plain), { value, lang }));
  }

  test('takes the first when neither the language, nor that of plain texts, nor English is there', () => {
    assert.deepEqual(chooseText({ fr: 'C', es: 'D' }, 'de', null), { value: 'C', lang: 'fr' });
  });

  test('prefers the very tag to its language', () => {
    assert.equal(chooseText({ 'en-GB': 'lift', en: 'elevator' }, 'en', null).value, 'elevator');
  });

  test('marks a plain text with its language only when that is another', () => {
    assert.deepEqual(chooseText('A', 'en', 'zh'), { value: 'A', lang: 'zh' });
    assert.deepEqual(chooseText('A', 'zh', 'zh-CN'), { value: 'A', lang: null });
    assert.deepEqual(chooseText('A', 'en', null), { value: 'A', lang: null });
  });

  test('finds nothing of a prototype', () => {
    for (const tag of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      assert.deepEqual(chooseText({ en: 'B' }, tag, tag), { value: 'B', lang: 'en' });
      assert.deepEqual(chooseText({}, tag, null), { value: '', lang: null });
    }
    assert.equal(chooseText(JSON.parse('{"__proto__":"A"}') as Record<string, unknown>, '__proto__', null).value, 'A');
  });

  test('gives phrases that are texts, whatever the map holds', () => {
    assert.equal(en.phrase({ en: 'B' }, null).text, 'B');
    assert.deepEqual(zh.phrase({ en: 'B' }, null), { text: 'B', lang: 'en' });
  });
});
