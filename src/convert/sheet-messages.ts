import { isChinese, messageLanguage } from '../document/message-language.js';
import { englishSentences } from './sheet-messages-en.js';
import { chineseSentences } from './sheet-messages-zh.js';
import type { SheetPlace, SheetProblem } from './sheet.js';
import { formatUnreadableWords, type UnreadableReason } from './words.js';
import { nameOfTab, tabNamed } from './tabs.js';

/** By rule: what is wrong, and how to mend it. `{found}` is a gap; `{nearest: …{}…}` is left out when there is no nearest. */
export type SheetSentences = Readonly<Record<string, readonly [message: string, fix: string]>>;

/** The words for a problem in a spreadsheet. */
export interface SheetMessage {
  /** What is wrong. */
  readonly message: string;
  /** How to mend it. */
  readonly fix: string;
  /** Where: `Sheet observations, cell C7 (value)`. */
  readonly place: string;
}

function fillGaps(sentence: string, params: SheetProblem['params']): string {
  return sentence
    .replace(/\{(\w+):([^{}]*)\{\}([^{}]*)\}/g, (_, name: string, before: string, after: string) =>
      params[name] === undefined ? '' : before + params[name] + after,
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
}

/** Where a cell is, in words: `Sheet observations, cell C7 (value)`. Empty when nothing is known. */
export function formatSheetPlace({ sheet, file, row, column, header }: SheetPlace, language: string): string {
  const chinese = isChinese(language);
  const cell = column && row !== undefined ? `${column}${row}` : undefined;
  const parts = chinese
    ? [
        sheet && `\u5de5\u4f5c\u8868${sheet}`,
        cell ? `\u5355\u5143\u683c${cell}` : row !== undefined && `\u7b2c${row}\u884c`,
      ]
    : [sheet && `Sheet ${sheet}`, cell ? `cell ${cell}` : row !== undefined && `row ${row}`];
  const isOwnFile = file !== undefined && file.replace(/\.\w+$/, '') === sheet; // a CSV file is its one sheet
  const place = [file, ...(isOwnFile ? parts.slice(1) : parts)].filter(Boolean).join(chinese ? '\uff0c' : ', ');
  if (!header) return place;
  return chinese ? `${place}\uff08${header}\uff09` : `${place} (${header})`;
}

/** Names of lists and quotation marks as the language has them. */
function localParams(params: SheetProblem['params'], language: 'en' | 'zh'): SheetProblem['params'] {
  const tab = params.list === undefined ? undefined : tabNamed(params.list);
  const local = tab ? { ...params, list: nameOfTab(tab, language) } : params;
  const quoted = (text: string) => text.replace(/^"([\s\S]*)"$/, '\u201c$1\u201d');
  return Object.fromEntries(Object.entries(local).map(([name, text]) => [name, quoted(text)]));
}

/**
 * The words for a problem in a spreadsheet, in English or Chinese (any tag that starts with `zh`).
 *
 * @example
 * const { place, message } = formatSheetProblem(problem, 'en'); // 'Sheet data, cell C7 (value)', 'The figure is missing.'
 */
export function formatSheetProblem(problem: SheetProblem, language: string): SheetMessage {
  const params = localParams(problem.params, messageLanguage(language));
  const sentences = isChinese(language) ? chineseSentences : englishSentences;
  const place = formatSheetPlace(problem, language);
  const [message, fix] = (Object.hasOwn(sentences, problem.rule) && sentences[problem.rule]) || [problem.rule, ''];
  const { reason, found = '' } = params;
  if (reason === undefined) return { message: fillGaps(message, params), fix: fillGaps(fix, params), place };
  const text = found.replace(/^\u201c|\u201d$/g, '');
  return { ...formatUnreadableWords({ ok: false, reason: reason as UnreadableReason, text, at: 0 }, language), place };
}
