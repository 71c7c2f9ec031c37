import { isChinese } from './message-language.js';
import type { Problem } from './problem.js';

/** One plain sentence on what is wrong, and one on how to mend it. */
export interface ProblemMessage {
  /** What is wrong. */
  readonly message: string;
  /** How to mend it. */
  readonly fix: string;
}

type Messages = Readonly<Record<string, (p: Readonly<Record<string, string>>) => ProblemMessage>>;

const en: Messages = {
  M002: (p) => ({
    message: `This is not valid JSON (line ${p.line}, column ${p.column}).`,
    fix: 'Check the quotation marks, commas and brackets there.',
  }),
  M102: (p) => ({ message: `${p.field} is ${p.found}, but ${p.wanted} is needed.`, fix: `Write ${p.wanted}.` }),
  M103: (p) => ({
    message: `The document is of version ${p.found}; this package reads version 1.`,
    fix: 'Update campaign-charts, or save the document as version 1.0.',
  }),
  M104: (p) => ({ message: `${p.field} is missing.`, fix: `Add ${p.field}.` }),
  M105: (p) => ({
    message: `${p.list} has ${p.found} entries; only the first ${p.limit} are read.`,
    fix: 'Split the document, or raise the limit (attribute max-rows).',
  }),
  M201: (p) => ({
    message: `${p.field} names ${p.found}, which is not in ${p.list}.`,
    fix: `Add it to ${p.list}, or correct the id.`,
  }),
  M202: (p) => ({ message: `The id ${p.found} is used twice in ${p.list}.`, fix: 'Give one of them another id.' }),
  M203: (p) => ({ message: `${p.found} is its own ancestor through ${p.field}.`, fix: 'Break the circle.' }),
  M312: (p) => ({
    message: `${p.field} is ${p.found}, which cannot be held exactly.`,
    fix: 'Write a number between -9,007,199,254,740,991 and 9,007,199,254,740,991, or use a larger unit.',
  }),
  M505: (p) => ({
    message: `${p.field} is ${p.found}, which is not a date of this format.`,
    fix: 'Write a date such as 2021-06-30, 2021-06, 2021-06-01/2021-06-10 or [2021-06-01..2021-06-10].',
  }),
};

const zh: Messages = {
  M002: (p) => ({
    message: `这不是有效的 JSON（第${p.line}行第${p.column}列）。`,
    fix: '请检查该处的引号、逗号和括号。',
  }),
  M102: (p) => ({ message: `${p.field} 是 ${p.found}，应为${p.wanted}。`, fix: `请改为${p.wanted}。` }),
  M103: (p) => ({
    message: `文档版本为 ${p.found}，本组件只能读取第1版。`,
    fix: '请升级 campaign-charts，或将文档另存为 1.0 版。',
  }),
  M104: (p) => ({ message: `缺少 ${p.field}。`, fix: `请补充 ${p.field}。` }),
  M105: (p) => ({
    message: `${p.list} 共有${p.found}条，只读取前${p.limit}条。`,
    fix: '请拆分文档，或提高上限（max-rows 属性）。',
  }),
  M201: (p) => ({
    message: `${p.field} 指向 ${p.found}，但 ${p.list} 中没有它。`,
    fix: `请在 ${p.list} 中补充，或更正编号。`,
  }),
  M202: (p) => ({ message: `编号 ${p.found} 在 ${p.list} 中重复。`, fix: '请更换其中一个编号。' }),
  M203: (p) => ({ message: `${p.found} 经由 ${p.field} 成了自己的上级。`, fix: '请改正上级，避免循环。' }),
  M312: (p) => ({
    message: `${p.field} 是 ${p.found}，无法精确保存。`,
    fix: '请使用绝对值不超过 9,007,199,254,740,991 的数，或换用更大的单位。',
  }),
  M505: (p) => ({
    message: `${p.field} 是 ${p.found}，不是本格式的日期。`,
    fix: '请写成 2021-06-30、2021-06、2021-06-01/2021-06-10 或 [2021-06-01..2021-06-10] 等形式。',
  }),
};

const wanted: Readonly<Record<string, { en: string; zh: string }>> = {
  string: { en: 'a text', zh: '一段文字' },
  version: { en: 'the text "1.0"', zh: '文字 "1.0"' },
  number: { en: 'a number (digits only, without quotation marks)', zh: '数字（只写数字，不加引号）' },
  numberOrNull: {
    en: 'a number (digits only, without quotation marks) or null',
    zh: '数字（只写数字，不加引号）或 null',
  },
  integer: { en: 'a whole number', zh: '整数' },
  boolean: { en: 'true or false', zh: 'true 或 false' },
  id: { en: 'an id (letters, digits and . _ -, at most 64)', zh: '编号（文字、数字和 . _ -，最多64个）' },
  idOrNull: { en: 'an id or null', zh: '编号或 null' },
  idPair: { en: 'a list of two ids', zh: '由两个编号组成的列表' },
  text: { en: 'a text, or texts by language', zh: '一段文字，或按语言列出的文字' },
  unit: { en: 'a unit, or units by language', zh: '单位，或按语言列出的单位' },
  date: { en: 'a date such as 2021-06-30', zh: '日期，例如 2021-06-30' },
  codes: { en: 'an object of codes by scheme', zh: '按体系列出的代码' },
  list: { en: 'a list', zh: '列表' },
  filledList: { en: 'a list with at least one entry', zh: '至少有一项的列表' },
  object: { en: 'an object', zh: '对象' },
  tagged: { en: 'a text by a language tag such as zh-CN', zh: '以 zh-CN 等语言标签列出的文字' },
  locale: { en: 'a language tag such as zh-CN', zh: '语言标签，例如 zh-CN' },
  quote: { en: 'a text of at most 500 characters', zh: '不超过500个字符的文字' },
  repeats: { en: 'a rule such as FREQ=WEEKLY;INTERVAL=2', zh: '重复规则，例如 FREQ=WEEKLY;INTERVAL=2' },
};

/**
 * The words for a problem, in English or Chinese (any tag that starts with `zh`).
 *
 * @example
 * formatProblem(problem, 'en').message // '/measures/0/label is missing.'
 */
export function formatProblem(problem: Problem, language: string): ProblemMessage {
  const chinese = isChinese(language);
  const { wanted: key, limits, ...params } = problem.params;
  let word = key && Object.hasOwn(wanted, key) ? wanted[key]![chinese ? 'zh' : 'en'] : (key ?? '');
  if (limits) word = chinese ? `数字（${limits}）` : `a number ${limits}`;
  const messages = chinese ? zh : en;
  const make = Object.hasOwn(messages, problem.rule) ? messages[problem.rule] : undefined;
  return make ? make({ field: problem.pointer, ...params, wanted: word }) : { message: problem.rule, fix: '' };
}
