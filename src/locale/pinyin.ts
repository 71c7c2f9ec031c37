import { lazy } from './lazy.js';

/** The letters that pinyin syllables begin with: all but I, U and V. */
const letters = 'ABCDEFGHJKLMNOPQRSTWXYZ';

/**
 * The letters of characters that are read in more than one way in names of places, with a place for each reading that is not
 * the usual one. Readings as in Unihan (`kHanyuPinyin`, `kXHC1983`); readings that begin with the same letter (六, 百, 丽) need
 * no entry.
 * @see https://www.unicode.org/reports/tr38/#Readings
 */
const severalReadings: ReadonlyMap<string, string> = new Map([
  ['长', 'cz'], // 长子
  ['長', 'cz'],
  ['重', 'cz'], // 重庆
  ['厦', 'sx'], // 厦门
  ['廈', 'sx'],
  ['乐', 'ly'], // 乐清
  ['樂', 'ly'],
  ['藏', 'cz'], // 西藏
  ['蔚', 'wy'], // 蔚县
  ['番', 'fp'], // 番禺
  ['莘', 'sx'], // 莘庄
  ['单', 'ds'], // 单县
  ['單', 'ds'],
  ['曾', 'cz'], // 曾都
  ['解', 'hjx'], // 解州
  ['会', 'hk'], // 会稽
  ['會', 'hk'],
  ['行', 'hx'], // 太行
  ['且', 'jq'], // 且末
  ['朝', 'cz'], // 朝阳
  ['阿', 'ae'], // 东阿
  ['堡', 'bp'], // 十里堡
  ['泊', 'bp'], // 罗布泊
  ['峒', 'dt'], // 崆峒
  ['垌', 'dt'], // 垌冢
  ['洞', 'dt'], // 洪洞
  ['铅', 'qy'], // 铅山
  ['鉛', 'qy'],
  ['圩', 'wx'], // 圩 as a dyke, and as a market
  ['尉', 'wy'], // 尉犁
  ['覃', 'qt'], // 覃塘
  ['涡', 'gw'], // 涡阳
  ['渦', 'gw'],
  ['枞', 'cz'], // 枞阳
  ['樅', 'cz'],
  ['歙', 'sx'], // 歙县
  ['峙', 'sz'], // 繁峙
  ['荥', 'xy'], // 荥阳, 荥经
  ['滎', 'xy'],
  ['犍', 'jq'], // 犍为
  ['浒', 'hx'], // 浒墅关
  ['滸', 'hx'],
  ['浚', 'jx'], // 浚县
  ['泌', 'bm'], // 泌阳
  ['秘', 'bm'], // 秘鲁
  ['埔', 'bp'], // 大埔, 黄埔
  ['瀑', 'bp'], // 瀑河
  ['陂', 'bp'], // 黄陂
  ['泷', 'ls'], // 泷水
  ['瀧', 'ls'],
  ['茄', 'jq'], // 茄子河
  ['漯', 'lt'], // 漯河, and the old river 漯
  ['呷', 'gx'], // 呷拉
  ['仡', 'gy'], // 仡佬
  ['筠', 'jy'], // 筠连
  ['龟', 'gjq'], // 龟兹
  ['龜', 'gjq'],
  ['兹', 'cz'], // 龟兹
  ['茲', 'cz'],
  ['咀', 'jz'], // 尖沙咀
  ['调', 'dt'], // 调 as a tune, and as a change
  ['弹', 'dt'], // 弹子石
]);

/** Where the readings of each letter begin, in the order of the letters, and where those of the last one end. */
interface Boundaries {
  readonly compare: (a: string, b: string) => number;
  readonly starts: readonly string[];
  readonly end: string;
}

/** A character of each letter, to find out whether the collator knows pinyin at all. */
const examples = '安北成德恩福广河吉开兰梅宁欧平青仁山天武西云中';

/**
 * The boundaries between letters in the order of pinyin, as the Unicode locale data have them: each letter's readings come
 * after a marker, U+FDD0 and the letter. After the last reading come characters that have none. `null` when this platform has
 * no such order: then no initial is known, rather than a wrong one.
 * @see https://www.unicode.org/reports/tr35/tr35-collation.html#CJK_Index_Markers
 */
function findBoundaries(): Boundaries | null {
  const { compare } = new Intl.Collator('zh-u-co-pinyin');
  const found = { compare, starts: [...letters].map((letter) => `\ufdd0${letter}`), end: '\u7cf3' };
  const isRight = [...examples].every((character, index) => bucketOf(character, found) === index);
  return isRight ? found : null;
}

/** The number of the letter between whose boundaries a character lies; -1 when between none. */
function bucketOf(character: string, { compare, starts, end }: Boundaries): number {
  if (compare(character, end) > 0) return -1;
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(starts[middle]!, character) <= 0) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Makes a function that gives the letters with which a Han character's readings may begin, in lower case: `z`, or `cz` where
 * it is read in several ways in names of places. Empty for all else, and for everything where the platform has no order of
 * pinyin. Each character is looked up once.
 *
 * @example
 * createPinyinInitials()('张') // 'z'
 */
export function createPinyinInitials(): (character: string) => string {
  const known = new Map<string, string>();
  const order = lazy(() => ({ boundaries: findBoundaries() })); // costly, and most texts have no Han character
  return (character) => {
    let initials = known.get(character);
    if (initials === undefined) {
      initials = /^\p{Script=Han}$/u.test(character) ? lookUp(character, order().boundaries) : '';
      known.set(character, initials);
    }
    return initials;
  };
}

function lookUp(character: string, boundaries: Boundaries | null): string {
  if (!boundaries) return '';
  const several = severalReadings.get(character);
  if (several) return several;
  const bucket = bucketOf(character, boundaries);
  return bucket < 0 ? '' : letters[bucket]!.toLowerCase();
}
