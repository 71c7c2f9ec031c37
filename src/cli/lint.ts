import { version } from '../index.js';
import { formatReport, lintBytes, toRecords, toSarif, type LintReport } from '../lint/index.js';
import { CommandError, exit, type Command, type Invocation } from './command.js';
import { inputNames, readInput } from './files.js';

/** `campaign-charts lint`: checks documents. */
export const lintCommand: Command = {
  name: 'lint',
  options: {
    format: { type: 'string' },
    quiet: { type: 'boolean' },
    all: { type: 'boolean' },
    'max-warnings': { type: 'string' },
    'max-size': { type: 'string' },
  },
  async run(invocation) {
    const { language, words, terminal } = invocation;
    const format = invocation.choice('format', ['text', 'json', 'sarif']);
    const limit = invocation.number('max-warnings', Infinity);
    const { reports, unread } = await lintFiles(inputNames(invocation), invocation);
    const shown = invocation.flag('quiet') ? reports.map(onlyErrors) : reports;
    if (format === 'json') await terminal.print(`${JSON.stringify(toRecords(shown, language), null, 2)}\n`);
    else if (format === 'sarif')
      await terminal.print(`${JSON.stringify(toSarif(shown, language, version), null, 2)}\n`);
    else
      await terminal.print(
        shown
          .map((report) => writeReport(report, invocation))
          .filter((text) => text)
          .join('\n'),
      );
    const counts = count(reports);
    if (reports.length) terminal.say(words.summary(counts));
    if (unread) return exit.failed;
    if (counts.errors > 0) return exit.found;
    if (counts.warnings <= limit) return exit.fine;
    terminal.say(words.tooManyWarnings(counts.warnings, limit));
    return exit.found;
  },
  help: {
    en: `npx campaign-charts lint FILE… [options]

Checks metrics documents: syntax, fields, references, and whether the figures, dates and quotes make sense.
Each finding names the rule, the place and one remedy. Without FILE, or with -, reads standard input.

  --format text|json|sarif  for people (default); one JSON array of
                            {file, rule, severity, line, column, pointer, message, fix}; or SARIF 2.1.0
  --quiet                   show errors only
  --all                     show every finding, also beyond 50 of one rule in a file
  --max-warnings N          more than N warnings count as a failure
  --max-size MB             the largest file that is read (default 100)
  --lang en|zh              language of the messages (default: that of the terminal)

Exit code 0: no errors.  1: errors.  2: a file or an option could not be read.

Examples
  npx campaign-charts lint figures.json
  npx campaign-charts lint data/*.json --lang zh --max-warnings 0
  curl -s https://example.org/figures.json | npx campaign-charts lint
`,
    zh: `npx campaign-charts lint 文件… [选项]

检查指标文档：语法、字段、引用，以及数字、日期和原文是否讲得通。
每条结果写明规则、位置和一个修改办法。不写文件名或写 - 时读取标准输入。

  --format text|json|sarif  供人阅读（默认）；一个 JSON 数组
                            {file, rule, severity, line, column, pointer, message, fix}；或 SARIF 2.1.0
  --quiet                   只显示错误
  --all                     全部显示，同一文件中同一规则超过50条时也不省略
  --max-warnings N          警告多于 N 个时算作失败
  --max-size MB             允许读取的最大文件（默认100）
  --lang en|zh              结果的语言（默认随终端）

退出码 0：没有错误。1：有错误。2：文件或选项无法读取。

示例
  npx campaign-charts lint figures.json
  npx campaign-charts lint data/*.json --lang zh --max-warnings 0
  curl -s https://example.org/figures.json | npx campaign-charts lint
`,
  },
};

/** Files longer than this are announced while they are checked. */
const long = 2e6;

/** The reports of the files; one that cannot be checked is named, and the others are checked all the same. */
async function lintFiles(names: readonly string[], invocation: Invocation) {
  const { terminal } = invocation;
  const reports: LintReport[] = [];
  let unread = 0;
  for (const [index, name] of names.entries()) {
    try {
      reports.push(await lintFile(name, index, names.length, invocation));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      terminal.say(error.message);
      unread += 1;
    }
  }
  return { reports, unread };
}

async function lintFile(name: string, index: number, count: number, invocation: Invocation): Promise<LintReport> {
  const { words, terminal } = invocation;
  if (/\.(xlsx|csv|tsv)$/i.test(name)) throw new CommandError(words.isSpreadsheet(name));
  const { bytes } = await readInput(name, invocation);
  const slow = count > 1 || bytes.length > long;
  const line = words.checking(name, words.size(bytes.length), index + 1, count);
  const done = slow ? terminal.showProgress(line) : () => undefined;
  const report = lintBytes(bytes, { file: name });
  done();
  return report;
}

/** The most findings of one rule that are shown of a file to a person, unless `--all` is given. */
const most = 50;

/** A report as text; of many findings of one rule the first, and how many more there are. */
function writeReport(report: LintReport, { language, words, flag }: Invocation): string {
  const counts = new Map<string, number>();
  const shown = report.findings.filter(({ rule }) => {
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return flag('all') || counts.get(rule)! <= most;
  });
  const more = [...counts].filter(([, found]) => found > most && !flag('all'));
  const text = formatReport({ ...report, findings: shown }, language);
  return [text, ...more.map(([rule, found]) => `${words.more(rule, report.file, found - most)}\n`)].join('\n');
}

const onlyErrors = (report: LintReport): LintReport => ({
  ...report,
  findings: report.findings.filter(({ severity }) => severity === 'error'),
});

function count(reports: readonly LintReport[]) {
  const all = reports.flatMap(({ findings }) => findings);
  const of = (severity: string) => all.filter((finding) => finding.severity === severity).length;
  return { files: reports.length, errors: of('error'), warnings: of('warning'), notices: of('notice') };
}
