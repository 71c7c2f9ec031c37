import { basename, extname } from 'node:path';
import {
  formatSheetPlace,
  formatSheetProblem,
  importSheets,
  readCsv,
  readWorkbook,
  SheetError,
  type ImportResult,
  type Sheet,
  type SheetPlace,
} from '../convert/index.js';
import { parseJson, type Severity } from '../document/index.js';
import { decodeText, formatFinding, lintDocument } from '../lint/index.js';
import { CommandError, exit, type Command, type Invocation } from './command.js';
import { inputNames, readInput, textOf, writeOutput } from './files.js';

/** `campaign-charts import`: makes a document of a workbook or of CSV files. */
export const importCommand: Command = {
  name: 'import',
  options: {
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean' },
    base: { type: 'string' },
    title: { type: 'string' },
    sheet: { type: 'string' },
    year: { type: 'string' },
    'max-size': { type: 'string' },
  },
  async run(invocation) {
    const { words, terminal } = invocation;
    const sheets = (await Promise.all(inputNames(invocation).map((name) => readSheets(name, invocation)))).flat();
    const year = invocation.number('year', 0);
    const result = importSheets(sheets, { base: await baseOf(invocation), ...(year ? { year } : {}) });
    const remarks = collectRemarks(result, invocation);
    for (const remark of remarks) terminal.say(writeRemark(remark, invocation));
    const json = `${JSON.stringify(result.document, null, 2)}\n`;
    const output = invocation.text('output');
    if (output) await writeOutput(output, json, invocation);
    else await terminal.print(json);
    const lists = Object.values(result.document).filter((list) => Array.isArray(list));
    terminal.say(words.imported({ entries: lists.flat().length, sheets: sheets.length }));
    const errors = remarks.filter(({ severity }) => severity === 'error').length;
    if (errors) terminal.say(words.notImported(errors));
    return errors ? exit.found : exit.fine;
  },
  help: {
    en: `npx campaign-charts import FILE… [options]

Makes a metrics document of a workbook (.xlsx) or of CSV and TSV files, one for each list: sources.csv, regions.csv,
measures.csv, observations.csv, funnels.csv, stages.csv, milestones.csv … Headers may be English or Chinese; cells as
people write them: over 8,000 · 超40.5万人次 · 6月上旬 · by the end of July. What cannot be read is named by sheet, row
and column, and left out; nothing is guessed in silence. The document is then checked as with lint.

  -o, --output FILE   where to write the document (default: standard output)
  --force             replace FILE if it is there
  --base FILE         a document that the sheets add to
  --title TEXT        title of the document, when no sheet gives one
  --sheet NAME        what standard input is: observations, milestones …
  --year YEAR         the year of dates that name none (default: that of period or asOf)
  --max-size MB       the largest file that is read (default 100)
  --lang en|zh        language of the messages

Exit code 0: no errors.  1: something was left out or is wrong.  2: a file or an option could not be read.

Examples
  npx campaign-charts import figures.xlsx -o figures.json
  npx campaign-charts import tables/*.csv --title "Street repairs" -o figures.json
  cat figures.tsv | npx campaign-charts import - --sheet observations --base figures.json
`,
    zh: `npx campaign-charts import 文件… [选项]

把工作簿（.xlsx）或 CSV、TSV 文件转成指标文档，每个列表一个文件：sources.csv、regions.csv、measures.csv、
observations.csv、funnels.csv、stages.csv、milestones.csv 等。表头中英文均可，单元格照平常写法：
超40.5万人次 · 近3万平方米 · 6月上旬 · 4月底前。读不懂的内容会注明工作表、行和列，并略去，绝不擅自猜测。
转换后的文档会像 lint 一样检查。

  -o, --output 文件   写入的文件（默认：标准输出）
  --force             文件已存在时覆盖
  --base 文件         在这份文档的基础上添加
  --title 标题        各表都没有标题时用作文档标题
  --sheet 名称        标准输入是哪张表：observations、milestones 等
  --year 年份         没写年份的日期属于哪一年（默认取 period 或 asOf 的年份）
  --max-size MB       允许读取的最大文件（默认100）
  --lang en|zh        结果的语言

退出码 0：没有错误。1：有内容被略去或有错误。2：文件或选项无法读取。

示例
  npx campaign-charts import figures.xlsx -o figures.json --lang zh
  npx campaign-charts import tables/*.csv --title 道路整修 -o figures.json
  cat figures.tsv | npx campaign-charts import - --sheet observations --base figures.json
`,
  },
};

async function readSheets(name: string, invocation: Invocation): Promise<readonly Sheet[]> {
  const { words, language, terminal } = invocation;
  if (/\.json$/i.test(name)) throw new CommandError(words.isJson(name));
  const { bytes } = await readInput(name, invocation);
  if (bytes.length === 0) throw new CommandError(words.emptyFile(name));
  const done =
    bytes.length > 2e6 ? terminal.showProgress(words.checking(name, words.size(bytes.length), 1, 1)) : () => undefined;
  try {
    if (/\.(xlsx|xlsm|xls|ods)$/i.test(name)) return await readWorkbook(bytes, { file: basename(name) });
    const decoded = decodeText(bytes);
    if (decoded.text === undefined && decoded.encoding) terminal.say(words.readAs(name, decoded.encoding));
    const sheet = invocation.text('sheet') ?? basename(name, extname(name));
    return [readCsv(bytes, { name: sheet, file: name === '-' ? sheet : basename(name) })];
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    const { message, fix } = formatSheetProblem(error.problem, language);
    throw new CommandError(`${name}: ${message} ${fix}`);
  } finally {
    done();
  }
}

/** The document that the sheets add to. */
async function baseOf(invocation: Invocation): Promise<object> {
  const file = invocation.text('base');
  const title = invocation.text('title');
  const own = title === undefined ? {} : { title };
  if (file === undefined) return own;
  const { value } = parseJson(textOf(await readInput(file, invocation), invocation));
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new CommandError(invocation.words.notMetrics(file));
  return { ...value, ...own };
}

/** Something to say of a cell. */
interface Remark {
  readonly severity: Severity;
  readonly rule: string;
  readonly place: string;
  readonly message: string;
  readonly fix: string;
}

/** What the sheets are wrong in, then what the checks say of the document, by the cells that it comes from. */
function collectRemarks(result: ImportResult, { language }: Invocation): readonly Remark[] {
  const own = result.problems.map((problem) => ({ ...problem, ...formatSheetProblem(problem, language) }));
  const unread = new Set(result.problems.filter(({ severity }) => severity === 'error').map(rowOf));
  const checked = lintDocument(result.document).flatMap((finding): readonly Remark[] => {
    const { severity, rule, pointer } = finding;
    const at = result.placeOf(pointer);
    // What could not be read has been reported by its cell; that it is now missing follows from that.
    if (rule === 'M104' && (at ? unread.has(rowOf(at)) : unread.size > 0)) return [];
    const place = at ? formatSheetPlace(at, language) : pointer;
    return [{ severity, rule, place, ...formatFinding(finding, language) }];
  });
  return [...own, ...checked];
}

const rowOf = ({ sheet, row }: SheetPlace) => `${sheet}!${row}`;

const writeRemark = ({ severity, rule, place, message, fix }: Remark, { words }: Invocation) =>
  [`${words.severity[severity]} ${rule}  ${place}`, `  ${message}`, ...(fix ? [`  ${words.fix(fix)}`] : []), ''].join(
    '\n',
  );
