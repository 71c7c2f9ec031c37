import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { chineseNames } from '../../src/convert/field-names.js';
import { foldName } from '../../src/convert/clean-cell.js';
import { nearestName } from '../../src/convert/nearest-name.js';
import { valueForWord, wordForValue } from '../../src/convert/enum-words.js';
import { headerOf, parseHeader } from '../../src/convert/columns.js';
import { englishSentences } from '../../src/convert/sheet-messages-en.js';
import { chineseSentences } from '../../src/convert/sheet-messages-zh.js';
import { formatSheetProblem } from '../../src/convert/sheets.js';
import { columnNotes, starterLessons } from '../../src/convert/starter-notes.js';
import { nameOfTab, tabs } from '../../src/convert/tabs.js';
import { fields } from '../../src/document/fields.js';

test('every field has a Chinese name, and no two of one type share one', () => {
  for (const [type, own] of Object.entries(fields)) {
    const seen = new Map<string, string>();
    for (const [field, { type: inner }] of Object.entries(own)) {
      if (type === 'MetricsDocument' && typeof inner === 'object' && 'list' in inner) continue;
      if (field !== 'stages') assert.ok(chineseNames(type, field).length > 0, `${type}.${field} has no Chinese name`);
      for (const name of [field, ...chineseNames(type, field)].map(foldName)) {
        assert.equal(seen.get(name), undefined, `${name} is both ${seen.get(name)} and ${field} of ${type}`);
        seen.set(name, field);
      }
    }
  }
});

test('every value of every enumeration has words in both languages, which mean it', () => {
  for (const [type, own] of Object.entries(fields)) {
    for (const [field, { type: inner }] of Object.entries(own)) {
      if (!Array.isArray(inner)) continue;
      const allowed = inner as readonly string[];
      for (const value of allowed) {
        const words = (['en', 'zh'] as const).map((language) => wordForValue(type, field, value, language));
        assert.ok(/\p{Script=Han}/u.test(words[1]!), `${type}.${field}: ${value} has no Chinese word`);
        for (const word of words)
          assert.equal(valueForWord(type, field, allowed, word), value, `${type}.${field}: ${word}`);
      }
    }
  }
});

test('every header means the column that it was written for, in each language', () => {
  for (const tab of tabs) {
    for (const field of Object.keys(fields[tab.type]!).filter((key) => parseHeader(key, tab))) {
      for (const language of [undefined, 'en', 'zh'] as const) {
        assert.deepEqual(
          parseHeader(headerOf(tab, [field], language), tab)?.path,
          [field],
          `${tab.name}.${field} ${language}`,
        );
      }
    }
  }
  const milestones = tabs.find(({ name }) => name === 'milestones')!;
  for (const path of [
    ['title', 'zh'],
    ['owner', 'unit'],
    ['owner', 'unit', 'en'],
    ['owner', 'x-a'],
    ['title', 'fr-CA'],
  ]) {
    for (const language of [undefined, 'en', 'zh'] as const) {
      assert.deepEqual(
        parseHeader(headerOf(milestones, path, language), milestones)?.path,
        path,
        `${path.join('.')} ${language}`,
      );
    }
  }
});

test('every rule that is reported has sentences in both languages, with the same gaps', () => {
  const folder = new URL('../../src/convert/', import.meta.url);
  const code = readdirSync(folder)
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
  const rules = new Set(code.match(/'S[123]\d\d'/g)!.map((rule) => rule.slice(1, -1)));
  assert.deepEqual([...rules].sort(), Object.keys(englishSentences).sort());
  assert.deepEqual(Object.keys(chineseSentences).sort(), Object.keys(englishSentences).sort());
  const gaps = (pair: readonly string[] = []) => [...new Set(pair.join().match(/\{\w+/g) ?? [])].sort();
  for (const rule of rules) assert.deepEqual(gaps(chineseSentences[rule]), gaps(englishSentences[rule]), rule);
});

test('Chinese sentences have full-width punctuation and no spaces beside Chinese characters', () => {
  const notes = Object.values(columnNotes).map(([, zh]) => zh);
  for (const text of [...Object.values(chineseSentences).flat(), ...starterLessons.map(([, zh]) => zh), ...notes]) {
    assert.equal(
      /\p{Script=Han}[,;:!?()"]|[,;!?()"]\p{Script=Han}|\p{Script=Han} | \p{Script=Han}/u.test(text),
      false,
      text,
    );
  }
});

test('messages have their words, and no gaps are left', () => {
  const problem = {
    rule: 'S103',
    severity: 'error',
    sheet: 'sources',
    row: 1,
    column: 'B',
    header: 'titel',
    params: { found: 'titel', nearest: 'title' },
  } as const;
  assert.deepEqual(formatSheetProblem(problem, 'en'), {
    message: '"titel" is not a known name, so what it holds is not read.',
    fix: 'Correct it to "title", or begin it with x- to keep the data as your own, or with # to leave it out.',
    place: 'Sheet sources, cell B1 (titel)',
  });
  const rule = { ...problem, rule: 'S202', params: { found: '"5m"', reason: 'ambiguous' } };
  assert.equal(formatSheetProblem(rule, 'en').message, '\u201c5m\u201d can be read in more than one way.');
  for (const name of Object.keys(englishSentences)) {
    for (const language of ['en', 'zh-CN']) {
      const { message, fix } = formatSheetProblem({ ...problem, rule: name, params: {} }, language);
      assert.equal(/[{}]/.test(message + fix), false, message + fix);
    }
  }
});

test('tabs have Chinese names', () => {
  for (const tab of tabs) assert.notEqual(nameOfTab(tab, 'zh'), tab.name);
});

test('the nearest name is at most two slips away, and fewer than half of its letters', () => {
  const names = ['title', 'value', 'qualifier', 'of', 'region', '\u6570\u503c\u5355\u4f4d'];
  const cases = [
    ['titel', 'title'],
    ['VALU', 'value'],
    ['qulaifier', 'qualifier'],
    ['fo', undefined],
    ['foo', undefined],
    ['reasons', undefined],
    ['qqqqq', undefined],
    ['', undefined],
    ['v'.repeat(10_000), undefined],
    ['\u6570\u503c\u5355', '\u6570\u503c\u5355\u4f4d'],
  ] as const;
  for (const [word, name] of cases) assert.equal(nearestName(word, names), name, word.slice(0, 20));
});
