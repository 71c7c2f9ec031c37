import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nameColumnEm, widestWord } from '../../src/charts/timeline/name-column.js';
import { layoutTimeline } from '../../src/charts/timeline/timeline.layout.js';
import { textWidth } from '../../src/layout/text-width.js';
import { campaignOf, en } from '../support/demo.js';

describe('the column of lane names', () => {
  test('has the longest word of all names, and of ideographs six', () => {
    assert.equal(widestWord([]), 0);
    assert.equal(widestWord(['', ' ']), 0);
    assert.equal(widestWord(['Roads', 'Department of Organisation']), textWidth('Organisation'));
    assert.equal(widestWord(['North-Eastern']), textWidth('Eastern'));
    assert.equal(widestWord(['组织部']), 3);
    assert.equal(widestWord(['各级党委和各级党组']), 6);
    assert.equal(widestWord(['成立Greenpeace工作组']), textWidth('Greenpeace'));
    assert.equal(widestWord(['10\u00a0000']), textWidth('10\u00a0000'), 'no line breaks at a no-break space');
  });

  test('grows with that word, within bounds that grow with the chart', () => {
    const wide = (word: string) => nameColumnEm(textWidth(word), 1600, 16);
    assert.equal(wide(''), 8);
    assert.equal(wide('Parks'), 8);
    assert.equal(wide('Organisation') > 10, true);
    assert.equal(wide('Donaudampfschifffahrt'), 12);
    for (const word of ['', 'Organisation', 'Donaudampfschifffahrt']) {
      let before = 0;
      for (const widthEm of [0, 20, 35, 40, 50, 80, 200]) {
        const width = nameColumnEm(textWidth(word), widthEm * 16, 16);
        assert.equal(width >= Math.max(8, before) && width <= 12, true, `${word} in ${widthEm}`);
        assert.equal(width <= Math.max(8, widthEm * 0.3), true, `${word} in ${widthEm}`);
        before = width;
      }
    }
  });

  test('is none where names stand above their lanes', () => {
    const owned = (owner: string) => ({
      milestones: ['a', 'b'].map((id) => ({ id, title: id, owner: { unit: `${owner} ${id}` }, actual: '2021-05-01' })),
    });
    const widthOf = (owner: string, widthPx: number) =>
      layoutTimeline(campaignOf(owned(owner)), { widthPx, lanes: 'owner', orientation: 'horizontal' }, en).namesEm;
    assert.equal(widthOf('Organisation', 400), 0);
    assert.equal(widthOf('Park', 1200), 8);
    assert.equal(widthOf('Organisation', 1200) > 10, true);
  });
});
