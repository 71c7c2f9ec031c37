import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { figureRules } from '../../src/lint/figure-rules.js';
import { figureExamples } from './examples/figure.js';
import { findingsOf, lint, placesOf, wordsOf } from './support.js';

const found = (json: object) => placesOf(findingsOf(figureRules, json));
const done = { id: 'done', label: 'Repairs done' };
const figures = (measure: object, ...observations: readonly object[]) => ({
  sources: [{ id: 's', title: 'Gazette', published: '2024-12-31' }],
  regions: [
    { id: 'county', name: 'County' },
    { id: 'a', name: 'Ashmoor', parent: 'county' },
    { id: 'b', name: 'Belmere', parent: 'county' },
  ],
  categories: [
    { id: 'roads', label: 'Roads' },
    { id: 'lanes', label: 'Lanes', parent: 'roads' },
    { id: 'bridges', label: 'Bridges' },
  ],
  measures: [{ ...done, ...measure }],
  observations: observations.map((it) => ({ measure: 'done', ...it })),
});
const sum = { aggregate: 'sum' };
const sums = (county: object, a: object, b: object) =>
  figures(sum, { region: 'county', ...county }, { region: 'a', ...a }, { region: 'b', ...b });
const stage = (more: object) => ({ funnels: [{ stages: [{ id: 'chosen', label: 'Chosen', value: 165, ...more }] }] });
const part = (value: number | null, more: object = {}) => ({ label: 'Roads', value, ...more });
const rated = (measure: object, rate: object, settled: object, all: object) => ({
  measures: [
    { ...done, ratio: ['settled', 'all'], ...measure },
    { id: 'settled', label: 'Settled' },
    { id: 'all', label: 'All' },
  ],
  observations: [
    { measure: 'done', ...rate },
    { measure: 'settled', ...settled },
    { measure: 'all', ...all },
  ],
});
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
    says: 'two figures that differ',
    json: figures({}, { value: 395 }, { value: 359 }, { value: 395 }),
    places: ['M301 error /observations/1/value'],
    en: [
      '“Repairs done” is given twice, as 395 and as 359.',
      'Keep one, or tell them apart by "asOf", "period", "scope" or "category".',
    ],
    zh: [
      '“Repairs done”出现了两个不同的数：395和359。',
      '请保留一个，或用 "asOf"、"period"、"scope" 或 "category" 加以区分。',
    ],
  },
  {
    says: 'two figures of one date that differ in their qualifier',
    json: figures(
      {},
      { region: 'a', value: 395, asOf: '2024-12' },
      { region: 'a', value: 395, asOf: '2024-12', qualifier: 'over' },
    ),
    places: ['M301/dated error /observations/1/value'],
    en: [
      '“Repairs done” in “Ashmoor” is given twice as of December 2024, as 395 and as over 395.',
      'Keep one, or tell them apart by "asOf", "period", "scope" or "category".',
    ],
    zh: [
      '截至2024年12月，“Ashmoor”的“Repairs done”有两个不同的数：395和超395。',
      '请保留一个，或用 "asOf"、"period"、"scope" 或 "category" 加以区分。',
    ],
  },
  {
    says: 'a figure and one that is missing',
    json: figures({}, { value: null }, { value: 0 }),
    places: ['M301 error /observations/1/value'],
    en: [
      '“Repairs done” is given twice, as not reported and as 0.',
      'Keep one, or tell them apart by "asOf", "period", "scope" or "category".',
    ],
    zh: [
      '“Repairs done”出现了两个不同的数：未报告和0。',
      '请保留一个，或用 "asOf"、"period"、"scope" 或 "category" 加以区分。',
    ],
  },
  {
    says: 'children that have more than their parent',
    json: figureExamples.M302!.fails,
    places: ['M302/more warning /observations/0/value'],
    en: [
      '“Repairs done” in “County” is 700, but the 2 places within it have 705: 5 too many.',
      'Correct the figure that is wrong; if one is rounded, say so with "roundedTo".',
    ],
    zh: [
      '“County”的“Repairs done”是700，而其下2个地区合计705，多出5。',
      '请更正有误的数字；若是取整的数，请用 "roundedTo" 注明。',
    ],
  },
  {
    says: 'children that have less',
    json: sums({ value: 800 }, { value: 395 }, { value: 310 }),
    places: ['M302/fewer warning /observations/0/value'],
    en: [
      '“Repairs done” in “County” is 800, but the 2 places within it have 705: 95 too few.',
      'Correct the figure that is wrong; if a place is missing from "regions", add it.',
    ],
    zh: [
      '“County”的“Repairs done”是800，而其下2个地区合计705，少了95。',
      '请更正有误的数字；若 "regions" 中缺少某个地区，请补上。',
    ],
  },
  {
    says: 'children that have one more than their parent of ten thousand million',
    json: sums({ value: 10_000_000_000 }, { value: 4_000_000_000 }, { value: 6_000_000_001 }),
    places: ['M302/more warning /observations/0/value'],
    en: [
      '“Repairs done” in “County” is 10,000,000,000, but the 2 places within it have 10,000,000,001: 1 too many.',
      'Correct the figure that is wrong; if one is rounded, say so with "roundedTo".',
    ],
    zh: [
      '“County”的“Repairs done”是10,000,000,000，而其下2个地区合计10,000,000,001，多出1。',
      '请更正有误的数字；若是取整的数，请用 "roundedTo" 注明。',
    ],
  },
  {
    says: 'one child that has more than its parent',
    json: figures(sum, { region: 'county', value: 300 }, { region: 'a', value: 395 }),
    places: ['M302/more warning /observations/0/value'],
    en: [
      '“Repairs done” in “County” is 300, but the 1 place within it has at least 395: at least 95 too many.',
      'Correct the figure that is wrong; if one is rounded, say so with "roundedTo".',
    ],
    zh: [
      '“County”的“Repairs done”是300，而其下1个地区合计至少395，多出至少95。',
      '请更正有误的数字；若是取整的数，请用 "roundedTo" 注明。',
    ],
  },
  {
    says: 'children that have more by at least so much',
    json: sums({ value: 700 }, { value: 395, qualifier: 'over' }, { value: 310 }),
    places: ['M302/more warning /observations/0/value'],
    en: [
      '“Repairs done” in “County” is 700, but the 2 places within it have over 705: at least 5 too many.',
      'Correct the figure that is wrong; if one is rounded, say so with "roundedTo".',
    ],
    zh: [
      '“County”的“Repairs done”是700，而其下2个地区合计超705，多出至少5。',
      '请更正有误的数字；若是取整的数，请用 "roundedTo" 注明。',
    ],
  },
  {
    says: 'rounded children',
    json: sums({ value: 600 }, { value: 300, roundedTo: 10 }, { value: 320, roundedTo: 10 }),
    places: ['M302/more warning /observations/0/value'],
    en: [
      '“Repairs done” in “County” is 600, but the 2 places within it have 610–630: at least 10 too many.',
      'Correct the figure that is wrong; if one is rounded, say so with "roundedTo".',
    ],
    zh: [
      '“County”的“Repairs done”是600，而其下2个地区合计610–630，多出至少10。',
      '请更正有误的数字；若是取整的数，请用 "roundedTo" 注明。',
    ],
  },
  {
    says: 'categories that have more than their region',
    json: figures(
      sum,
      { region: 'a', value: 100 },
      { region: 'a', category: 'roads', value: 70 },
      { region: 'a', category: 'lanes', value: 60 },
      { region: 'a', category: 'bridges', value: 40 },
    ),
    places: ['M302/categories warning /observations/0/value'],
    en: [
      '“Repairs done” in “Ashmoor” is 100, but its 2 categories have at least 110: at least 10 too many.',
      'Correct the figure that is wrong; if something counts in several categories, set "aggregate" to "none".',
    ],
    zh: [
      '“Ashmoor”的“Repairs done”是100，而其2个类别合计至少110，多出至少10。',
      '请更正有误的数字；若有重复计入多个类别的，请把 "aggregate" 设为 "none"。',
    ],
  },
  {
    says: 'parts that are more than their stage',
    json: figureExamples.M303!.fails,
    places: ['M303/more warning /funnels/0/stages/0/parts'],
    en: [
      'The parts of “Chosen” add up to 170, but the stage is 165: 5 too many.',
      'Correct the part or the stage that is wrong.',
    ],
    zh: ['“Chosen”的各部分合计170，而该阶段是165，多出5。', '请更正有误的部分或阶段。'],
  },
  {
    says: 'parts that are fewer than their stage',
    json: stage({ parts: [part(23)] }),
    places: ['M303/fewer notice /funnels/0/stages/0/parts'],
    en: [
      'Of the 165 of “Chosen”, 23 are broken down; the rest is shown as not broken down.',
      'If the rest is known, add a part for it.',
    ],
    zh: ['“Chosen”共165，其中23有细分，其余显示为未细分。', '若知道其余部分，请补上。'],
  },
  {
    says: 'known parts that are more, beside an unknown one',
    json: stage({ parts: [part(160), part(6), part(null)] }),
    places: ['M303/more warning /funnels/0/stages/0/parts'],
    en: [
      'The parts of “Chosen” add up to at least 166, but the stage is 165: at least 1 too many.',
      'Correct the part or the stage that is wrong.',
    ],
    zh: ['“Chosen”的各部分合计至少166，而该阶段是165，多出至少1。', '请更正有误的部分或阶段。'],
  },
  {
    says: 'an actual figure ten times its target',
    json: figureExamples.M304!.fails,
    places: ['M304 warning /observations/0/value'],
    en: [
      '“Repairs done” is 39,500, 10 times its target of 3,950.',
      'Check both for a misplaced thousand or million (万, 亿).',
    ],
    zh: ['“Repairs done”是39,500，为目标3,950的10倍。', '请核对两个数的单位，看“万”“亿”是否写错。'],
  },
  {
    says: 'one target for many figures is reported once',
    json: figures({}, { value: 40, kind: 'target' }, { value: 4000, period: '2023' }, { value: 400, asOf: '2024' }),
    places: ['M304 warning /observations/1/value'],
    en: [
      '“Repairs done” is 4,000, 100 times its target of 40.',
      'Check both for a misplaced thousand or million (万, 亿).',
    ],
    zh: ['“Repairs done”是4,000，为目标40的100倍。', '请核对两个数的单位，看“万”“亿”是否写错。'],
  },
  {
    says: 'a share over 100',
    json: figureExamples.M308!.fails,
    places: ['M308 error /observations/0/value'],
    en: [
      '“Repairs done” is 101%, but a share lies between 0 and 100.',
      'Correct it; what may go beyond a whole is a "rate", not a "share".',
    ],
    zh: ['“Repairs done”是101%，而占比应在0到100之间。', '请更正；可以超出整体的应为 "rate"，而不是 "share"。'],
  },
  {
    says: 'a share below 0',
    json: figures(share, { value: -1 }),
    places: ['M308 error /observations/0/value'],
    en: [
      '“Repairs done” is -1%, but a share lies between 0 and 100.',
      'Correct it; what may go beyond a whole is a "rate", not a "share".',
    ],
    zh: ['“Repairs done”是-1%，而占比应在0到100之间。', '请更正；可以超出整体的应为 "rate"，而不是 "share"。'],
  },
  {
    says: 'a share over 100, as the qualifier says',
    json: figures(share, { value: 100, qualifier: 'over' }),
    places: ['M308 error /observations/0/value'],
    en: [
      '“Repairs done” is over 100%, but a share lies between 0 and 100.',
      'Correct it; what may go beyond a whole is a "rate", not a "share".',
    ],
    zh: ['“Repairs done”是超100%，而占比应在0到100之间。', '请更正；可以超出整体的应为 "rate"，而不是 "share"。'],
  },
  {
    says: 'a range of shares',
    json: figures(share, { value: null, qualifier: 'range', low: 90, high: 110 }),
    places: ['M308 error /observations/0/high'],
    en: [
      '“Repairs done” is 110%, but a share lies between 0 and 100.',
      'Correct it; what may go beyond a whole is a "rate", not a "share".',
    ],
    zh: ['“Repairs done”是110%，而占比应在0到100之间。', '请更正；可以超出整体的应为 "rate"，而不是 "share"。'],
  },
  {
    says: 'a stage that is a share',
    json: stage({ counts: 'share', value: 165 }),
    places: ['M308 error /funnels/0/stages/0/value'],
    en: [
      '“Chosen” is 165%, but a share lies between 0 and 100.',
      'Correct it; what may go beyond a whole is a "rate", not a "share".',
    ],
    zh: ['“Chosen”是165%，而占比应在0到100之间。', '请更正；可以超出整体的应为 "rate"，而不是 "share"。'],
  },
  {
    says: 'a stated rate in percent',
    json: stage({ statedRate: 97 }),
    places: ['M308/statedRate error /funnels/0/stages/0/statedRate'],
    en: ['The stated rate of “Chosen” is 97, which means 9,700%.', 'Write a rate from 0 to 1: 0.97.'],
    zh: ['“Chosen”的原文比率写成了97，即9,700%。', '比率应写成0到1之间的数：0.97。'],
  },
  {
    says: 'a stated rate that is most likely in percent',
    json: stage({ statedRate: 2 }),
    places: ['M308/statedRate warning /funnels/0/stages/0/statedRate'],
    en: ['The stated rate of “Chosen” is 2, which means 200%.', 'Write a rate from 0 to 1: 0.02.'],
    zh: ['“Chosen”的原文比率写成了2，即200%。', '比率应写成0到1之间的数：0.02。'],
  },
  {
    says: 'a negative count',
    json: figures({ counts: 'people' }, { region: 'a', value: -3 }),
    places: ['M309/negative warning /observations/0/value'],
    en: [
      '“Repairs done” in “Ashmoor” is -3, but a count of people cannot be negative.',
      'Correct it; for a change, set "counts" of the measure to "other".',
    ],
    zh: ['“Ashmoor”的“Repairs done”是-3，而人数不会是负数。', '请更正；若是增减量，请把指标的 "counts" 设为 "other"。'],
  },
  {
    says: 'a fraction of a person',
    json: figures({ counts: 'people' }, { value: 2.5 }),
    places: ['M309/fraction warning /observations/0/value'],
    en: [
      '“Repairs done” is 2.5, but people come whole.',
      'Correct it; for a rounded figure give "roundedTo", for a mean set "aggregate" of the measure to "mean".',
    ],
    zh: [
      '“Repairs done”是2.5，而人数应为整数。',
      '请更正；取整的数请注明 "roundedTo"，平均数请把指标的 "aggregate" 设为 "mean"。',
    ],
  },
  {
    says: 'fractions of one measure',
    json: figures(
      { counts: 'items' },
      { region: 'a', value: 2.5 },
      { region: 'b', value: 3.5 },
      { region: 'county', value: 4 },
    ),
    places: ['M309/fractions warning /observations/0/value'],
    en: [
      '“Repairs done” in “Ashmoor” is 2.5, and 1 more figure of it is a fraction, but items come whole.',
      'Correct "counts" of the measure; for a mean set its "aggregate" to "mean".',
    ],
    zh: [
      '“Ashmoor”的“Repairs done”是2.5，同一指标另有1个小数，而件数应为整数。',
      '请更正指标的 "counts"；平均数请把 "aggregate" 设为 "mean"。',
    ],
  },
  {
    says: 'a negative part',
    json: stage({ counts: 'events', parts: [part(-1), part(166)] }),
    places: ['M309/negative warning /funnels/0/stages/0/parts/0/value'],
    en: [
      '“Roads” is -1, but a count of events cannot be negative.',
      'Correct it; for a change, set "counts" of the measure to "other".',
    ],
    zh: ['“Roads”是-1，而场次不会是负数。', '请更正；若是增减量，请把指标的 "counts" 设为 "other"。'],
  },
  {
    says: 'an as-of date after publication',
    json: figureExamples.M310!.fails,
    places: ['M310 warning /observations/0/asOf'],
    en: [
      'This entry is as of 1 January 2025, but its source “Repairs at the year’s end” was published before that: 31 December 2024.',
      'Correct "asOf", or "published" of the source.',
    ],
    zh: [
      '数据日期是2025年1月1日，而来源“Repairs at the year’s end”发布得更早：2024年12月31日。',
      '请更正 "asOf" 或来源的 "published"。',
    ],
  },
  {
    says: 'as-of dates after publication',
    json: figures(
      {},
      { region: 'a', value: 3, source: 's', asOf: '2025-01' },
      { region: 'b', value: 4, source: 's', asOf: '2025-01' },
    ),
    places: ['M310/several warning /observations/0/asOf'],
    en: [
      'This and 1 more entry of the source “Gazette” are as of January 2025, but it was published before that: 31 December 2024.',
      'Correct "published" of the source, or each "asOf".',
    ],
    zh: [
      '来源“Gazette”的这一条和另外1条数据日期是2025年1月，而它发布得更早：2024年12月31日。',
      '请更正来源的 "published" 或各条的 "asOf"。',
    ],
  },
  {
    says: 'a stage as of a day after its funnel’s source was published',
    json: {
      sources: [{ id: 's', title: 'Gazette', published: '2024-12' }],
      funnels: [{ source: 's', stages: [{ label: 'A', value: 3, asOf: '2025' }] }],
    },
    places: ['M310 warning /funnels/0/stages/0/asOf'],
    en: [
      'This entry is as of 2025, but its source “Gazette” was published before that: December 2024.',
      'Correct "asOf", or "published" of the source.',
    ],
    zh: ['数据日期是2025年，而来源“Gazette”发布得更早：2024年12月。', '请更正 "asOf" 或来源的 "published"。'],
  },
  {
    says: 'a milestone and a task',
    json: {
      sources: [{ id: 's', title: 'Gazette', published: '2024-12' }],
      milestones: [{ title: 'A', actual: '2024', source: 's', asOf: '2025' }],
      tasks: [{ id: 't', title: 'T', source: 's', asOf: '2026' }],
    },
    places: ['M310 warning /tasks/0/asOf', 'M310 warning /milestones/0/asOf'],
    en: [
      'This entry is as of 2026, but its source “Gazette” was published before that: December 2024.',
      'Correct "asOf", or "published" of the source.',
    ],
    zh: ['数据日期是2026年，而来源“Gazette”发布得更早：2024年12月。', '请更正 "asOf" 或来源的 "published"。'],
  },
  {
    says: 'a range without ends',
    json: figures({}, { value: 300, qualifier: 'range' }),
    places: ['M311/ends warning /observations/0/qualifier'],
    en: [
      '“Repairs done” is a range without "low" and "high".',
      'Give both ends, or choose another qualifier, such as "about".',
    ],
    zh: ['“Repairs done”是范围，却没有 "low" 和 "high"。', '请给出两端，或改用其他限定词，例如 "about"。'],
  },
  {
    says: 'a range with one end',
    json: figures({}, { value: null, qualifier: 'range', low: 300 }),
    places: ['M311/ends warning /observations/0/qualifier'],
    en: ['“Repairs done” is a range without "high".', 'Give both ends, or choose another qualifier, such as "about".'],
    zh: ['“Repairs done”是范围，却没有 "high"。', '请给出两端，或改用其他限定词，例如 "about"。'],
  },
  {
    says: 'a range upside down',
    json: figureExamples.M311!.fails,
    places: ['M311/order warning /observations/0/low'],
    en: [
      'The range of “Repairs done” runs from 350 down to 300.',
      'Exchange "low" and "high", or correct the one that is wrong.',
    ],
    zh: ['“Repairs done”的范围从350到300，首尾颠倒。', '请对调 "low" 和 "high"，或更正有误的一端。'],
  },
  {
    says: 'a value outside its range',
    json: figures({}, { value: 360, qualifier: 'range', low: 300, high: 350 }),
    places: ['M311/outside warning /observations/0/value'],
    en: [
      'The value 360 of “Repairs done” lies outside its range from 300 to 350.',
      'Correct the value or an end of the range; a range needs no value: null will do.',
    ],
    zh: ['“Repairs done”的值360不在300到350的范围内。', '请更正值或范围的一端；范围的值可以写 null。'],
  },
  {
    says: 'ends without a range',
    json: figures({}, { value: 320, low: 300, high: 350 }),
    places: ['M311/unused warning /observations/0/low'],
    en: [
      '“Repairs done” has "low" and "high", but its qualifier is "exact": they are not read.',
      'Write "qualifier": "range" with both ends, or delete what is not read.',
    ],
    zh: [
      '“Repairs done”有 "low" 和 "high"，限定词却是 "exact"，因此不会被读取。',
      '请写成 "qualifier": "range" 并给出两端，或删去不用的字段。',
    ],
  },
  {
    says: 'an end without a range, in a part',
    json: stage({ parts: [part(165, { qualifier: 'about', high: 170 })] }),
    places: ['M311/unused warning /funnels/0/stages/0/parts/0/high'],
    en: [
      '“Roads” has "high", but its qualifier is "about": it is not read.',
      'Write "qualifier": "range" with both ends, or delete what is not read.',
    ],
    zh: [
      '“Roads”有 "high"，限定词却是 "about"，因此不会被读取。',
      '请写成 "qualifier": "range" 并给出两端，或删去不用的字段。',
    ],
  },
  {
    says: 'a number beyond 2^53',
    json: figureExamples.M312!.fails,
    places: ['M312/unsafe warning /observations/0/value'],
    en: [
      '“Repairs done” has 9007199254740992, a number so large that its last digits cannot be kept.',
      'Use a larger unit; numbers are exact up to 9,007,199,254,740,991.',
    ],
    zh: [
      '“Repairs done”中的9007199254740992过大，末尾几位无法精确保存。',
      '请换用更大的单位；绝对值不超过9,007,199,254,740,991的数才能精确保存。',
    ],
  },
  {
    says: 'an end beyond 2^53',
    json: figures({}, { value: null, qualifier: 'range', low: 1, high: 1e300 }),
    places: ['M312/unsafe warning /observations/0/high'],
    en: [
      '“Repairs done” has 1e+300, a number so large that its last digits cannot be kept.',
      'Use a larger unit; numbers are exact up to 9,007,199,254,740,991.',
    ],
    zh: [
      '“Repairs done”中的1e+300过大，末尾几位无法精确保存。',
      '请换用更大的单位；绝对值不超过9,007,199,254,740,991的数才能精确保存。',
    ],
  },
  {
    says: 'a share that its measures do not give',
    json: figureExamples.M313!.fails,
    places: ['M313 warning /observations/0/value'],
    en: [
      '“Repairs done” is 97%, but 25,832 of 29,206 is 88.45%.',
      'Correct the figure that is wrong, or name other measures in "ratio".',
    ],
    zh: ['“Repairs done”是97%，而25,832除以29,206是88.45%。', '请更正有误的数字，或在 "ratio" 中改用其他指标。'],
  },
  {
    says: 'a rate per 1,000 that its measures do not give',
    json: rated({ counts: 'rate', unit: 'per 1,000' }, { value: 20.4 }, { value: 12 }, { value: 1000 }),
    places: ['M313 warning /observations/0/value'],
    en: [
      '“Repairs done” is 20.4 per 1,000, but 12 of 1,000 is 12 per 1,000.',
      'Correct the figure that is wrong, or name other measures in "ratio".',
    ],
    zh: [
      '“Repairs done”是20.4per 1,000，而12除以1,000是12per 1,000。',
      '请更正有误的数字，或在 "ratio" 中改用其他指标。',
    ],
  },
  {
    says: 'a bound that its measures do not give',
    json: rated(share, { value: 98, qualifier: 'atLeast' }, { value: 850 }, { value: 1000 }),
    places: ['M313 warning /observations/0/value'],
    en: [
      '“Repairs done” is at least 98%, but 850 of 1,000 is 85%.',
      'Correct the figure that is wrong, or name other measures in "ratio".',
    ],
    zh: ['“Repairs done”是至少98%，而850除以1,000是85%。', '请更正有误的数字，或在 "ratio" 中改用其他指标。'],
  },
  {
    says: 'a share of rounded figures',
    json: rated(share, { value: 60 }, { value: 300, roundedTo: 10 }, { value: 400, roundedTo: 10 }),
    places: ['M313 warning /observations/0/value'],
    en: [
      '“Repairs done” is 60%, but 300 of 400 is 72.84–77.22%.',
      'Correct the figure that is wrong, or name other measures in "ratio".',
    ],
    zh: ['“Repairs done”是60%，而300除以400是72.84–77.22%。', '请更正有误的数字，或在 "ratio" 中改用其他指标。'],
  },
];

/** Documents in which nothing is found. */
const silent: readonly (readonly [string, object])[] = [
  ['equal figures', figures({}, { value: 395 }, { value: 395 })],
  [
    'figures of two dates, periods, scopes, kinds, categories or regions',
    figures(
      {},
      { value: 1 },
      { value: 2, asOf: '2024' },
      { value: 3, period: '2024' },
      { value: 4, scope: 'Town' },
      { value: 5, kind: 'forecast' },
      { value: 6, category: 'roads' },
      { value: 7, region: 'a' },
    ),
  ],
  [
    'people and attendances of one measure',
    figures({}, { value: 1, counts: 'people' }, { value: 2, counts: 'attendances' }),
  ],
  ['a figure that could not be read beside one that could', figures({}, { value: '395' }, { value: 395 })],
  ['children that add up', figureExamples.M302!.passes],
  [
    'children that may add up',
    sums({ value: 700 }, { value: 395, qualifier: 'under' }, { value: 310, qualifier: 'about' }),
  ],
  [
    'children and parent of two dates',
    sums({ value: 700 }, { value: 395, asOf: '2023' }, { value: 410, asOf: '2023' }),
  ],
  [
    'children of a measure that is no sum',
    figures({}, { region: 'county', value: 1 }, { region: 'a', value: 2 }, { region: 'b', value: 3 }),
  ],
  ['a child without a figure', figures(sum, { region: 'county', value: 700 }, { region: 'a', value: 395 })],
  [
    'a child without a figure beside a negative one',
    figures(sum, { region: 'county', value: 30 }, { region: 'a', value: 40, asOf: '2024' }),
  ],
  ['children of a narrower scope', sums({ value: 700 }, { value: 395, scope: 'Town' }, { value: 310 })],
  ['a large figure with decimals that add up', sums({ value: 10_000_000_000.3 }, { value: 1e10 }, { value: 0.3 })],
  ['fractions that add up but for the last bit', sums({ value: 0.3 }, { value: 0.1 }, { value: 0.2 })],
  [
    'categories that leave something out',
    figures(sum, { region: 'a', value: 100 }, { region: 'a', category: 'roads', value: 70 }),
  ],
  ['parts that add up', figureExamples.M303!.passes],
  ['parts of which nothing is known', stage({ parts: [part(null), part(null)] })],
  ['parts that are about right', stage({ parts: [part(100, { qualifier: 'about' })] })],
  ['a gate with parts', stage({ kind: 'gate', parts: [part(1)] })],
  ['less than ten times the target', figureExamples.M304!.passes],
  [
    'a target of another period',
    figures({}, { value: 4000, period: '2024' }, { value: 4, kind: 'target', period: '2023' }),
  ],
  [
    'a target of zero, and a negative one',
    figures(
      {},
      { value: 4000 },
      { value: 0, kind: 'target' },
      { value: 5, period: '2024' },
      { value: -4, kind: 'target', period: '2024' },
    ),
  ],
  ['at most so many', figures({}, { value: 4000, qualifier: 'atMost' }, { value: 4, kind: 'target' })],
  [
    'shares of 0, 100 and at least 98',
    figures(share, { value: 0 }, { region: 'a', value: 100 }, { region: 'b', value: 98, qualifier: 'atLeast' }),
  ],
  ['a rate over 100', figures({ counts: 'rate', unit: '%' }, { value: 120 })],
  ['a stated rate over 1', stage({ statedRate: 1.2 })],
  ['a fraction of a rounded figure, a mean, about so many, and thousands', figureExamples.M309!.passes],
  ['a mean', figures({ counts: 'people', aggregate: 'mean' }, { value: 2.5 })],
  ['about so many', figures({ counts: 'people' }, { value: 2.5, qualifier: 'about' })],
  ['a unit of ten thousand', figures({ counts: 'attendances', unit: '万人次' }, { value: 40.5 })],
  ['negative money', figures({ counts: 'money' }, { value: -0.5 })],
  ['as of the day of publication, or a month that holds it', figureExamples.M310!.passes],
  ['an inherited as-of date', { ...figures({}, { value: 3, source: 's' }), asOf: '2030' }],
  [
    'about a date, and a source without one',
    {
      ...figures({}, { value: 3, source: 's', asOf: '2025~' }, { region: 'a', value: 3, source: 't', asOf: '2025' }),
      sources: [
        { id: 's', title: 'S', published: '2024' },
        { id: 't', title: 'T' },
      ],
    },
  ],
  [
    'published from a day on',
    {
      ...figures({}, { value: 3, source: 's', asOf: '2025' }),
      sources: [{ id: 's', title: 'S', published: '[2024-12-31..]' }],
    },
  ],
  ['a range in order', figureExamples.M311!.passes],
  ['a range of one number', figures({}, { value: 300, qualifier: 'range', low: 300, high: 300 })],
  ['a range whose end could not be read', figures({}, { value: null, qualifier: 'range', low: '300', high: 350 })],
  ['the largest exact number', figureExamples.M312!.passes],
  ['a share that is rounded, down, up or to the nearest', figureExamples.M313!.passes],
  ['a share rounded down', rated(share, { value: 99 }, { value: 9999 }, { value: 10000 })],
  ['a share of nothing', rated(share, { value: 0 }, { value: 0 }, { value: 0 })],
  [
    'a rate per 100,000',
    rated({ counts: 'rate', unit: 'per 100,000' }, { value: 1200 }, { value: 12 }, { value: 1000 }),
  ],
  ['about so much', rated(share, { value: 97, qualifier: 'about' }, { value: 850 }, { value: 1000 })],
  ['a share of figures of another date', rated(share, { value: 97 }, { value: 850, asOf: '2024' }, { value: 1000 })],
  [
    'ids that objects have',
    {
      measures: [{ id: '__proto__', label: 'A', aggregate: 'sum', ratio: ['constructor', 'toString'] }],
      regions: [{ id: 'constructor', name: 'C', parent: 'hasOwnProperty' }],
      observations: [{ measure: '__proto__', region: 'constructor', value: 1 }],
    },
  ],
  ['an empty document', {}],
];

describe('figure rules', () => {
  for (const { says, json, places, en, zh } of cases) {
    test(`find ${says}`, () => {
      const findings = findingsOf(figureRules, json);
      assert.deepEqual(placesOf(findings), places);
      assert.deepEqual(wordsOf(findings[0]!), { en, zh });
    });
  }

  for (const [says, json] of silent) {
    test(`say nothing of ${says}`, () => {
      assert.deepEqual(found(json), []);
    });
  }

  test('report one cause once', () => {
    const wrong = { measure: 'done', region: 'a', value: 970 };
    const json = { ...figures({ ...share, ...sum }, { region: 'county', value: 50 }), observations: [wrong] };
    assert.deepEqual(found(json), ['M308 error /observations/0/value']);
    const conflict = sums({ value: 800 }, { value: 395 }, { value: 310 });
    const both = {
      ...conflict,
      observations: [...conflict.observations, { measure: 'done', region: 'county', value: 705 }],
    };
    assert.deepEqual(found(both), ['M301 error /observations/3/value', 'M302/fewer warning /observations/0/value']);
  });

  test('keep their places when entries before them are left out', () => {
    const json = {
      ...figures({}),
      observations: [{}, { measure: 'done', value: 1 }, 3, { measure: 'done', value: 2 }],
    };
    assert.deepEqual(found(json), ['M301 error /observations/3/value']);
  });

  test('are kept by the examples of the documentation', () => {
    for (const [rule, { fails, passes }] of Object.entries(figureExamples)) {
      const rules = (json: object) => lint(json).map((finding) => finding.rule);
      assert.ok(rules(fails).includes(rule), `${rule} is not found in the example that fails`);
      assert.ok(!rules(passes).includes(rule), `${rule} is found in the example that passes`);
    }
  });

  test('let a revised figure stand beside the provisional one that it replaces', () => {
    const json = figures({}, { value: 395, status: 'provisional' }, { value: 401, status: 'revised' });
    assert.deepEqual(found(json), []);
    assert.deepEqual(found(figures({}, { value: 395 }, { value: 401 })), ['M301 error /observations/1/value']);
  });

  test('take time in proportion to the figures', { timeout: 60_000 }, () => {
    const regions = [{ id: 'r', name: 'R' }];
    const observations = Array.from({ length: 20_000 }, (_, index) => ({
      measure: 'done',
      region: 'r',
      value: index,
      kind: index % 2 ? 'target' : 'actual',
      asOf: '2024-12-31',
    }));
    const findings = findingsOf(figureRules, { regions, measures: [{ ...done, aggregate: 'sum' }], observations });
    assert.ok(findings.length > 0, 'finds nothing');
  });
});
