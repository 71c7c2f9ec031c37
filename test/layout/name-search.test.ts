import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { foldText } from '../../src/layout/fold-text.js';
import { createNameSearch, searchTexts, type Named } from '../../src/layout/name-search.js';
import { hostileTexts, seeded } from '../support/random.js';

const regions: readonly Named[] = [
  { id: '510100', name: { zh: '成都高新区', en: 'Chengdu High-tech Zone' }, shortName: '成都高新' },
  { id: 'zhangye', name: { zh: '张掖市', en: 'Zhangye' } },
  { id: 'zhangzhou', name: { zh: '漳州市', en: 'Zhangzhou' }, shortName: null },
  { id: '500000', name: '重庆市' },
  { id: 'sp', name: { pt: 'São Paulo', de: 'Sankt Paul (Straße)' } },
  { id: 'guangan', name: { en: 'Guang\u2019an', zh: '广安区' } },
  { id: 'lodz', name: 'Łódź' },
];

const searchIn = (named: readonly Named[]) => createNameSearch(named.length, (row) => searchTexts(named[row]!));
const { find, placeIn } = searchIn(regions);
const found = (query: string) => Array.from(find(query), (row) => regions[row]!.id);

/** The part of a name that is marked. */
function marked(name: string, query: string): string | null {
  const place = placeIn(name, query);
  return place && name.slice(place.start, place.end);
}

describe('createNameSearch', () => {
  test('finds all rows by nothing, and by blanks', () => {
    for (const query of ['', ' ', '\u3000', '\u200b']) assert.equal(find(query).length, regions.length);
  });

  test('finds rows by a part of their name in any language, their short name and their code', () => {
    assert.deepEqual(found('张掖'), ['zhangye']);
    assert.deepEqual(found('州'), ['zhangzhou']);
    assert.deepEqual(found('tech'), ['510100']);
    assert.deepEqual(found('paul'), ['sp']);
    assert.deepEqual(found('510'), ['510100']);
    assert.deepEqual(found('5'), ['510100', '500000']);
  });

  test('gives the rows in the order of the document, wherever in a name the query is', () => {
    assert.deepEqual(found('zh'), ['zhangye', 'zhangzhou']);
    assert.deepEqual(found('an'), ['zhangye', 'zhangzhou', 'sp', 'guangan']);
  });

  test('does not care about case, width, accents, kinds of apostrophes and blanks around', () => {
    for (const query of ['SÃO', 'sao', 'ｓａｏ', 'sa\u0303o', '  São  ', 'são  paulo'])
      assert.deepEqual(found(query), ['sp']);
    for (const query of ["guang'an", 'Guang’an']) assert.deepEqual(found(query), ['guangan']);
    assert.deepEqual(found('strasse'), ['sp']);
    assert.deepEqual(found('lodz'), ['lodz']);
  });

  test('finds Chinese names by the initials of their pinyin, or a part of these', () => {
    assert.deepEqual(found('cdgx'), ['510100']);
    assert.deepEqual(found('dg'), ['510100']);
    assert.deepEqual(found('ZYS'), ['zhangye']);
    assert.deepEqual(found('gaq'), ['guangan']);
  });

  test('finds a name by each way in which its characters are read', () => {
    assert.deepEqual(found('cqs'), ['500000']);
    assert.deepEqual(found('zqs'), ['500000']);
  });

  test('looks for initials only when the query is all Latin letters, and not across two names', () => {
    assert.deepEqual(found('cd1'), []);
    assert.deepEqual(found('c d'), []);
    assert.deepEqual(found('qcd'), []); // the end of 高新区 and the beginning of 成都
    assert.deepEqual(found('gn'), []); // guangan has no g before an n, and 广安 is ga
  });

  test('finds nothing that is not there, and takes no sign as a pattern', () => {
    for (const query of ['xyzzy', '.', '.*', '[', '(', '\\', '^', '$', '|', '\ufffd', 'zhangye zhangye']) {
      const isName = query === '(';
      assert.deepEqual(found(query), isName ? ['sp'] : [], JSON.stringify(query));
    }
  });

  test('gives the same array again for the same query', () => {
    assert.equal(find('zh'), find(' ZH '));
    const before = find('zha');
    assert.notEqual(find('zh'), before);
    assert.deepEqual(find('zha'), before);
  });

  test('answers for no row, and for rows without any text', () => {
    assert.deepEqual([...createNameSearch(0, () => []).find('a')], []);
    assert.deepEqual([...createNameSearch(0, () => []).find('')], []);
    const { find: findNone } = createNameSearch(3, () => []);
    assert.deepEqual([[...findNone('a')], [...findNone('')]], [[], [0, 1, 2]]);
  });

  test('makes what it needs at the first search', () => {
    let read = 0;
    const { find: findLate } = createNameSearch(2, () => {
      read += 1;
      return ['a'];
    });
    assert.equal(read, 0);
    findLate('a');
    findLate('b');
    assert.equal(read, 2);
  });

  test('finds what a walk through all names finds, for hostile names too', () => {
    const random = seeded(6);
    const letters = ['a', 'B', 'é', 'z', '1', ' ', '\n', '\r', '张', '掖', '重', '-', '\u0301', 'ß', ...hostileTexts];
    const word = (most: number) => Array.from({ length: random.integer(0, most) }, () => random.pick(letters)).join('');
    for (let round = 0; round < 300; round += 1) {
      const rows = Array.from({ length: random.integer(0, 12) }, () =>
        Array.from({ length: random.integer(0, 3) }, () => word(6)),
      );
      const { find: findAny } = createNameSearch(rows.length, (row) => rows[row]!);
      for (let count = 0; count < 10; count += 1) {
        const query = foldText(word(2));
        if (/^[a-z]*$/.test(query)) continue; // by initials as well, or all
        const plain = rows.flatMap((texts, row) => (texts.some((text) => isIn(query, text)) ? [row] : []));
        assert.deepEqual([...findAny(query)], plain, JSON.stringify([query, rows]));
      }
    }
  });

  test('finds 200,000 rows again, each by its own name', () => {
    const count = 200_000;
    const { find: findMany } = createNameSearch(count, (row) => [`乡镇${row}`, `Township ${row}`, `t-${row}`]);
    for (const row of [0, 1, 12_345, count - 1]) assert.ok(findMany(`t-${row}`).includes(row));
    assert.deepEqual([...findMany('ship 199999')], [199_999]);
    assert.deepEqual([...findMany('xz199999')], []); // it has digits: no initials
    assert.equal(findMany('xz').length, count);
    assert.equal(findMany('township').length, count);
  });
});

/** A name with a break in it is searched line by line. */
const isIn = (query: string, text: string) =>
  text
    .replaceAll('\r', ' ')
    .split('\n')
    .some((line) => foldText(line).includes(query));

describe('placeIn', () => {
  test('gives the place of the query in a name as it is written', () => {
    assert.equal(marked('Zhangye', 'ANG'), 'ang');
    assert.equal(marked('张掖市', '掖'), '掖');
    assert.equal(marked('São  Paulo', 'sao p'), 'São  P');
    assert.equal(marked('Straße 5', 'strass'), 'Straß');
    assert.equal(marked('Ｊｉｌｉｎ', 'lin'), 'ｌｉｎ');
    assert.equal(marked('e\u0301tat', 'et'), 'e\u0301t');
    assert.equal(marked('㎞ marker', 'm'), '㎞');
  });

  test('gives the characters whose initials were found', () => {
    assert.equal(marked('成都高新区', 'dg'), '都高');
    assert.equal(marked('重庆市', 'cq'), '重庆');
    assert.equal(marked('北京·朝阳（CBD）', 'jcyc'), '京·朝阳（C');
  });

  test('gives nothing when the row was found by something else, and for no query', () => {
    assert.equal(placeIn('张掖市', 'zhangye'), null);
    assert.equal(placeIn('张掖市', ''), null);
    assert.equal(placeIn('', 'a'), null);
    assert.equal(placeIn('Zhangye', '张'), null);
  });

  test('never gives a place outside of the name, or none where there is a match', () => {
    for (const name of hostileTexts) {
      for (const query of [...hostileTexts, 'a', 'e', '1', 'z']) {
        const place = placeIn(name, query);
        if (place) assert.ok(place.start >= 0 && place.start < place.end && place.end <= name.length, name);
        else if (foldText(query) !== '') assert.equal(foldText(name).includes(foldText(query)), false, name);
      }
    }
  });
});
