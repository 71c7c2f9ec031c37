import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { locales } from '../support/demo.js';
import { sentencesOf, shapeOf } from '../support/words.js';

const [en, zh] = locales.map(({ words }) => words) as [(typeof locales)[0]['words'], (typeof locales)[0]['words']];
const ideograph = '\u7532';

test('English and Chinese have the same entries of the same kinds', () => {
  assert.deepEqual([...shapeOf(zh)].sort(), [...shapeOf(en)].sort());
});

for (const { tag, words } of locales) {
  describe(`the words of ${tag}`, () => {
    test('are whole sentences for any values', () => {
      for (const [path, sentence] of sentencesOf(words, 'word')) {
        assert.equal(typeof sentence, 'string', path);
        assert.match(sentence as string, /\S/, path);
        assert.doesNotMatch(sentence as string, /undefined|NaN|\[object|null|function/, path);
        assert.doesNotMatch(sentence as string, /^\s|\s$|\s\s/, path);
      }
    });

    test('hold every value that they are given', () => {
      const silent = new Set(['tenDays.2', 'failure']);
      for (const [path, sentence] of sentencesOf(words, 'word')) {
        if (/^(failure|terms|keys)\./.test(path) || silent.has(path)) continue;
        const others = [...sentencesOf(words, 'other')].filter(([other]) => other === path).map(([, text]) => text);
        const depends = !others.includes(sentence);
        // A heading begins with a capital letter.
        const holds = String(sentence).toLowerCase().includes('word');
        assert.equal(holds || !depends || path === 'position', true, path);
      }
    });
  });
}

test('Chinese words use full-width marks beside Chinese characters and values', () => {
  const halfWidth = /[\u4e00-\u9fff\u201c\u201d] ?[,:;()!?]|[,:;()!?] ?[\u4e00-\u9fff\u201c\u201d]/;
  for (const [path, sentence] of sentencesOf(zh, ideograph)) assert.doesNotMatch(sentence as string, halfWidth, path);
});

test('Chinese words hold no English words but names and keys', () => {
  const names =
    /^(JSON|UTF|GB|MB|https?|src|data|metrics|campaign|charts|funnels|milestones|measures|observations|max|bytes|Home|End|Page|Up|Down|Enter|Ctrl|Esc|CSV|Tab)$/;
  for (const [path, sentence] of sentencesOf(zh, ideograph)) {
    for (const [word] of (sentence as string).matchAll(/[A-Za-z]{2,}/g)) assert.match(word, names, path);
  }
});

test('English words hold no Chinese characters or marks', () => {
  for (const [path, sentence] of sentencesOf(en, 'word')) {
    assert.doesNotMatch(sentence as string, /[\u3000-\u9fff\uff00-\uffef]/, path);
  }
});

test('English words have a singular', () => {
  const count = (value: number) => ({ value, text: String(value) });
  assert.match(en.late(count(1)), /^1 day /);
  assert.match(en.late(count(2)), /^2 days /);
  assert.match(en.omitted(count(1)), /\b1 entry\b.* is /);
  assert.match(en.omitted(count(2)), /\b2 entries\b.* are /);
});

test('a sentence ends with one full stop, in either language\u2019s marks', () => {
  for (const end of ['.', '!', '?', '\u3002', '\uff01', '\uff1f'])
    assert.equal(en.sentence({ text: `A${end}` }), `A${end}`);
  assert.equal(en.sentence({ text: 'A' }), 'A.');
  for (const end of ['\u3002', '\uff01', '\uff1f']) assert.equal(zh.sentence({ text: `A${end}` }), `A${end}`);
  assert.equal(zh.sentence({ text: 'A' }), 'A\u3002');
});

test('Chinese never runs a name and a number into one', () => {
  const value = '1,336';
  const { inList } = zh;
  assert.equal(inList({ name: '甲县', value }), '甲县1,336');
  assert.equal(inList({ name: '第1区', value }), '第1区1,336');
  for (const name of ['区1', 'A', 'Gansu', '１', 'é'])
    assert.equal(inList({ name, value }), `${name}\uff081,336\uff09`);
  assert.equal(zh.openNamed({ label: '批次2', n: '35', unit: '项' }), '批次2\uff0835项\uff09');
});
