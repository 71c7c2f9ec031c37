import { expect } from '@open-wc/testing';
import { createNameSearch } from '../../src/layout/name-search.js';
import { createPinyinInitials } from '../../src/locale/pinyin.js';

describe('the initials of pinyin in a browser', () => {
  it('are those that names of places have', () => {
    const initialsOf = createPinyinInitials();
    const names = {
      张掖: 'zy',
      漳州: 'zz',
      吉林: 'jl',
      广安: 'ga',
      延边: 'yb',
      甘肃: 'gs',
      哈尔滨: 'heb',
      鄂尔多斯: 'eeds',
    };
    for (const [name, initials] of Object.entries(names)) expect([...name].map(initialsOf).join('')).to.equal(initials);
    expect(initialsOf('重')).to.equal('cz');
    expect(initialsOf('a')).to.equal('');
  });

  it('find rows', () => {
    const names = ['成都高新区', '重庆市', 'Zhangye'];
    const { find } = createNameSearch(names.length, (row) => [names[row]!]);
    expect([...find('cdgx')]).to.deep.equal([0]);
    expect([...find('cq')]).to.deep.equal([1]);
    expect([...find('zhang')]).to.deep.equal([2]);
  });
});
