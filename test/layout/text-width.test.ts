import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fitText, textWidth } from '../../src/layout/text-width.js';
import { hostileTexts } from '../support/random.js';

describe('textWidth', () => {
  test('counts a Chinese character, mark or full-width digit as 1 em', () => {
    assert.equal(textWidth('\u6f33\u5dde\u5e02'), 3);
    assert.equal(textWidth('\uff0c\u3002\uff08\uff09\uff11'), 5);
    assert.equal(textWidth('\u{20000}'), 1);
  });

  test('counts Latin letters as less, and narrow ones as less still', () => {
    assert.equal(textWidth('n') < 1, true);
    assert.equal(textWidth('i') < textWidth('n'), true);
    assert.equal(textWidth('n') < textWidth('M'), true);
  });

  test('counts no width for nothing and for combining marks', () => {
    assert.equal(textWidth(''), 0);
    assert.equal(textWidth('e\u0301\u0301'), textWidth('e'));
  });

  test('adds up, whatever the text', () => {
    for (const text of hostileTexts) {
      assert.equal(Number.isFinite(textWidth(text)) && textWidth(text) >= 0, true, JSON.stringify(text));
      assert.equal(Math.abs(textWidth(`${text} ${text}`) - 2 * textWidth(text) - textWidth(' ')) < 1e-9, true);
    }
  });
});

describe('fitText', () => {
  test('leaves whole what fits', () => {
    assert.equal(fitText('\u6f33\u5dde\u5e02', 3), '\u6f33\u5dde\u5e02');
    assert.equal(fitText('', 0), '');
  });

  test('cuts to the width with an ellipsis', () => {
    const cut = fitText('\u6f33\u5dde'.repeat(30), 6);
    assert.match(cut, /^\u6f33\u5dde.*\u2026$/);
    assert.equal(textWidth(cut) <= 6, true);
  });

  test('leaves no blank before the ellipsis', () =>
    assert.doesNotMatch(fitText('word word word word', 5), /\s\u2026$/));

  test('never cuts a character in two, and never exceeds the width by more than the ellipsis', () => {
    for (const text of hostileTexts) {
      for (const width of [0, 0.5, 1, 2, 5]) {
        const cut = fitText(text, width);
        assert.equal(textWidth(cut) <= Math.max(width, textWidth('\u2026')), true, JSON.stringify([text, width]));
        assert.equal(text.startsWith(cut.replace(/\u2026$/, '')), true);
        if (!/\p{Cs}/u.test(text)) assert.equal(/[\ud800-\udbff]$/.test(cut.replace(/\u2026$/, '')), false);
      }
    }
  });
});
