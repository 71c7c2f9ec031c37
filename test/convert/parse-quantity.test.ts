import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatUnreadableWords, parseQuantity, type Quantity, type UnreadableReason } from '../../src/convert/words.js';
import { hostileTexts, seeded } from '../support/random.js';

function read(text: string): Quantity {
  const quantity = parseQuantity(text);
  assert.ok(quantity.ok, `${text}: ${quantity.ok ? '' : quantity.reason}`);
  return quantity;
}

/** A quantity in short: how it is meant, its number or two ends, its unit, and its rounding. */
function inShort(text: string): string {
  const { qualifier, value, low, high, unit, roundedTo } = read(text);
  const number = qualifier === 'range' ? `${low}..${high}` : String(value);
  return [qualifier, number, unit ?? '-', roundedTo ?? '-'].join(' ');
}

function refused(text: string, reason: UnreadableReason, at?: number): void {
  const words = parseQuantity(text);
  assert.ok(!words.ok, `${text} is read as ${JSON.stringify(words)}`);
  assert.equal(words.reason, reason, text);
  if (at !== undefined) assert.equal(words.at, at, text);
  assert.equal(words.text, text);
}

const readable: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'figures as Chinese reports print them': [
    ['超40.5万人次', 'over 405000 人次 1000'],
    ['近3万平方米', 'under 30000 平方米 10000'],
    ['1.4万余处', 'over 14000 处 1000'],
    ['不少于4次', 'atLeast 4 次 -'],
    ['166.3亿元', 'exact 16630000000 元 10000000'],
    ['8700多场次', 'over 8700 场次 -'],
    ['25987件', 'exact 25987 件 -'],
    ['34.5万名', 'exact 345000 名 1000'],
    ['40余万人', 'over 400000 人 10000'],
    ['9.5万多名党员', 'over 95000 名党员 1000'],
    ['20多万名', 'over 200000 名 10000'],
    ['近千人', 'under 1000 人 1000'],
    ['近万人', 'under 10000 人 10000'],
    ['98%以上', 'atLeast 98 % -'],
    ['4次以上', 'atLeast 4 次 -'],
    ['10个及以上', 'atLeast 10 个 -'],
    ['12个小时以内', 'atMost 12 个小时 -'],
    ['约5000', 'about 5000 - -'],
    ['5000左右', 'about 5000 - -'],
    ['不足100', 'under 100 - -'],
    ['至多10', 'atMost 10 - -'],
    ['不超过10', 'atMost 10 - -'],
    ['突破5000亿元', 'over 500000000000 元 100000000'],
    ['达40余万人', 'over 400000 人 10000'],
    ['共574名', 'exact 574 名 -'],
    ['1.2万亿元', 'exact 1200000000000 元 100000000000'],
    ['4684场(次)', 'exact 4684 场(次) -'],
    ['4684场\uff08次\uff09', 'exact 4684 场\uff08次\uff09 -'],
    ['2.5个百分点', 'exact 2.5 个百分点 -'],
    ['3万千瓦', 'exact 30000 千瓦 10000'],
    ['5千米', 'exact 5 千米 -'],
    ['約3萬個', 'about 30000 個 10000'],
  ],
  'Chinese numerals': [
    ['三', 'exact 3 - -'],
    ['十二', 'exact 12 - -'],
    ['二十余', 'over 20 - -'],
    ['一百二十', 'exact 120 - -'],
    ['一千零五', 'exact 1005 - -'],
    ['两千', 'exact 2000 - 1000'],
    ['一万三千', 'exact 13000 - 1000'],
    ['一万零三百', 'exact 10300 - -'],
    ['二百万', 'exact 2000000 - 1000000'],
    ['二十多万人', 'over 200000 人 10000'],
    ['三件', 'exact 3 件 -'],
    ['百分之九十八', 'exact 98 % -'],
    ['百分之百', 'exact 100 % -'],
    ['零', 'exact 0 - -'],
  ],
  'full-width digits and separators': [
    ['\uff18\uff17\uff10\uff10', 'exact 8700 - -'],
    ['29\uff0c206', 'exact 29206 - -'],
    ['29,206', 'exact 29206 - -'],
    ['1\u202f234\u202f567', 'exact 1234567 - -'],
    ['1\u00a0234\u00a0567', 'exact 1234567 - -'],
    ['1,234,567.5', 'exact 1234567.5 - -'],
    ['1.234', 'exact 1.234 - -'],
    ['1,234', 'exact 1234 - -'],
    ['5\uff05', 'exact 5 % -'],
    ['5\u3002', 'exact 5 - -'],
    ['\u30005\u3000', 'exact 5 - -'],
  ],
  'English words': [
    ['over 8,000', 'over 8000 - -'],
    ['Over 8,000 People', 'over 8000 People -'],
    ['more than 5', 'over 5 - -'],
    ['just over 5', 'over 5 - -'],
    ['nearly 5 %', 'under 5 % -'],
    ['almost 5', 'under 5 - -'],
    ['fewer than 5', 'under 5 - -'],
    ['less than 5', 'under 5 - -'],
    ['under 5', 'under 5 - -'],
    ['below 5', 'under 5 - -'],
    ['about 5', 'about 5 - -'],
    ['around 5', 'about 5 - -'],
    ['approximately 5', 'about 5 - -'],
    ['roughly 5', 'about 5 - -'],
    ['some 5', 'about 5 - -'],
    ['~5', 'about 5 - -'],
    ['\u2248 5', 'about 5 - -'],
    ['at least 5', 'atLeast 5 - -'],
    ['no fewer than 5', 'atLeast 5 - -'],
    ['no less than 5', 'atLeast 5 - -'],
    ['at most 5', 'atMost 5 - -'],
    ['no more than 5', 'atMost 5 - -'],
    ['up to 5', 'atMost 5 - -'],
    ['5 or more people', 'atLeast 5 people -'],
    ['30 people or more', 'atLeast 30 people -'],
    ['5 per cent', 'exact 5 % -'],
    ['a total of 12 wards', 'exact 12 wards -'],
  ],
  'multipliers and signs': [
    ['1.2 million', 'exact 1200000 - 100000'],
    ['3.5 thousand', 'exact 3500 - 100'],
    ['2 bn', 'exact 2000000000 - 1000000000'],
    ['2 billion', 'exact 2000000000 - 1000000000'],
    ['40k', 'exact 40000 - 1000'],
    ['40K', 'exact 40000 - 1000'],
    ['> 5', 'over 5 - -'],
    ['\u2265 5', 'atLeast 5 - -'],
    ['>=5', 'atLeast 5 - -'],
    ['<5', 'under 5 - -'],
    ['\u2264 5', 'atMost 5 - -'],
    ['5+', 'atLeast 5 - -'],
    ['\u00a5500', 'exact 500 \u00a5 -'],
    ['over $1.5 million', 'over 1500000 $ 100000'],
    ['$5m', 'exact 5000000 $ 1000000'],
    ['\u20ac2.5bn', 'exact 2500000000 \u20ac 100000000'],
    ['\u00a340k', 'exact 40000 \u00a3 1000'],
    ['-$5', 'exact -5 $ -'],
    ['-5', 'exact -5 - -'],
    ['\u22125', 'exact -5 - -'],
    ['0', 'exact 0 - -'],
    ['-0', 'exact 0 - -'],
    ['5 m\u00b2', 'exact 5 m\u00b2 -'],
    ['5 km2', 'exact 5 km2 -'],
    ['9007199254740991', 'exact 9007199254740991 - -'],
  ],
  ranges: [
    ['3至5天', 'range 3..5 天 -'],
    ['3天至5天', 'range 3..5 天 -'],
    ['三至五天', 'range 3..5 天 -'],
    ['3-5个', 'range 3..5 个 -'],
    ['3\u20145', 'range 3..5 - -'],
    ['3\u20135 days', 'range 3..5 days -'],
    ['10万\uff5e20万元', 'range 100000..200000 元 10000'],
    ['3-5万', 'range 30000..50000 - 10000'],
    ['5000元至2万元', 'range 5000..20000 元 10000'],
    ['3至5之间', 'range 3..5 - -'],
    ['between 3 and 5', 'range 3..5 - -'],
    ['from 3 to 5', 'range 3..5 - -'],
    ['10%-20%', 'range 10..20 % -'],
    ['$5-$10', 'range 5..10 $ -'],
    ['-5 to -3', 'range -5..-3 - -'],
  ],
};

const unreadableWords: Readonly<Record<string, readonly (readonly [string, UnreadableReason, number?])[]>> = {
  'what holds no number': [
    ['', 'empty', 0],
    [' \u3000\n', 'empty', 0],
    ['people', 'noNumber', 0],
    ['--', 'noNumber'],
  ],
  'vague numbers': [
    ['几十', 'unknownWords', 0],
    ['数百', 'unknownWords', 0],
    ['若干', 'unknownWords', 0],
    ['20几个', 'unknownWords', 2],
    ['20来个', 'unknownWords', 2],
    ['上千人', 'unknownWords', 0],
    ['dozens', 'unknownWords', 0],
    ['hundreds of people', 'unknownWords', 0],
    ['three people', 'unknownWords', 0],
    ['\u00bd', 'unknownWords', 0],
  ],
  'names with numerals': [
    ['漳州110', 'unknownWords', 0],
    ['十四五', 'unknownWords', 0],
    ['七一', 'unknownWords', 0],
    ['两会', 'unknownWords'],
    ['一些', 'unknownWords'],
    ['百年', 'unknownWords', 0],
    ['1+N', 'unknownWords', 1],
    ['N+1', 'unknownWords', 0],
    ['H5', 'unknownWords', 0],
    ['COVID-19', 'unknownWords', 0],
    ['第3次', 'unknownWords', 0],
    ['5th', 'unknownWords', 1],
    ['3D', 'ambiguous', 1],
  ],
  'two readings': [
    ['5m', 'ambiguous', 1],
    ['5 m', 'ambiguous', 1],
    ['1,5', 'ambiguous', 0],
    ['1.234,5', 'ambiguous', 0],
    ['1.234.567', 'ambiguous', 0],
    ['1,23,456', 'ambiguous', 0],
    ['5 300', 'ambiguous', 0],
    ['007', 'ambiguous', 0],
    ['5000-2万', 'ambiguous', 4],
    ['5-3', 'ambiguous', 0],
    ['约3至5天', 'ambiguous'],
    ['约30余场', 'ambiguous'],
    ['两个半小时', 'ambiguous'],
    ['125个县处级以上', 'ambiguous'],
    ['8日', 'ambiguous', 1],
  ],
  'more than one number': [
    ['3\u30015个', 'severalNumbers', 2],
    ['3 or 5', 'severalNumbers', 5],
    ['3 to five', 'severalNumbers', 5],
    ['12 (of 30)', 'severalNumbers', 7],
    ['1/2', 'severalNumbers', 2],
    ['10:23', 'severalNumbers', 3],
    ['25987件\uff0c兑现23023件', 'severalNumbers', 9],
    ['10多-20', 'severalNumbers'],
  ],
  'dates, numbers too large, and words around a number': [
    ['7月8日', 'date', 1],
    ['2021年', 'date', 4],
    ['12月', 'date', 2],
    ['30 June', 'date', 2],
    ['up to 5 May 2021', 'date', 7],
    ['9007199254740993', 'tooLarge', 0],
    ['-99999999999999999', 'tooLarge', 0],
    ['9999999999万亿', 'tooLarge', 0],
    ['总投资超4000亿元', 'unknownWords', 0],
    ['20470个\uff0c全部', 'unknownWords', 6],
    ['5 (est.)', 'unknownWords'],
    ['5?', 'unknownWords', 1],
    ['5-star', 'unknownWords', 1],
    ['between 5', 'unknownWords'],
    ['5 maximum', 'unknownWords', 1],
    ['5超', 'unknownWords', 1],
    ['- 5', 'unknownWords', 0],
  ],
};

describe('parseQuantity reads', () => {
  for (const [name, rows] of Object.entries(readable)) {
    test(name, () => {
      for (const [text, wanted] of rows) assert.equal(inShort(text), wanted, text);
    });
  }

  test('the words as printed, without spaces around them', () => assert.equal(read(' 超8700场 ').text, '超8700场'));
  test('a decimal with its multiplier exactly', () => assert.equal(read('1.1万').value, 11000));
  test('3个季度 as a count, not as a date', () => assert.equal(inShort('3个季度'), 'exact 3 个季度 -'));
});

describe('parseQuantity refuses', () => {
  for (const [name, rows] of Object.entries(unreadableWords)) {
    test(name, () => {
      for (const [text, reason, at] of rows) refused(text, reason, at);
    });
  }

  test('more than 200 characters, at once', { timeout: 60_000 }, () => {
    for (const piece of ['9', '一', '1,', 'about ', '3-', ' ', '(', '余'])
      refused(piece.repeat(100_000), 'tooLong', 200);
  });

  test('200 characters of anything in no time', { timeout: 60_000 }, () => {
    for (const piece of ['9', '一', '1,', '约', '3-', '1 ', '5(', '余', '千', '"'])
      parseQuantity(piece.repeat(200).slice(0, 200));
  });

  test('control characters and hostile texts', () => {
    for (const text of ['5\u0000', '\u00005', '5\u202e', '5\u200b人', '__proto__5', '5__proto__', '5 <b>', '5\ud83d']) {
      assert.equal(parseQuantity(text).ok, false, JSON.stringify(text));
    }
    for (const text of hostileTexts.filter((text) => text !== '~1'))
      assert.equal(parseQuantity(text).ok, false, JSON.stringify(text));
  });
});

test('every number from 1 to 99,999 is read from its Chinese numerals', () => {
  const digits = '零一二三四五六七八九';
  const numeral = (value: number): string => {
    if (value >= 10000) {
      const rest = value % 10000;
      return numeral(Math.floor(value / 10000)) + '万' + (rest === 0 ? '' : (rest < 1000 ? '零' : '') + numeral(rest));
    }
    const text = String(value)
      .split('')
      .map((digit, index, all) => {
        return digit === '0' ? '零' : digits[Number(digit)]! + ['', '十', '百', '千'][all.length - 1 - index]!;
      });
    return text.join('').replace(/零+$/, '').replace(/零+/g, '零');
  };
  for (let value = 1; value < 100_000; value += value < 2000 ? 1 : 37)
    assert.equal(read(numeral(value)).value, value, numeral(value));
});

test('random words never throw, and what is read is finite', () => {
  const random = seeded(20210601);
  const words = [
    ...[
      '超',
      '近',
      '约',
      '余',
      '多',
      '万',
      '亿',
      '千',
      '以上',
      '左右',
      '至',
      '-',
      '~',
      '%',
      '人',
      '次',
      '个',
      '几',
      '两',
      '十',
      '百',
    ],
    ...[
      '三',
      '零',
      '.',
      ',',
      '0',
      '1',
      '5',
      '40',
      '8700',
      '1.4',
      '29,206',
      ' ',
      '\u00a0',
      '+',
      '(',
      ')',
      '$',
      '\u00a5',
      'm',
      'k',
    ],
    ...[
      'million',
      ' people',
      'over ',
      'about ',
      'between ',
      ' and ',
      ' to ',
      ' or more',
      '年',
      '月',
      '日',
      '\uff0c',
      '\u3002',
      '\u0000',
      '__proto__',
    ],
  ];
  for (let round = 0; round < 10_000; round += 1) {
    const text = Array.from({ length: random.integer(0, 7) }, () => random.pick(words)).join('');
    const quantity = parseQuantity(text);
    if (!quantity.ok) {
      assert.ok(quantity.at >= 0 && quantity.at <= text.length, `${text}: ${quantity.at}`);
      continue;
    }
    const { value, low, high, qualifier, roundedTo } = quantity;
    const numbers = qualifier === 'range' ? [low, high] : [value];
    assert.ok(
      numbers.every((number) => Number.isFinite(number)),
      `${text}: ${numbers.join()}`,
    );
    assert.ok(roundedTo === null || roundedTo > 0, text);
    assert.equal(value === null, qualifier === 'range', text);
    assert.ok(low === null || high === null || low <= high, text);
  }
});

describe('formatUnreadableWords', () => {
  const reasons = Object.values(unreadableWords).flatMap((rows) => rows.map(([text]) => text));

  test('says each reason in one sentence, and what to write in another', () => {
    for (const text of [...reasons, '9'.repeat(300)]) {
      const problem = parseQuantity(text);
      assert.ok(!problem.ok, text);
      const english = formatUnreadableWords(problem, 'en');
      const chinese = formatUnreadableWords(problem, 'zh-CN');
      assert.ok(
        Object.values(english).every((sentence) => /^.+\.$/su.test(sentence)),
        english.message,
      );
      assert.ok(
        Object.values(chinese).every((sentence) => /^.+\u3002$/su.test(sentence)),
        chinese.message,
      );
      assert.ok(!/\{words\}|[,;:]/.test(chinese.fix), chinese.fix);
    }
  });

  test('quotes the words, 40 characters of them at most, and replaces nothing in them', () => {
    const message = (text: string) =>
      formatUnreadableWords({ ok: false, reason: 'noNumber', text, at: 0 }, 'en').message;
    assert.equal(message("$& $' {words}"), "\u201c$& $' {words}\u201d holds no number.");
    assert.equal(message('\u{1f468}'.repeat(30)), `\u201c${'\u{1f468}'.repeat(20)}\u2026\u201d holds no number.`);
    assert.equal(
      message(`a${'\u{1f468}'.repeat(30)}`),
      `\u201ca${'\u{1f468}'.repeat(19)}\u2026\u201d holds no number.`,
    );
  });
});
