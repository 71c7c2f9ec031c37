import { en } from '../../locale/en.js';
import { zh } from '../../locale/zh.js';
import type { Words } from '../../locale/words.js';
import { plural, type MessageTable, type MessageValues } from './message-table.js';

/** A figure by its measure and place: “Repairs done” in “Ashmoor”. */
const figure = ({ name, place }: MessageValues) => (place ? `${name} in ${place}` : name!);

/** The same in Chinese. */
const figureZh = ({ name, place }: MessageValues) => (place ? `${place}的${name}` : name!);

/** The kind of thing that is counted. */
const kind = ({ counts }: Words, values: MessageValues) => counts[values.counts as keyof Words['counts']];

/** Words for figures, sums, dates and quotes. */
export const figureMessages: MessageTable = {
  M301: {
    en: (v) => ({
      message: `${figure(v)} is given twice, as ${v.first} and as ${v.second}.`,
      fix: 'Keep one, or tell them apart by "asOf", "period", "scope" or "category".',
    }),
    zh: (v) => ({
      message: `${figureZh(v)}出现了两个不同的数：${v.first}和${v.second}。`,
      fix: '请保留一个，或用 "asOf"、"period"、"scope" 或 "category" 加以区分。',
    }),
  },
  'M301/dated': {
    en: (v) => ({
      message: `${figure(v)} is given twice as of ${v.asOf}, as ${v.first} and as ${v.second}.`,
      fix: 'Keep one, or tell them apart by "asOf", "period", "scope" or "category".',
    }),
    zh: (v) => ({
      message: `截至${v.asOf}，${figureZh(v)}有两个不同的数：${v.first}和${v.second}。`,
      fix: '请保留一个，或用 "asOf"、"period"、"scope" 或 "category" 加以区分。',
    }),
  },
  'M302/more': {
    en: (v, { count }) => ({
      message: `${figure(v)} is ${v.stated}, but the ${v.count} ${plural(count, 'place within it has', 'places within it have')} ${v.sum}: ${v.difference} too many.`,
      fix: 'Correct the figure that is wrong; if one is rounded, say so with "roundedTo".',
    }),
    zh: (v) => ({
      message: `${figureZh(v)}是${v.stated}，而其下${v.count}个地区合计${v.sum}，多出${v.difference}。`,
      fix: '请更正有误的数字；若是取整的数，请用 "roundedTo" 注明。',
    }),
  },
  'M302/fewer': {
    en: (v, { count }) => ({
      message: `${figure(v)} is ${v.stated}, but the ${v.count} ${plural(count, 'place within it has', 'places within it have')} ${v.sum}: ${v.difference} too few.`,
      fix: 'Correct the figure that is wrong; if a place is missing from "regions", add it.',
    }),
    zh: (v) => ({
      message: `${figureZh(v)}是${v.stated}，而其下${v.count}个地区合计${v.sum}，少了${v.difference}。`,
      fix: '请更正有误的数字；若 "regions" 中缺少某个地区，请补上。',
    }),
  },
  'M302/categories': {
    en: (v, { count }) => ({
      message: `${figure(v)} is ${v.stated}, but its ${v.count} ${plural(count, 'category has', 'categories have')} ${v.sum}: ${v.difference} too many.`,
      fix: 'Correct the figure that is wrong; if something counts in several categories, set "aggregate" to "none".',
    }),
    zh: (v) => ({
      message: `${figureZh(v)}是${v.stated}，而其${v.count}个类别合计${v.sum}，多出${v.difference}。`,
      fix: '请更正有误的数字；若有重复计入多个类别的，请把 "aggregate" 设为 "none"。',
    }),
  },
  'M303/more': {
    en: ({ name, stated, sum, difference }) => ({
      message: `The parts of ${name} add up to ${sum}, but the stage is ${stated}: ${difference} too many.`,
      fix: 'Correct the part or the stage that is wrong.',
    }),
    zh: ({ name, stated, sum, difference }) => ({
      message: `${name}的各部分合计${sum}，而该阶段是${stated}，多出${difference}。`,
      fix: '请更正有误的部分或阶段。',
    }),
  },
  'M303/fewer': {
    en: ({ name, stated, sum }) => ({
      message: `Of the ${stated} of ${name}, ${sum} are broken down; the rest is shown as not broken down.`,
      fix: 'If the rest is known, add a part for it.',
    }),
    zh: ({ name, stated, sum }) => ({
      message: `${name}共${stated}，其中${sum}有细分，其余显示为未细分。`,
      fix: '若知道其余部分，请补上。',
    }),
  },
  M304: {
    en: (v) => ({
      message: `${figure(v)} is ${v.actual}, ${v.times} times its target of ${v.target}.`,
      fix: 'Check both for a misplaced thousand or million (\u4e07, \u4ebf).',
    }),
    zh: (v) => ({
      message: `${figureZh(v)}是${v.actual}，为目标${v.target}的${v.times}倍。`,
      fix: '请核对两个数的单位，看“万”“亿”是否写错。',
    }),
  },
  M305: {
    en: (v) => ({
      message: `The quote ${v.quote} holds ${v.found}, not ${v.value}, the figure of ${figure(v)}.`,
      fix: 'Correct the figure, or quote the characters that hold it.',
    }),
    zh: (v) => ({
      message: `${figureZh(v)}是${v.value}，而原文${v.quote}中的数是${v.found}。`,
      fix: '请更正数字，或抄录含有这个数的原文。',
    }),
  },
  'M305/noNumber': {
    en: (v) => ({
      message: `The quote ${v.quote} holds no number, but ${figure(v)} is ${v.value}.`,
      fix: 'Quote the characters that hold the number; if it was worked out, say how in "note".',
    }),
    zh: (v) => ({
      message: `${figureZh(v)}是${v.value}，而原文${v.quote}中没有数字。`,
      fix: '请抄录含有这个数的原文；若是推算而来，请在 "note" 中说明。',
    }),
  },
  M306: {
    en: (v) => ({
      message: `The source prints ${v.printed}, but the figure of ${figure(v)} passes for exact.`,
      fix: `Write "qualifier": "${v.wanted}".`,
    }),
    zh: (v) => ({
      message: `原文是${v.printed}，${figureZh(v)}却写成了确数。`,
      fix: `请加上 "qualifier": "${v.wanted}"。`,
    }),
  },
  'M306/other': {
    en: (v) => ({
      message: `The source prints ${v.printed}, but the qualifier of ${figure(v)} is "${v.own}".`,
      fix: `Write "qualifier": "${v.wanted}".`,
    }),
    zh: (v) => ({
      message: `原文是${v.printed}，而${figureZh(v)}的限定词是 "${v.own}"。`,
      fix: `请写成 "qualifier": "${v.wanted}"。`,
    }),
  },
  'M307/attendances': {
    en: (v) => ({
      message: `The source prints ${v.printed}, which are attendances, but ${figure(v)} counts people.`,
      fix: 'Write "counts": "attendances".',
    }),
    zh: (v) => ({
      message: `原文是${v.printed}，属于人次，而${figureZh(v)}按人数计。`,
      fix: '请写成 "counts": "attendances"。',
    }),
  },
  'M307/people': {
    en: (v) => ({
      message: `The source prints ${v.printed}, which are people, but ${figure(v)} counts attendances.`,
      fix: 'Write "counts": "people".',
    }),
    zh: (v) => ({
      message: `原文是${v.printed}，属于人数，而${figureZh(v)}按人次计。`,
      fix: '请写成 "counts": "people"。',
    }),
  },
  M308: {
    en: (v) => ({
      message: `${figure(v)} is ${v.amount}, but a share lies between 0 and 100.`,
      fix: 'Correct it; what may go beyond a whole is a "rate", not a "share".',
    }),
    zh: (v) => ({
      message: `${figureZh(v)}是${v.amount}，而占比应在0到100之间。`,
      fix: '请更正；可以超出整体的应为 "rate"，而不是 "share"。',
    }),
  },
  'M308/statedRate': {
    en: ({ name, rate, reads, wanted }) => ({
      message: `The stated rate of ${name} is ${rate}, which means ${reads}.`,
      fix: `Write a rate from 0 to 1: ${wanted}.`,
    }),
    zh: ({ name, rate, reads, wanted }) => ({
      message: `${name}的原文比率写成了${rate}，即${reads}。`,
      fix: `比率应写成0到1之间的数：${wanted}。`,
    }),
  },
  'M309/negative': {
    en: (v) => ({
      message: `${figure(v)} is ${v.value}, but a count of ${kind(en, v)} cannot be negative.`,
      fix: 'Correct it; for a change, set "counts" of the measure to "other".',
    }),
    zh: (v) => ({
      message: `${figureZh(v)}是${v.value}，而${kind(zh, v)}不会是负数。`,
      fix: '请更正；若是增减量，请把指标的 "counts" 设为 "other"。',
    }),
  },
  'M309/fraction': {
    en: (v) => ({
      message: `${figure(v)} is ${v.value}, but ${kind(en, v)} come whole.`,
      fix: 'Correct it; for a rounded figure give "roundedTo", for a mean set "aggregate" of the measure to "mean".',
    }),
    zh: (v) => ({
      message: `${figureZh(v)}是${v.value}，而${kind(zh, v)}应为整数。`,
      fix: '请更正；取整的数请注明 "roundedTo"，平均数请把指标的 "aggregate" 设为 "mean"。',
    }),
  },
  'M309/fractions': {
    en: (v, { others }) => ({
      message: `${figure(v)} is ${v.value}, and ${v.others} more ${plural(others, 'figure', 'figures')} of it ${plural(others, 'is a fraction', 'are fractions')}, but ${kind(en, v)} come whole.`,
      fix: 'Correct "counts" of the measure; for a mean set its "aggregate" to "mean".',
    }),
    zh: (v) => ({
      message: `${figureZh(v)}是${v.value}，同一指标另有${v.others}个小数，而${kind(zh, v)}应为整数。`,
      fix: '请更正指标的 "counts"；平均数请把 "aggregate" 设为 "mean"。',
    }),
  },
  M310: {
    en: ({ asOf, published, source }) => ({
      message: `This entry is as of ${asOf}, but its source ${source} was published before that: ${published}.`,
      fix: 'Correct "asOf", or "published" of the source.',
    }),
    zh: ({ asOf, published, source }) => ({
      message: `数据日期是${asOf}，而来源${source}发布得更早：${published}。`,
      fix: '请更正 "asOf" 或来源的 "published"。',
    }),
  },
  'M310/several': {
    en: ({ asOf, published, source, others }, numbers) => ({
      message: `This and ${others} more ${plural(numbers.others, 'entry', 'entries')} of the source ${source} are as of ${asOf}, but it was published before that: ${published}.`,
      fix: 'Correct "published" of the source, or each "asOf".',
    }),
    zh: ({ asOf, published, source, others }) => ({
      message: `来源${source}的这一条和另外${others}条数据日期是${asOf}，而它发布得更早：${published}。`,
      fix: '请更正来源的 "published" 或各条的 "asOf"。',
    }),
  },
  'M311/ends': {
    en: (v) => ({
      message: `${figure(v)} is a range without ${v.low ? '"high"' : v.high ? '"low"' : '"low" and "high"'}.`,
      fix: 'Give both ends, or choose another qualifier, such as "about".',
    }),
    zh: (v) => ({
      message: `${figureZh(v)}是范围，却没有 ${v.low ? '"high"' : v.high ? '"low"' : '"low" 和 "high"'}。`,
      fix: '请给出两端，或改用其他限定词，例如 "about"。',
    }),
  },
  'M311/order': {
    en: (v) => ({
      message: `The range of ${figure(v)} runs from ${v.low} down to ${v.high}.`,
      fix: 'Exchange "low" and "high", or correct the one that is wrong.',
    }),
    zh: (v) => ({
      message: `${figureZh(v)}的范围从${v.low}到${v.high}，首尾颠倒。`,
      fix: '请对调 "low" 和 "high"，或更正有误的一端。',
    }),
  },
  'M311/outside': {
    en: (v) => ({
      message: `The value ${v.value} of ${figure(v)} lies outside its range from ${v.low} to ${v.high}.`,
      fix: 'Correct the value or an end of the range; a range needs no value: null will do.',
    }),
    zh: (v) => ({
      message: `${figureZh(v)}的值${v.value}不在${v.low}到${v.high}的范围内。`,
      fix: '请更正值或范围的一端；范围的值可以写 null。',
    }),
  },
  'M311/unused': {
    en: (v) => ({
      message: `${figure(v)} has ${v.low && v.high ? '"low" and "high"' : v.low ? '"low"' : '"high"'}, but its qualifier is "${v.qualifier}": ${v.low && v.high ? 'they are' : 'it is'} not read.`,
      fix: 'Write "qualifier": "range" with both ends, or delete what is not read.',
    }),
    zh: (v) => ({
      message: `${figureZh(v)}有 ${v.low && v.high ? '"low" 和 "high"' : v.low ? '"low"' : '"high"'}，限定词却是 "${v.qualifier}"，因此不会被读取。`,
      fix: '请写成 "qualifier": "range" 并给出两端，或删去不用的字段。',
    }),
  },
  'M312/unsafe': {
    en: (v) => ({
      message: `${figure(v)} has ${v.found}, a number so large that its last digits cannot be kept.`,
      fix: 'Use a larger unit; numbers are exact up to 9,007,199,254,740,991.',
    }),
    zh: (v) => ({
      message: `${figureZh(v)}中的${v.found}过大，末尾几位无法精确保存。`,
      fix: '请换用更大的单位；绝对值不超过9,007,199,254,740,991的数才能精确保存。',
    }),
  },
  M313: {
    en: (v) => ({
      message: `${figure(v)} is ${v.stated}, but ${v.part} of ${v.whole} is ${v.computed}.`,
      fix: 'Correct the figure that is wrong, or name other measures in "ratio".',
    }),
    zh: (v) => ({
      message: `${figureZh(v)}是${v.stated}，而${v.part}除以${v.whole}是${v.computed}。`,
      fix: '请更正有误的数字，或在 "ratio" 中改用其他指标。',
    }),
  },
};
