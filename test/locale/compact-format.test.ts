import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCompactFormat } from '../../src/locale/compact-format.js';
import { createListFormat } from '../../src/locale/list-format.js';

const tags = ['en', 'en-US', 'zh', 'zh-CN', 'zh-Hans', 'zh-Hans-CN', 'zh-TW', 'zh-Hant'];

describe('createCompactFormat', () => {
  const mantissas = [0, 1, 1.05, 1.15, 1.25, 1.234567, 1.949, 1.95, 2.5, 9.949, 9.95, 9.99, 9.9949, 9.9951, 9.99996];
  const sizes = Array.from({ length: 21 }, (_, power) => 10 ** (power - 4));

  for (const tag of tags) {
    it(`writes round numbers as Intl does: ${tag}`, () => {
      const ours = createCompactFormat(tag);
      const theirs = new Intl.NumberFormat(tag, { notation: 'compact', maximumFractionDigits: 1 });
      for (const size of sizes) {
        for (const mantissa of mantissas) {
          for (const value of [mantissa * size, -mantissa * size, Math.round(mantissa * size)]) {
            assert.equal(ours(value), theirs.format(value), String(value));
          }
        }
      }
      for (let power = 0; power < 60; power += 1)
        assert.equal(ours(2 ** power), theirs.format(2 ** power), String(power));
    });
  }

  it('leaves huge numbers, numbers with an exponent and what is no number to Intl', () => {
    const ours = createCompactFormat('en');
    const theirs = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
    for (const value of [1e15, 1.5e300, 1e-9, NaN, Infinity, -Infinity, -0]) {
      assert.equal(ours(value), theirs.format(value));
    }
  });

  it('leaves other languages to Intl', () => {
    assert.equal(createCompactFormat('de')(1_500_000).replace(/\s/, ' '), '1,5 Mio.');
    assert.equal(
      createCompactFormat('zh-HK')(15_000),
      new Intl.NumberFormat('zh-HK', { notation: 'compact', maximumFractionDigits: 1 }).format(15_000),
    );
  });
});

describe('createListFormat', () => {
  const lists = [
    [],
    ['a'],
    ['a', 'b'],
    ['a', 'b', 'c'],
    ['a, b', 'c and d', '', 'e'],
    ['甘州区', '肃南县', '民乐县', '临泽县'],
  ];

  for (const tag of [...tags, 'en-GB', 'en-AU', 'zh-HK', 'de', 'ar', 'fr-CA', 'ja']) {
    it(`writes lists as Intl does: ${tag}`, () => {
      const ours = createListFormat(tag);
      const theirs = new Intl.ListFormat(tag, { type: 'conjunction' });
      for (const list of lists) assert.equal(ours(list), theirs.format(list));
    });
  }
});
