import { basename, extname, join } from 'node:path';
import {
  checkSheets,
  exportSheets,
  findLosses,
  formatSheetProblem,
  writeCsv,
  writeWorkbook,
} from '../convert/index.js';
import { formatProblem, parseJson } from '../document/index.js';
import { messageLanguage } from '../document/message-language.js';
import { CommandError, exit, type Command, type Invocation } from './command.js';
import { inputNames, readInput, textOf, writeOutput } from './files.js';

const formats = ['xlsx', 'csv', 'tsv'] as const;
type Format = (typeof formats)[number];

/** `campaign-charts export`: writes a document as a workbook or as CSV files. */
export const exportCommand: Command = {
  name: 'export',
  options: {
    output: { type: 'string', short: 'o' },
    format: { type: 'string' },
    force: { type: 'boolean' },
    'max-size': { type: 'string' },
  },
  async run(invocation) {
    const { words, language, terminal } = invocation;
    const [name, ...more] = inputNames(invocation);
    if (more.length) throw new CommandError(words.oneFile);
    const document = await readDocumentFile(name!, invocation);
    const format = formatOf(invocation);
    const sheets = exportSheets(document, { language: messageLanguage(language) });
    const problems = checkSheets(sheets, format === 'xlsx' ? 'xlsx' : 'csv');
    for (const problem of problems) {
      const { place, message, fix } = formatSheetProblem(problem, language);
      terminal.say(
        `${words.severity[problem.severity]} ${problem.rule}  ${place}\n  ${message}\n  ${words.fix(fix)}\n`,
      );
    }
    if (problems.some(({ severity }) => severity === 'error')) return exit.found;
    const lost = findLosses(document);
    if (lost.length)
      terminal.say(words.notHeld(lost.slice(0, 5).join(', ') + (lost.length > 5 ? ' …' : ''), lost.length));
    const output = invocation.text('output');
    if (format === 'xlsx') {
      const workbook = await writeWorkbook(sheets, { language: messageLanguage(language) });
      if (!output && terminal.shown) throw new CommandError(words.needsOutput);
      if (output) await writeOutput(output, workbook, invocation);
      else await terminal.print(workbook);
    } else {
      const folder = output ?? (name === '-' ? 'document' : basename(name!, extname(name!)));
      const delimiter = format === 'tsv' ? '\t' : ',';
      for (const sheet of sheets)
        await writeOutput(join(folder, `${sheet.name}.${format}`), writeCsv(sheet, { delimiter }), invocation);
    }
    return lost.length ? exit.found : exit.fine;
  },
  help: {
    en: `npx campaign-charts export FILE [options]

Writes a metrics document as a workbook, or as a folder of CSV or TSV files, one for each list. Import makes the same
document of them again. No cell of a CSV file can start a formula. Without FILE, or with -, reads standard input.

  -o, --output NAME       the workbook, or the folder (default for CSV: named like the document)
  --format xlsx|csv|tsv   default: by the ending of NAME, else xlsx
  --force                 replace what is there
  --max-size MB           the largest file that is read (default 100)
  --lang en|zh            language of tabs, headers and messages

Examples
  npx campaign-charts export figures.json -o figures.xlsx
  npx campaign-charts export figures.json --format csv -o tables
`,
    zh: `npx campaign-charts export 文件 [选项]

把指标文档存为工作簿，或一个文件夹的 CSV、TSV 文件，每个列表一个。用 import 可以还原出同样的文档。
CSV 中的单元格不会被当作公式执行。不写文件名或写 - 时读取标准输入。

  -o, --output 名称       工作簿或文件夹（CSV 默认与文档同名）
  --format xlsx|csv|tsv   默认按名称的后缀，否则为 xlsx
  --force                 覆盖已有的文件
  --max-size MB           允许读取的最大文件（默认100）
  --lang en|zh            工作表、表头和结果的语言

示例
  npx campaign-charts export figures.json -o figures.xlsx --lang zh
  npx campaign-charts export figures.json --format csv -o tables
`,
  },
};

async function readDocumentFile(name: string, invocation: Invocation): Promise<object> {
  const parsed = parseJson(textOf(await readInput(name, invocation), invocation));
  if (parsed.problem) {
    const { message, fix } = formatProblem(parsed.problem, invocation.language);
    throw new CommandError(`${name}: ${message} ${fix}`, exit.found);
  }
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || !('metrics' in value))
    throw new CommandError(invocation.words.notMetrics(name), exit.found);
  return value;
}

function formatOf(invocation: Invocation): Format {
  const output = invocation.text('output');
  if (invocation.text('format') || !output) return invocation.choice('format', formats);
  const ending = extname(output).slice(1).toLowerCase();
  const found = formats.find((format) => format === ending);
  if (found !== 'xlsx') throw new CommandError(invocation.words.badEnding(output, '.xlsx, --format csv, --format tsv'));
  return found;
}
