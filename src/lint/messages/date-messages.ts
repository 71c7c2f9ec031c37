import { plural, type MessageTable, type MessageValues } from './message-table.js';

/** The fields of dates, as nouns. */
const fields: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  planned: { en: 'planned date', zh: '计划日期' },
  actual: { en: 'actual date', zh: '实际日期' },
  due: { en: 'due date', zh: '期限' },
  done: { en: 'date of completion', zh: '完成日期' },
};
const fieldWord = (field: string | undefined, language: 'en' | 'zh') => fields[field ?? '']?.[language] ?? '';

/** Several by name, or the first of them. */
const someEn = ({ children }: MessageValues, count = 0) => (count > 3 ? `, among them ${children}` : `: ${children}`);
const someZh = ({ children }: MessageValues, count = 0) => `${children}${count > 3 ? `等${count}项` : ''}`;

/** Words for dates, plans and tasks. */
export const dateMessages: MessageTable = {
  M501: {
    en: (p) => ({
      message: `The ${fieldWord(p.field, 'en')} of ${p.title}, ${p.date}, lies outside the period of the campaign (${p.period}).`,
      fix: 'Correct the date, or widen "period".',
    }),
    zh: (p) => ({
      message: `${p.title}的${fieldWord(p.field, 'zh')}（${p.date}）不在活动期间（${p.period}）之内。`,
      fix: '请更正日期，或放宽 "period"。',
    }),
  },
  'M501/all': {
    en: (p) => ({
      message: `All ${p.count} milestones and tasks with a date lie outside the period of the campaign (${p.period}).`,
      fix: 'Correct "period"; check the year first.',
    }),
    zh: (p) => ({
      message: `所有${p.count}个有日期的时间节点和任务都不在活动期间（${p.period}）之内。`,
      fix: '请更正 "period"，先核对年份。',
    }),
  },
  M502: {
    en: (p) => ({
      message: `${p.title} was over (${p.actual}) before it was to begin (${p.planned}).`,
      fix: 'Correct the date that is wrong; check the year first.',
    }),
    zh: (p) => ({
      message: `${p.title}在计划开始（${p.planned}）之前就已结束（${p.actual}）。`,
      fix: '请更正有误的日期，先核对年份。',
    }),
  },
  'M502/met': {
    en: (p) => ({
      message: `${p.title} is met, but no date says when.`,
      fix: `Add "${p.field}" if a source gives the date; "[..2021-12-31]" means on that day or before.`,
    }),
    zh: (p) => ({
      message: `${p.title}的状态为 met，但没有写明日期。`,
      fix: `来源中如有日期，请补充 "${p.field}"；"[..2021-12-31]" 表示不晚于该日。`,
    }),
  },
  'M502/metMany': {
    en: (p) => ({
      message: `${p.count} entries of this list, ${p.title} the first, are met without a date that says when.`,
      fix: `Add "${p.field}" where a source gives the date; "[..2021-12-31]" means on that day or before.`,
    }),
    zh: (p) => ({
      message: `此列表中有${p.count}项（首项为${p.title}）的状态为 met，但没有写明日期。`,
      fix: `来源中如有日期，请补充 "${p.field}"；"[..2021-12-31]" 表示不晚于该日。`,
    }),
  },
  M503: {
    en: (p) => ({
      message: `${p.title} was planned for ${p.planned}, and as of ${p.asOf} nothing says what came of it; the chart leaves it open.`,
      fix: `If a source says what came of it, set "status" and add "${p.field}"; else leave it.`,
    }),
    zh: (p) => ({
      message: `${p.title}计划于${p.planned}，而截至${p.asOf}没有写明结果，图中不作判断。`,
      fix: `来源中如有结果，请填写 "status" 并补充 "${p.field}"；没有则保持原样。`,
    }),
  },
  M504: {
    en: (p) => ({
      message: `The as-of date ${p.asOf} is later than the last change of the file, ${p.updated}.`,
      fix: 'Correct the as-of date, or bring "updated" up to date.',
    }),
    zh: (p) => ({
      message: `数据日期（${p.asOf}）晚于文件的更新日期（${p.updated}）。`,
      fix: '请更正数据日期，或更新 "updated"。',
    }),
  },
  'M504/many': {
    en: (p) => ({
      message: `${p.count} as-of dates are later than the last change of the file, ${p.updated}; the latest of them is ${p.asOf}.`,
      fix: 'Bring "updated" up to date.',
    }),
    zh: (p) => ({
      message: `有${p.count}个数据日期晚于文件的更新日期（${p.updated}），其中最晚的是${p.asOf}。`,
      fix: '请更新 "updated"。',
    }),
  },
  M506: {
    en: (p, { count }) => ({
      message: `${p.parent} is done, but ${count === 1 ? `${p.children}, a part of it, is not` : `${p.count} parts of it are not${someEn(p, count)}`}.`,
      fix: `Correct the status of ${p.parent} or of ${plural(count, 'that part', 'those parts')}; a part that was dropped is "cancelled".`,
    }),
    zh: (p, { count }) => ({
      message: `${p.parent}已完成，但其下级任务${someZh(p, count)}尚未完成。`,
      fix: '请更正上级或下级任务的状态；已取消的下级任务请写 "cancelled"。',
    }),
  },
  'M506/due': {
    en: (p) => ({
      message: `The due date of ${p.children}, ${p.childDue}, is later than that of ${p.parent}, whose part it is (${p.due}).`,
      fix: 'Correct the due date that is wrong.',
    }),
    zh: (p) => ({
      message: `${p.children}的期限（${p.childDue}）晚于其上级任务${p.parent}（${p.due}）。`,
      fix: '请更正有误的期限。',
    }),
  },
  'M506/dues': {
    en: (p, { count }) => ({
      message: `The due date of ${p.parent} is ${p.due}, but ${p.count} parts of it are due later${someEn(p, count)}.`,
      fix: `Correct the due date of ${p.parent}, or those of its parts.`,
    }),
    zh: (p, { count }) => ({
      message: `${p.parent}的期限是${p.due}，但其下级任务${someZh(p, count)}的期限更晚。`,
      fix: `请更正${p.parent}或其下级任务的期限。`,
    }),
  },
  M507: {
    en: (p) => ({
      message: `The words printed for ${p.title}, “${p.words}”, and its date, ${p.date}, do not agree.`,
      fix: 'Correct the date, or the words in "dateText".',
    }),
    zh: (p) => ({
      message: `${p.title}的原文日期“${p.words}”与所填日期（${p.date}）不符。`,
      fix: '请更正日期，或更正 "dateText" 中的文字。',
    }),
  },
  'M508/scheduled': {
    en: (p) => ({
      message: `${p.title} is “scheduled”, but has a date on which it happened, ${p.actual}.`,
      fix: `Write "status": "met"; or, if it is still to come, move the date from "${p.field}" to "${p.planned}".`,
    }),
    zh: (p) => ({
      message: `${p.title}的状态为 scheduled，却已有${fieldWord(p.field, 'zh')}（${p.actual}）。`,
      fix: `请改为 "status": "met"；如果尚未发生，请把日期从 "${p.field}" 移到 "${p.planned}"。`,
    }),
  },
  'M508/twin': {
    en: (p) => ({
      message: `${p.title} stands twice: its title, place and dates are those of ${p.first}.`,
      fix: 'Delete one of the two, or say in the titles what tells them apart.',
    }),
    zh: (p) => ({
      message: `${p.title}重复：标题、地点和日期都与 ${p.first} 相同。`,
      fix: '请删去其中一个，或在标题中写明区别。',
    }),
  },
};
