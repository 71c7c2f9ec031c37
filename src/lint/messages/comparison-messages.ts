import { plural, type MessageTable, type MessageValues } from './message-table.js';

/** Levels with their places: zone (“A”), prefecture (“B” and “C”). */
const levels = (values: MessageValues, say: (level: string, places: string) => string) =>
  [0, 1, 2, 3].flatMap((index) => {
    const level = values[`level${index}`];
    return level === undefined ? [] : [say(level, values[`places${index}`] ?? '')];
  });

/** Words for figures side by side. */
export const comparisonMessages: MessageTable = {
  'M307/comparison': {
    en: ({ name, people, attendances }) => ({
      message: `${name} sets people (${people}) beside attendances (${attendances}).`,
      fix: 'Make two measures of it, or say which with "counts" on each figure: the chart then says so.',
    }),
    zh: ({ name, people, attendances }) => ({
      message: `${name}把人数（${people}）和人次（${attendances}）放在一起比较。`,
      fix: '请分成两个指标，或在每个数字上用 "counts" 注明，图表会提示。',
    }),
  },
  M320: {
    en: ({ name, first, firstPlace, last, lastPlace, days }, numbers) => ({
      message: `${name} compares figures as of ${first} (${firstPlace}) and ${last} (${lastPlace}), up to ${days} ${plural(numbers.days, 'day', 'days')} apart.`,
      fix: 'Use figures of one date where there are any; else leave it, since the chart says so.',
    }),
    zh: ({ name, first, firstPlace, last, lastPlace, days }) => ({
      message: `${name}比较的数字分别截至${first}（${firstPlace}）和${last}（${lastPlace}），最多相差${days}天。`,
      fix: '如有同一日期的数字，请改用；否则可以保留，图表会注明。',
    }),
  },
  'M320/periods': {
    en: ({ name, first, firstPlace, last, lastPlace }) => ({
      message: `${name} compares figures that cover different times: ${first} (${firstPlace}) and ${last} (${lastPlace}).`,
      fix: 'Use figures of one period where there are any; else leave it, since the chart says so.',
    }),
    zh: ({ name, first, firstPlace, last, lastPlace }) => ({
      message: `${name}比较的数字所属期间不同：${first}（${firstPlace}）和${last}（${lastPlace}）。`,
      fix: '如有同一期间的数字，请改用；否则可以保留，图表会注明。',
    }),
  },
  'M320/both': {
    en: ({ name, first, firstPlace, last, lastPlace, days }, numbers) => ({
      message: `${name} compares figures as of ${first} (${firstPlace}) and ${last} (${lastPlace}), up to ${days} ${plural(numbers.days, 'day', 'days')} apart, and the figures cover different periods.`,
      fix: 'Use figures of one date and period where there are any; else leave it, since the chart says so.',
    }),
    zh: ({ name, first, firstPlace, last, lastPlace, days }) => ({
      message: `${name}比较的数字分别截至${first}（${firstPlace}）和${last}（${lastPlace}），最多相差${days}天，所属期间也不同。`,
      fix: '如有同一日期和期间的数字，请改用；否则可以保留，图表会注明。',
    }),
  },
  M321: {
    en: ({ name, count }) => ({
      message: `${name} has figures of ${count} places whose definitions differ ("comparable": false).`,
      fix: 'Make one measure of each definition; else leave it, since the chart says so.',
    }),
    zh: ({ name, count }) => ({
      message: `${name}有${count}个地区的数字，而各地口径不同（"comparable": false）。`,
      fix: '请按口径分成不同的指标；否则可以保留，图表会注明。',
    }),
  },
  M322: {
    en: (values) => ({
      message: `${values.name} compares places of different levels: ${levels(values, (level, places) => `${level} (${places})`).join('; ')}.`,
      fix: 'Compare places of one level where you can; the chart says that levels differ.',
    }),
    zh: (values) => ({
      message: `${values.name}比较的地区层级不同：${levels(values, (level, places) => `${level}（${places}）`).join('；')}。`,
      fix: '请尽量比较同一层级的地区；图表会注明层级不同。',
    }),
  },
  M323: {
    en: ({ name, exact, inexact }) => ({
      message: `${name} compares exact figures (${exact}) with bounds or rounded ones (${inexact}).`,
      fix: 'You can leave it; exact figures for all would allow an order.',
    }),
    zh: ({ name, exact, inexact }) => ({
      message: `${name}既有确数（${exact}），也有约数或界限（${inexact}）。`,
      fix: '可以保留；若都有确数，才能排出次序。',
    }),
  },
  M324: {
    en: ({ name, places }, { count }) => ({
      message: `${places} ${plural(count, 'has', 'have')} no figure of ${name}, which places beside ${plural(count, 'it', 'them')} have.`,
      fix: 'Add it, or an observation with "value": null if nobody reported it.',
    }),
    zh: ({ name, places }) => ({
      message: `${places}没有${name}的数字，而并列的地区有。`,
      fix: '请补上；若无人报告，请添加 "value": null 的一条。',
    }),
  },
  M325: {
    en: ({ name, unit, first, firstUnit }) => ({
      message: `${name} is counted in ${unit}, but ${first} in ${firstUnit}: no share can be taken.`,
      fix: 'Give both the same unit; for a count of something else write "of": null.',
    }),
    zh: ({ name, unit, first, firstUnit }) => ({
      message: `${name}的单位是${unit}，而${first}的单位是${firstUnit}，无法计算占比。`,
      fix: '请使用同一单位；若计的是别的事物，请写 "of": null。',
    }),
  },
};
