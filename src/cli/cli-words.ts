import { isChinese, messageLanguage } from '../document/message-language.js';
import { severityWords } from '../lint/format-report.js';

/** Everything the command line says beside the help texts and what lint and conversion say, in one language. */
export interface CliWords {
  readonly unknownCommand: (name: string, nearest?: string) => string;
  readonly unknownOption: (option: string, command: string) => string;
  readonly missingValue: (option: string) => string;
  readonly badValue: (option: string, value: string, allowed: string) => string;
  readonly moreHelp: (command: string) => string;
  readonly noFile: (file: string) => string;
  readonly isFolder: (file: string) => string;
  readonly cannotRead: (file: string, reason: string) => string;
  readonly cannotWrite: (file: string, reason: string) => string;
  readonly tooLarge: (file: string, size: string, limit: string) => string;
  readonly notText: (file: string) => string;
  readonly isSpreadsheet: (file: string) => string;
  readonly isJson: (file: string) => string;
  readonly exists: (file: string) => string;
  readonly noInput: string;
  readonly notMetrics: (file: string) => string;
  readonly checking: (file: string, size: string, index: number, count: number) => string;
  readonly summary: (counts: Record<'files' | 'errors' | 'warnings' | 'notices', number>) => string;
  readonly more: (rule: string, file: string, count: number) => string;
  readonly emptyFile: (file: string) => string;
  readonly tooManyWarnings: (found: number, limit: number) => string;
  readonly imported: (counts: { readonly entries: number; readonly sheets: number }) => string;
  readonly notImported: (errors: number) => string;
  readonly written: (file: string) => string;
  readonly readAs: (file: string, encoding: string) => string;
  readonly badEnding: (file: string, allowed: string) => string;
  readonly oneFile: string;
  readonly notHeld: (pointers: string, count: number) => string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'notice', string>>;
  readonly fix: (fix: string) => string;
  readonly needsOutput: string;
  readonly needsRenderer: string;
  readonly nextSteps: (file: string) => string;
  readonly size: (bytes: number) => string;
}

const megabytes = (bytes: number) =>
  bytes >= 1e6 ? `${Math.round(bytes / 1e5) / 10} MB` : `${Math.ceil(bytes / 1e3)} kB`;
/** The document that a spreadsheet is usually made into. */
const documentName = (file: string) => file.replace(/(\/\*)?\.\w+$/, '.json');
const many = (count: number, one: string, other: string) =>
  `${count === 0 ? 'no' : count} ${count === 1 ? one : other}`;

const en: CliWords = {
  unknownCommand: (name, nearest) => `There is no command “${name}”.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
  unknownOption: (option, command) => `${command} has no option ${option}.`,
  missingValue: (option) => `${option} needs a value.`,
  badValue: (option, value, allowed) => `${option} cannot be “${value}”: write ${allowed}.`,
  moreHelp: (command) => `See: npx campaign-charts ${command} --help`,
  noFile: (file) => `There is no file ${file}.`,
  isFolder: (file) => `${file} is a folder; name the files in it.`,
  cannotRead: (file, reason) => `${file} cannot be read: ${reason}.`,
  cannotWrite: (file, reason) => `${file} cannot be written: ${reason}.`,
  tooLarge: (file, size, limit) =>
    `${file} is ${size}; the limit is ${limit}. Split it by place or year, or allow more with --max-size.`,
  notText: (file) => `${file} is no text.`,
  isSpreadsheet: (file) => `${file} is a spreadsheet. Use: npx campaign-charts import ${file}`,
  isJson: (file) => `${file} is a document already; import reads spreadsheets (.xlsx, .csv, .tsv).`,
  exists: (file) =>
    `${file} is there already, and is left as it is. Choose another name, or add --force to replace it.`,
  noInput: 'No file is named, and nothing comes from standard input. See --help.',
  notMetrics: (file) => `${file} is not a metrics document.`,
  checking: (file, size, index, count) => `Checking ${file} (${size}), ${index} of ${count} …`,
  summary: ({ files, errors, warnings, notices }) =>
    `${many(files, 'file', 'files')}: ${many(errors, 'error', 'errors')}, ${many(warnings, 'warning', 'warnings')}, ${many(notices, 'notice', 'notices')}.`,
  more: (rule, file, count) => `… and ${count} more of ${rule} in ${file}; --all shows them.`,
  emptyFile: (file) => `${file} is empty.`,
  tooManyWarnings: (found, limit) => `${many(found, 'warning', 'warnings')}; --max-warnings allows ${limit}.`,
  imported: ({ entries, sheets }) => `${many(entries, 'entry', 'entries')} from ${many(sheets, 'sheet', 'sheets')}.`,
  notImported: (errors) =>
    `${many(errors, 'error', 'errors')}: what they concern has been left out of the document. Correct the cells and import again.`,
  written: (file) => `Wrote ${file}`,
  readAs: (file, encoding) => `${file} is not UTF-8; it was read as ${encoding}. Check the names in the result.`,
  badEnding: (file, allowed) => `${file} names no known format; write ${allowed}.`,
  oneFile: 'Name one file.',
  notHeld: (pointers, count) =>
    `${count} ${count === 1 ? 'part' : 'parts'} of the document cannot be held by sheets, because the schema does not know ${count === 1 ? 'it' : 'them'}: ${pointers}. Run lint to see why.`,
  severity: severityWords.en,
  fix: (fix) => `Fix: ${fix}`,
  needsOutput: 'A workbook cannot be shown on a terminal: name a file with --output.',
  needsRenderer:
    'To render without a browser, install @lit-labs/ssr beside campaign-charts (npm install @lit-labs/ssr).',
  nextSteps: (file) =>
    /\.json$/.test(file)
      ? `Next: fill it in, then: npx campaign-charts lint ${file}`
      : `Next: fill it in, then: npx campaign-charts import ${file} -o ${documentName(file)}`,
  size: megabytes,
};

const zh: CliWords = {
  unknownCommand: (name, nearest) => `没有“${name}”这个命令。${nearest ? `是否应为“${nearest}”？` : ''}`,
  unknownOption: (option, command) => `${command} 没有选项 ${option}。`,
  missingValue: (option) => `${option} 后面要有值。`,
  badValue: (option, value, allowed) => `${option} 不能是“${value}”，可写 ${allowed}。`,
  moreHelp: (command) => `用法见：npx campaign-charts ${command} --help`,
  noFile: (file) => `找不到文件 ${file}。`,
  isFolder: (file) => `${file} 是文件夹，请写出其中的文件。`,
  cannotRead: (file, reason) => `无法读取 ${file}：${reason}。`,
  cannotWrite: (file, reason) => `无法写入 ${file}：${reason}。`,
  tooLarge: (file, size, limit) =>
    `${file} 有 ${size}，超过上限 ${limit}。请按地区或年份拆分，或用 --max-size 提高上限。`,
  notText: (file) => `${file} 不是文本。`,
  isSpreadsheet: (file) => `${file} 是表格文件。请用：npx campaign-charts import ${file}`,
  isJson: (file) => `${file} 已经是文档，import 只读取表格（.xlsx、.csv、.tsv）。`,
  exists: (file) => `${file} 已存在，未作改动。请换个名字，或加 --force 覆盖。`,
  noInput: '没有指定文件，标准输入也没有内容。用法见 --help。',
  notMetrics: (file) => `${file} 不是指标文档。`,
  checking: (file, size, index, count) => `正在检查 ${file}（${size}），第${index}个，共${count}个…`,
  summary: ({ files, errors, warnings, notices }) =>
    `${files}个文件：${errors}个错误，${warnings}个警告，${notices}个提示。`,
  more: (rule, file, count) => `……${file} 中还有${count}条 ${rule}，可用 --all 全部显示。`,
  emptyFile: (file) => `${file} 是空的。`,
  tooManyWarnings: (found, limit) => `有${found}个警告，--max-warnings 只允许${limit}个。`,
  imported: ({ entries, sheets }) => `从${sheets}张表读入${entries}条。`,
  notImported: (errors) => `有${errors}个错误，相关内容未写入文档。请修改单元格后重新导入。`,
  written: (file) => `已写入 ${file}`,
  readAs: (file, encoding) => `${file} 不是 UTF-8 编码，已按 ${encoding} 读取。请核对结果中的名称。`,
  badEnding: (file, allowed) => `无法从 ${file} 看出格式，可用 ${allowed}。`,
  oneFile: '请指定一个文件。',
  notHeld: (pointers, count) => `文档中有${count}处不符合文档格式，表格无法保存：${pointers}。请运行 lint 查看原因。`,
  severity: severityWords.zh,
  fix: (fix) => `修改：${fix}`,
  needsOutput: '工作簿无法显示在终端上，请用 --output 指定文件。',
  needsRenderer: '要在没有浏览器的环境中生成图表，请安装 @lit-labs/ssr（npm install @lit-labs/ssr）。',
  nextSteps: (file) =>
    /\.json$/.test(file)
      ? `下一步：填写后运行 npx campaign-charts lint ${file} --lang zh`
      : `下一步：填写后运行 npx campaign-charts import ${file} -o ${documentName(file)} --lang zh`,
  size: megabytes,
};

/** The words of a language: Chinese for any tag that starts with `zh`, else English. */
export const cliWords = (language: string): CliWords => (isChinese(language) ? zh : en);

/** The language of the terminal, by the usual environment variables. */
export function terminalLanguage({ LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>): string {
  return messageLanguage(LC_ALL || LC_MESSAGES || LANG || '');
}
