import type { MessageTable, MessageValues } from './message-table.js';

/** What kinds of things are counted, as nouns. */
const counts: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  items: { en: 'items', zh: '事项' },
  people: { en: 'people', zh: '人数' },
  attendances: { en: 'attendances', zh: '人次' },
  events: { en: 'events', zh: '场次' },
  money: { en: 'money', zh: '金额' },
  share: { en: 'a share', zh: '占比' },
  rate: { en: 'a rate', zh: '比率' },
  index: { en: 'an index', zh: '指数' },
};
const countsWord = (key: string | undefined, language: 'en' | 'zh') => counts[key ?? '']?.[language] ?? '';

const rates = {
  en: { over: 'over ', under: 'under ', atLeast: 'at least ', atMost: 'at most ' },
  zh: { over: '超过', under: '不到', atLeast: '至少', atMost: '最多' },
} as const;
const rateWords = ({ rate, qualifier }: MessageValues, language: 'en' | 'zh') =>
  `${(rates[language] as MessageValues)[qualifier ?? ''] ?? ''}${rate}`;

/** Where something was found, when one entry makes funnels of several regions. */
const places = ({ places, total }: MessageValues) => (total ? `${total} places (first ${places})` : places);
const zhPlaces = ({ places, total }: MessageValues) => `${places}${total ? `等${total}地` : ''}`;
const inRegion = (p: MessageValues) => (p.region ? `In ${p.region}, ` : p.places ? `In ${places(p)}, ` : '');
const zhRegion = (p: MessageValues) => (p.region ? `${p.region}的` : p.places ? `${zhPlaces(p)}的` : '');

/** Words for funnels. */
export const funnelMessages: MessageTable = {
  M401: {
    en: (p) => ({
      message: `${inRegion(p)}${p.stage} has no figure; the chart says “${p.absence}” in its place.`,
      fix: 'Add "value" if a source prints it; else leave it, as a missing figure is never drawn as zero.',
    }),
    zh: (p) => ({
      message: `${zhRegion(p)}${p.stage}没有数字，图中以“${p.absence}”代替。`,
      fix: '来源中如有该数字，请补充 "value"；没有则保持原样，缺少的数字不会画成零。',
    }),
  },
  'M401/measure': {
    en: (p) => ({
      message: `${inRegion(p)}${p.stage} has no figure, since none of its measure ${p.measure} is known for it; the chart says “${p.absence}” in its place.`,
      fix: `If a source prints it, add an observation of ${p.measure} with the same region, category and programme; else leave it.`,
    }),
    zh: (p) => ({
      message: `${zhRegion(p)}${p.stage}没有数字，因为没有与之相符的指标${p.measure}的数字；图中以“${p.absence}”代替。`,
      fix: `来源中如有该数字，请在 observations 中为${p.measure}补充同一地区、类别和活动的一条；没有则保持原样。`,
    }),
  },
  'M401/observation': {
    en: (p) => ({
      message: `${inRegion(p)}${p.stage} has no figure, since the observation of its measure ${p.measure} has no value; the chart says “${p.absence}” in its place.`,
      fix: `If a source prints it, give that observation of ${p.measure} its "value"; else leave it.`,
    }),
    zh: (p) => ({
      message: `${zhRegion(p)}${p.stage}没有数字，因为指标${p.measure}的相应条目没有值；图中以“${p.absence}”代替。`,
      fix: `来源中如有该数字，请为${p.measure}的这一条补充 "value"；没有则保持原样。`,
    }),
  },
  'M401/rate': {
    en: (p) => ({
      message: `${inRegion(p)}${p.stage} has a stated rate and no figure; the chart gives the rate in words.`,
      fix: 'Add "value" if a source prints the number itself; else leave it.',
    }),
    zh: (p) => ({
      message: `${zhRegion(p)}${p.stage}只有比率，没有数字，图中以文字说明该比率。`,
      fix: '来源中如印有该数字，请补充 "value"；没有则保持原样。',
    }),
  },
  'M401/first': {
    en: (p) => ({
      message: `${inRegion(p)}${p.stage} is the first stage and has no figure, so nothing can be a share of it.`,
      fix: p.measure
        ? p.observation
          ? `Give the observation of ${p.measure} its "value".`
          : `Add an observation of ${p.measure}.`
        : 'Add "value", or begin the funnel with a stage that has a figure.',
    }),
    zh: (p) => ({
      message: `${zhRegion(p)}第一阶段${p.stage}没有数字，其后各阶段无法计算占比。`,
      fix: p.measure
        ? p.observation
          ? `请为 observations 中${p.measure}的条目补充 "value"。`
          : `请在 observations 中补充${p.measure}的数字。`
        : '请补充 "value"，或让漏斗从有数字的阶段开始。',
    }),
  },
  M402: {
    en: (p) => ({
      message: `${inRegion(p)}${p.stage} (${p.value}) is larger than ${p.base} (${p.baseValue}), whose part it is said to be.`,
      fix: `Correct the figure that is wrong; if it is not a part of ${p.base}, write "of": null.`,
    }),
    zh: (p) => ({
      message: `${zhRegion(p)}${p.stage}（${p.value}）大于其基数${p.base}（${p.baseValue}）。`,
      fix: `请更正有误的数字；如果它不是${p.base}的一部分，请写 "of": null。`,
    }),
  },
  M403: {
    en: (p) => ({
      message: `${inRegion(p)}${p.stage} says ${rateWords(p, 'en')}, but ${p.value} of ${p.baseValue} is ${p.share}.`,
      fix: `If it is a share of something else, write "of": null${p.fitting ? `; a base near ${p.fitting} would fit ${p.rate}` : ''}.`,
    }),
    zh: (p) => ({
      message: `${zhRegion(p)}${p.stage}写的是${rateWords(p, 'zh')}，但${p.value}占${p.baseValue}的${p.share}。`,
      fix: `如果它是其他基数的占比，请写 "of": null${p.fitting ? `；基数约为${p.fitting}时才合${p.rate}` : ''}。`,
    }),
  },
  'M403/other': {
    en: (p) => ({
      message: `${inRegion(p)}${p.stage} says ${rateWords(p, 'en')}, but ${p.value} of ${p.baseValue} is ${p.share}.`,
      fix: `The rate fits ${p.other}: if it is a share of that, write "of": "${p.id}".`,
    }),
    zh: (p) => ({
      message: `${zhRegion(p)}${p.stage}写的是${rateWords(p, 'zh')}，但${p.value}占${p.baseValue}的${p.share}。`,
      fix: `该比率与${p.other}相符：如果以它为基数，请写 "of": "${p.id}"。`,
    }),
  },
  M404: {
    en: (p, { count }) => ({
      message: `${count === 2 ? 'Both' : `All ${p.count}`} stages of this funnel are ${p.value}, so it shows no difference.`,
      fix: 'Check that each stage has its own figure; if all was done, a sentence says it better than a chart.',
    }),
    zh: (p, { count }) => ({
      message: `这个漏斗的${count === 2 ? '两' : p.count}个阶段都是${p.value}，看不出差别。`,
      fix: '请核对各阶段是否都是自己的数字；如果确已全部完成，用一句话说明比画图更清楚。',
    }),
  },
  'M404/places': {
    en: (p, { count }) => ({
      message: `${count === 2 ? 'Both' : `All ${p.count}`} stages of this funnel are equal in ${places(p)}, so it shows no difference there.`,
      fix: 'Check that each stage has its own figure; if all was done, a sentence says it better than a chart.',
    }),
    zh: (p, { count }) => ({
      message: `${zhPlaces(p)}的漏斗中${count === 2 ? '两' : p.count}个阶段都相等，看不出差别。`,
      fix: '请核对各阶段是否都是自己的数字；如果确已全部完成，用一句话说明比画图更清楚。',
    }),
  },
  M405: {
    en: (p) => ({
      message: `${inRegion(p)}${p.stage} counts ${countsWord(p.counts, 'en')}, but ${p.base}, whose part it is said to be, counts ${countsWord(p.baseCounts, 'en')}.`,
      fix: 'If it is a count of its own, write "of": null; else correct "counts".',
    }),
    zh: (p) => ({
      message: `${p.stage}的计数对象是${countsWord(p.counts, 'zh')}，而其基数${p.base}是${countsWord(p.baseCounts, 'zh')}。`,
      fix: '如果它是另外统计的数字，请写 "of": null；否则请更正 "counts"。',
    }),
  },
  M406: {
    en: (p) => ({
      message: `${inRegion(p)}${p.stage} is ${p.value} here, but the figure of its measure ${p.measure} is ${p.figure}${p.asOf ? ` (as of ${p.asOf})` : ''}.`,
      fix: 'Correct the one that is wrong, or delete "value": the figure of the measure is then taken.',
    }),
    zh: (p) => ({
      message: `${zhRegion(p)}${p.stage}在此处是${p.value}，而其指标${p.measure}的数字是${p.figure}${p.asOf ? `（截至${p.asOf}）` : ''}。`,
      fix: '请更正有误的一个，或删去 "value"，改用指标的数字。',
    }),
  },
  'M406/hidden': {
    en: (p) => ({
      message: `${inRegion(p)}${p.stage} has "value": null, which hides the figure of its measure ${p.measure}, ${p.figure}${p.asOf ? ` (as of ${p.asOf})` : ''}.`,
      fix: 'Delete "value": the figure of the measure is then taken.',
    }),
    zh: (p) => ({
      message: `${zhRegion(p)}${p.stage}写的是 "value": null，掩盖了其指标${p.measure}的数字${p.figure}${p.asOf ? `（截至${p.asOf}）` : ''}。`,
      fix: '请删去 "value"，改用指标的数字。',
    }),
  },
};
