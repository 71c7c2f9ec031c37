import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { quoteRules } from '../../src/lint/quote-rules.js';
import { quoteExamples } from './examples/quote.js';
import { findingsOf, lint, placesOf, wordsOf } from './support.js';

const found = (json: object) => placesOf(findingsOf(quoteRules, json));
const quoted = (quote: string, observation: object, measure: object = {}) => ({
  measures: [{ id: 'm', label: 'Listeners', ...measure }],
  regions: [{ id: 'a', name: 'Ashmoor' }],
  observations: [{ measure: 'm', quote, ...observation }],
});
const stages = (...list: readonly object[]) => ({ funnels: [{ stages: list }] });
const people = { counts: 'people' };
const attendances = { counts: 'attendances' };
const share = { counts: 'share', unit: '%' };

interface Case {
  readonly says: string;
  readonly json: object;
  /** Rule, severity and JSON Pointer of all findings. */
  readonly places: readonly string[];
  /** Message and fix of the first. */
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

const cases: readonly Case[] = [
  {
    says: 'a number of another size',
    json: quoteExamples.M305!.fails,
    places: ['M305 warning /observations/0/quote'],
    en: [
      'The quote “共40.5万人次” holds 405,000, not 40,500, the figure of “宣讲受众”.',
      'Correct the figure, or quote the characters that hold it.',
    ],
    zh: ['“宣讲受众”是40,500，而原文“共40.5万人次”中的数是405,000。', '请更正数字，或抄录含有这个数的原文。'],
  },
  {
    says: 'a large number that is one off',
    json: quoted('共10000000001人', { value: 10_000_000_000, ...people }),
    places: ['M305 warning /observations/0/quote'],
    en: [
      'The quote “共10000000001人” holds 10,000,000,001, not 10,000,000,000, the figure of “Listeners”.',
      'Correct the figure, or quote the characters that hold it.',
    ],
    zh: [
      '“Listeners”是10,000,000,000，而原文“共10000000001人”中的数是10,000,000,001。',
      '请更正数字，或抄录含有这个数的原文。',
    ],
  },
  {
    says: 'another number, of a region',
    json: quoted('in all, 395 people and 12 teams', { region: 'a', value: 359 }),
    places: ['M305 warning /observations/0/quote'],
    en: [
      'The quote “in all, 395 people and 12 teams” holds 395 and 12, not 359, the figure of “Listeners” in “Ashmoor”.',
      'Correct the figure, or quote the characters that hold it.',
    ],
    zh: [
      '“Ashmoor”的“Listeners”是359，而原文“in all, 395 people and 12 teams”中的数是395和12。',
      '请更正数字，或抄录含有这个数的原文。',
    ],
  },
  {
    says: 'a quote without a number',
    json: quoted('many people came', { value: 12345 }),
    places: ['M305/noNumber warning /observations/0/quote'],
    en: [
      'The quote “many people came” holds no number, but “Listeners” is 12,345.',
      'Quote the characters that hold the number; if it was worked out, say how in "note".',
    ],
    zh: [
      '“Listeners”是12,345，而原文“many people came”中没有数字。',
      '请抄录含有这个数的原文；若是推算而来，请在 "note" 中说明。',
    ],
  },
  {
    says: 'a Chinese quote without a number',
    json: quoted('群众广泛参与', { value: 300 }),
    places: ['M305/noNumber warning /observations/0/quote'],
    en: [
      'The quote “群众广泛参与” holds no number, but “Listeners” is 300.',
      'Quote the characters that hold the number; if it was worked out, say how in "note".',
    ],
    zh: [
      '“Listeners”是300，而原文“群众广泛参与”中没有数字。',
      '请抄录含有这个数的原文；若是推算而来，请在 "note" 中说明。',
    ],
  },
  {
    says: 'a range with one end in the quote',
    json: quoted('300 to 360 people', { value: null, qualifier: 'range', low: 300, high: 350 }),
    places: ['M305 warning /observations/0/quote'],
    en: [
      'The quote “300 to 360 people” holds 300 and 360, not 350, the figure of “Listeners”.',
      'Correct the figure, or quote the characters that hold it.',
    ],
    zh: ['“Listeners”是350，而原文“300 to 360 people”中的数是300和360。', '请更正数字，或抄录含有这个数的原文。'],
  },
  {
    says: 'a stage and its part',
    json: stages({
      label: 'Done',
      value: 395,
      quote: '359 done',
      parts: [{ label: 'Roads', value: 12, quote: '13 roads' }],
    }),
    places: ['M305 warning /funnels/0/stages/0/quote', 'M305 warning /funnels/0/stages/0/parts/0/quote'],
    en: [
      'The quote “359 done” holds 359, not 395, the figure of “Done”.',
      'Correct the figure, or quote the characters that hold it.',
    ],
    zh: ['“Done”是395，而原文“359 done”中的数是359。', '请更正数字，或抄录含有这个数的原文。'],
  },
  {
    says: 'a long quote',
    json: quoted('x'.repeat(80), { value: 54321 }),
    places: ['M305/noNumber warning /observations/0/quote'],
    en: [
      'The quote “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” holds no number, but “Listeners” is 54,321.',
      'Quote the characters that hold the number; if it was worked out, say how in "note".',
    ],
    zh: [
      '“Listeners”是54,321，而原文“xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”中没有数字。',
      '请抄录含有这个数的原文；若是推算而来，请在 "note" 中说明。',
    ],
  },
  {
    says: 'a stated rate that its own quote does not hold',
    json: stages({ label: 'Done', value: 395, statedRate: 0.97, quote: '395 done', statedRateQuote: '办结率达到99%' }),
    places: ['M305 warning /funnels/0/stages/0/statedRateQuote'],
    en: [
      'The quote “办结率达到99%” holds 99, not 97%, the figure of “Done”.',
      'Correct the figure, or quote the characters that hold it.',
    ],
    zh: ['“Done”是97%，而原文“办结率达到99%”中的数是99。', '请更正数字，或抄录含有这个数的原文。'],
  },
  {
    says: 'a stated rate of a stage without a figure',
    json: stages({ label: 'Excellent', value: null, statedRate: 0.937, quote: '优秀率达93.8%' }),
    places: ['M305 warning /funnels/0/stages/0/quote'],
    en: [
      'The quote “优秀率达93.8%” holds 93.8, not 93.7%, the figure of “Excellent”.',
      'Correct the figure, or quote the characters that hold it.',
    ],
    zh: ['“Excellent”是93.7%，而原文“优秀率达93.8%”中的数是93.8。', '请更正数字，或抄录含有这个数的原文。'],
  },
  {
    says: 'more than an exact figure',
    json: quoteExamples.M306!.fails,
    places: ['M306 warning /observations/0/quote'],
    en: [
      'The source prints “8000多场次”, but the figure of “宣讲受众” passes for exact.',
      'Write "qualifier": "over".',
    ],
    zh: ['原文是“8000多场次”，“宣讲受众”却写成了确数。', '请加上 "qualifier": "over"。'],
  },
  {
    says: 'nearly an exact figure',
    json: quoted('近千人', { value: 1000 }),
    places: ['M306 warning /observations/0/quote'],
    en: ['The source prints “近千人”, but the figure of “Listeners” passes for exact.', 'Write "qualifier": "under".'],
    zh: ['原文是“近千人”，“Listeners”却写成了确数。', '请加上 "qualifier": "under"。'],
  },
  {
    says: 'at least, after the number',
    json: quoted('满意度在98%以上', { value: 98, qualifier: 'exact' }, share),
    places: ['M306 warning /observations/0/qualifier'],
    en: [
      'The source prints “98%以上”, but the figure of “Listeners” passes for exact.',
      'Write "qualifier": "atLeast".',
    ],
    zh: ['原文是“98%以上”，“Listeners”却写成了确数。', '请加上 "qualifier": "atLeast"。'],
  },
  {
    says: 'about, given as over',
    json: quoted('about 300 people', { value: 300, qualifier: 'over' }),
    places: ['M306/other warning /observations/0/qualifier'],
    en: [
      'The source prints “about 300 people”, but the qualifier of “Listeners” is "over".',
      'Write "qualifier": "about".',
    ],
    zh: ['原文是“about 300 people”，而“Listeners”的限定词是 "over"。', '请写成 "qualifier": "about"。'],
  },
  {
    says: 'more than 300 people, of a stage',
    json: stages({ label: 'Heard', value: 300, quote: 'more than 300 people' }),
    places: ['M306 warning /funnels/0/stages/0/quote'],
    en: [
      'The source prints “more than 300 people”, but the figure of “Heard” passes for exact.',
      'Write "qualifier": "over".',
    ],
    zh: ['原文是“more than 300 people”，“Heard”却写成了确数。', '请加上 "qualifier": "over"。'],
  },
  {
    says: 'attendances that count as people',
    json: quoteExamples.M307!.fails,
    places: ['M307/attendances warning /observations/0/quote'],
    en: [
      'The source prints “75万人次”, which are attendances, but “宣讲受众” counts people.',
      'Write "counts": "attendances".',
    ],
    zh: ['原文是“75万人次”，属于人次，而“宣讲受众”按人数计。', '请写成 "counts": "attendances"。'],
  },
  {
    says: 'people that count as attendances',
    json: quoted('受众60多万人', { value: 600000, qualifier: 'over' }, attendances),
    places: ['M307/people warning /observations/0/quote'],
    en: [
      'The source prints “60多万人”, which are people, but “Listeners” counts attendances.',
      'Write "counts": "people".',
    ],
    zh: ['原文是“60多万人”，属于人数，而“Listeners”按人次计。', '请写成 "counts": "people"。'],
  },
  {
    says: 'people that the figure itself calls attendances',
    json: quoted('300 people came', { value: 300, counts: 'attendances' }, people),
    places: ['M307/people warning /observations/0/counts'],
    en: [
      'The source prints “300 people”, which are people, but “Listeners” counts attendances.',
      'Write "counts": "people".',
    ],
    zh: ['原文是“300 people”，属于人数，而“Listeners”按人次计。', '请写成 "counts": "people"。'],
  },
];

/** Documents in which nothing is found. */
const silent: readonly (readonly [string, object])[] = [
  ['a number with a multiplier', quoteExamples.M305!.passes],
  ['full-width digits, and digits in groups', quoted('共３４５人', { value: 345 })],
  ['a number with commas', quoted('29,206 repairs', { value: 29206 })],
  ['a number with spaces', quoted('29 206 repairs', { value: 29206 })],
  ['a decimal comma', quoted('3,5 Millionen', { value: 3.5 })],
  ['Chinese numerals', quoted('十二个新项目', { value: 12 })],
  ['a number without a quote', quoted('', { value: 12, quote: undefined })],
  ['no figure at all', quoted('many came', { value: null })],
  ['a figure that could not be read', quoted('many came', { value: 'many' })],
  ['a range with both ends', quoted('3至5万人', { value: null, qualifier: 'range', low: 30000, high: 50000 })],
  ['a decline in words', quoted('下降3.5%', { value: -3.5 }, { counts: 'rate', unit: '%' })],
  ['tenths', quoted('满意度达九成', { value: 90 }, share)],
  ['a fraction in words', quoted('三分之二的村', { value: 66.7 }, share)],
  [
    'a measure in tens of thousands',
    quoted('超40.5万人次', { value: 40.5, qualifier: 'over' }, { unit: { zh: '万人次' } }),
  ],
  ['a measure in large units', quoted('总产值1.5万亿元', { value: 1.5 }, { unit: '万亿元' })],
  ['a measure in tens of millions', quoted('投入1200万元', { value: 1.2 }, { unit: { zh: '千万元' } })],
  ['a measure in lakh', quoted('52 lakh rupees', { value: 52 }, { unit: 'lakh rupees' })],
  ['a share as one number of another', quoted('1 in 5 residents', { value: 20 }, share)],
  ['a long number in English words', quoted('one thousand two hundred and fifty', { value: 1250 })],
  ['points between thousands', { ...quoted('1.250 Arbeiten', { value: 1250 }), locale: 'de' }],
  ['another unit of length', quoted('全长4.1公里', { value: 4100 }, { unit: '米' })],
  ['English number words', quoted('twenty-five teams', { value: 25 })],
  ['another language', { ...quoted('trois cents personnes', { value: 300 }), locale: 'fr' }],
  [
    'a source in another language',
    {
      ...quoted('trois cents personnes', { value: 12345, source: 's' }),
      locale: 'en',
      sources: [{ id: 's', title: 'S', lang: 'fr' }],
    },
  ],
  ['digits of another script', quoted('٣٩٥', { value: 395 })],
  ['numerals with two readings', quoted('一万三', { value: 13000 })],
  ['none in words', quoted('no complaints', { value: 0 })],
  ['things that are named, not counted', quoted('综合协调组、文秘材料组和信息简报组', { value: 3 })],
  [
    'all of a stage before',
    stages({ label: 'A', value: 165, quote: '165项' }, { label: 'B', value: 165, quote: '全部公布' }),
  ],
  ['all, of a share', quoted('实现全覆盖', { value: 100 }, share)],
  ['a gate', stages({ kind: 'gate', value: 3, quote: 'checked' })],
  [
    'a rate that the quote of the figure does not hold',
    stages({ label: 'Done', value: 395, statedRate: 0.97, quote: '395 done' }),
  ],
  [
    'a stated rate in percent, and as a fraction',
    stages(
      { label: 'A', value: null, statedRate: 0.937, statedRateQuote: '优秀率达93.7%' },
      { label: 'B', of: null, value: null, statedRate: 0.97, statedRateQuote: 'a rate of 0.97' },
    ),
  ],
  ['the same qualifier', quoteExamples.M306!.passes],
  ['a qualifier that the quote does not print', quoted('8000场次', { value: 8000, qualifier: 'over' })],
  ['a plus sign', quoted('50+ talks', { value: 50, qualifier: 'over' })],
  ['characters of other words', quoted('签约30个项目,附近20人,通过10项', { value: 30 })],
  ['a preposition', quoted('talks about 12 topics, over 3 years', { value: 12 })],
  ['a rank', quoted('125个县处级以上领导班子', { value: 125 })],
  ['a number that also stands without the qualifier', quoted('约300人,其中到场300人', { value: 300 })],
  [
    'a range, whose qualifier is its own',
    quoted('about 300 to 350', { value: null, qualifier: 'range', low: 300, high: 350 }),
  ],
  ['attendances that count as such', quoteExamples.M307!.passes],
  ['people or attendances where nobody says which', quoted('受众34.5万名', { value: 345000 }, { counts: 'other' })],
  ['hostile words', quoted('__proto__ constructor 5', { value: 5 })],
];

describe('quote rules', () => {
  for (const { says, json, places, en, zh } of cases) {
    test(`find ${says}`, () => {
      const findings = findingsOf(quoteRules, json);
      assert.deepEqual(placesOf(findings), places);
      assert.deepEqual(wordsOf(findings[0]!), { en, zh });
    });
  }

  for (const [says, json] of silent) {
    test(`say nothing of ${says}`, () => {
      assert.deepEqual(found(json), []);
    });
  }

  test('are kept by the examples of the documentation', () => {
    for (const [rule, { fails, passes }] of Object.entries(quoteExamples)) {
      const rules = (json: object) => lint(json).map((finding) => finding.rule);
      assert.ok(rules(fails).includes(rule), `${rule} is not found in the example that fails`);
      assert.ok(!rules(passes).includes(rule), `${rule} is found in the example that passes`);
    }
  });

  test('take time in proportion to the quotes', { timeout: 60_000 }, () => {
    const observations = Array.from({ length: 20_000 }, (_, index) => ({
      measure: 'm',
      value: index,
      quote: `第${index}县${'近'.repeat(40)}约${index}余人次`,
    }));
    findingsOf(quoteRules, { measures: [{ id: 'm', label: 'M' }], observations });
  });
});
