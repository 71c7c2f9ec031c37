import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createPinyinInitials } from '../../src/locale/pinyin.js';

/** The 34 provinces, with the initials of their pinyin as the Ministry of Civil Affairs spells them. */
const provinces = {
  北京: 'bj',
  天津: 'tj',
  河北: 'hb',
  山西: 'sx',
  内蒙古: 'nmg',
  辽宁: 'ln',
  吉林: 'jl',
  黑龙江: 'hlj',
  上海: 'sh',
  江苏: 'js',
  浙江: 'zj',
  安徽: 'ah',
  福建: 'fj',
  江西: 'jx',
  山东: 'sd',
  河南: 'hn',
  湖北: 'hb',
  湖南: 'hn',
  广东: 'gd',
  广西: 'gx',
  海南: 'hn',
  重庆: 'cq',
  四川: 'sc',
  贵州: 'gz',
  云南: 'yn',
  西藏: 'xz',
  陕西: 'sx',
  甘肃: 'gs',
  青海: 'qh',
  宁夏: 'nx',
  新疆: 'xj',
  台湾: 'tw',
  香港: 'xg',
  澳门: 'am',
};

/** The regions of the demo documents. */
const demo = {
  吉林高新区: 'jlgxq',
  漳州市: 'zzs',
  漳州台商投资区: 'zztstzq',
  广安区: 'gaq',
  张掖市: 'zys',
  甘肃省: 'gss',
  临泽县: 'lzx',
  高台县: 'gtx',
  山丹县: 'sdx',
  延边州: 'ybz',
  示例市中心老城区历史文化街巷保护与更新片区: 'slszxlcqlswhjxbhygxpq',
};

/** Places whose names are not read as their characters usually are. */
const unusual = {
  长子: 'zz',
  长沙: 'cs',
  重庆: 'cq',
  厦门: 'xm',
  乐清: 'yq',
  乐山: 'ls',
  西藏: 'xz',
  蔚县: 'yx',
  番禺: 'py',
  莘县: 'sx',
  莘庄: 'xz',
  单县: 'sx',
  曾都: 'zd',
  解州: 'hz',
  六安: 'la',
  会稽: 'kj',
  会理: 'hl',
  太行: 'th',
  什邡: 'sf',
  朝阳: 'cy',
  且末: 'qm',
  成都: 'cd',
  石家庄: 'sjz',
  东阿: 'de',
  洪洞: 'ht',
  铅山: 'ys',
  尉犁: 'yl',
  覃塘: 'qt',
  涡阳: 'gy',
  枞阳: 'zy',
  歙县: 'sx',
  繁峙: 'fs',
  荥阳: 'xy',
  荥经: 'yj',
  犍为: 'qw',
  浒墅关: 'xsg',
  浚县: 'xx',
  泌阳: 'by',
  大埔: 'db',
  黄埔: 'hp',
  黄陂: 'hp',
  茄子河: 'qzh',
  仡佬: 'gl',
  筠连: 'jl',
  尖沙咀: 'jsz',
  亳州: 'bz',
  盱眙: 'xy',
  鄞州: 'yz',
  珲春: 'hc',
  郫都: 'pd',
  丽水: 'ls',
  台州: 'tz',
  百色: 'bs',
  蚌埠: 'bb',
};

const initialsOf = createPinyinInitials();

/** Whether each character of a name may be read with the letter given for it. */
const isRead = (name: string, letters: string) =>
  [...name].length === letters.length &&
  [...name].every((character, index) => initialsOf(character).includes(letters[index]!));

describe('createPinyinInitials', () => {
  for (const [what, names] of Object.entries({ provinces, 'places of the demo': demo, 'unusual readings': unusual })) {
    test(`knows the initials of the ${what}`, () => {
      for (const [name, letters] of Object.entries(names)) {
        assert.equal(isRead(name, letters), true, `${name}: ${[...name].map(initialsOf).join(' ')}, not ${letters}`);
      }
    });
  }

  test('gives one letter, but all of those with which a character is read in names of places', () => {
    assert.equal(initialsOf('张'), 'z');
    assert.equal([...initialsOf('重')].sort().join(''), 'cz');
    assert.equal([...initialsOf('解')].sort().join(''), 'hjx');
  });

  test('knows traditional forms, and characters beyond the first plane', () => {
    assert.equal(isRead('臺灣', 'tw'), true);
    assert.equal(isRead('廈門', 'xm'), true);
    assert.match(initialsOf('\u{20bb7}'), /^[a-z]?$/);
  });

  test('gives nothing for what is not one Han character', () => {
    for (const text of ['', 'a', 'Z', '1', ' ', '，', 'か', '한', '\ud842', '\ufdd0', '北京', '\u{1f600}']) {
      assert.equal(initialsOf(text), '', JSON.stringify(text));
    }
  });

  test('gives letters from a to z only, and never i, u or v, for every character of the first block', () => {
    let unknown = 0;
    for (let point = 0x4e00; point <= 0x9fa5; point += 1) {
      const initials = initialsOf(String.fromCharCode(point));
      assert.match(initials, /^[a-hj-tw-z]*$/, String.fromCharCode(point));
      if (initials === '') unknown += 1;
    }
    assert.equal(unknown < 100, true, `${unknown} unknown`);
  });

  test('knows nothing, rather than something wrong, where the platform orders otherwise', (context) => {
    for (const compare of [
      (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0),
      new Intl.Collator('zh-u-co-stroke').compare,
      () => 0,
    ]) {
      context.mock.method(Intl, 'Collator', function Collator() {
        return { compare };
      });
      const other = createPinyinInitials();
      assert.deepEqual([...'成都高新重'].map(other), ['', '', '', '', '']);
      context.mock.restoreAll();
    }
  });
});
