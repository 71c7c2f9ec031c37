import { formatProblem, parseJson } from '../document/index.js';
import { CommandError, exit, type Command, type Invocation } from './command.js';
import { inputNames, readInput, textOf } from './files.js';

/** `campaign-charts render`: prints static HTML. */
export const renderCommand: Command = {
  name: 'render',
  options: {
    chart: { type: 'string' },
    format: { type: 'string' },
    set: { type: 'string', multiple: true },
    'max-size': { type: 'string' },
  },
  async run(invocation) {
    const { words, language, terminal } = invocation;
    const format = invocation.choice('format', ['shadow', 'fragment']);
    const chart = invocation.text('chart');
    if (!chart) throw new CommandError(`${words.missingValue('--chart')} ${words.moreHelp('render')}`);
    const attributes = attributesOf(invocation);
    const [name] = inputNames(invocation);
    const input = await readInput(name!, invocation);
    const parsed = parseJson(textOf(input, invocation));
    if (parsed.problem) {
      const { message, fix } = formatProblem(parsed.problem, language);
      throw new CommandError(`${name}: ${message} ${fix}`, exit.found);
    }
    const { renderChart } = await loadRenderer(invocation);
    const options = { chart, lang: invocation.text('lang'), format, attributes };
    const html = await renderChart(parsed.value, options).catch((error: Error) => {
      throw new CommandError(error.message, exit.found);
    });
    await terminal.print(`${html}\n`);
    return exit.fine;
  },
  help: {
    en: `npx campaign-charts render FILE --chart funnel|timeline|regions [options]

Prints one chart of a metrics document as static HTML. Without FILE, or with -, reads standard input.
Needs a package that charts on a page do not: npm install @lit-labs/ssr

  --chart NAME              which chart
  --format shadow|fragment  declarative shadow DOM (default), or plain elements for a page or CMS
  --set name=value          an attribute of the chart, such as measure=projects or funnel=wishes; may be repeated
  --max-size MB             the largest file that is read (default 100)
  --lang TAG                language of the chart

Example
  npx campaign-charts render figures.json --chart regions --set measure=projects --lang en > regions.html
`,
    zh: `npx campaign-charts render 文件 --chart funnel|timeline|regions [选项]

把指标文档中的一张图表输出为静态 HTML。不写文件名或写 - 时读取标准输入。
需要另装一个包（网页上的图表不需要）：npm install @lit-labs/ssr

  --chart 名称              哪一种图表
  --format shadow|fragment  声明式 shadow DOM（默认），或可嵌入网页和 CMS 的普通元素
  --set 名称=值             图表的属性，例如 measure=projects 或 funnel=wishes，可重复
  --max-size MB             允许读取的最大文件（默认100）
  --lang 语言               图表的语言

示例
  npx campaign-charts render figures.json --chart regions --set measure=projects --lang zh > regions.html
`,
  },
};

function attributesOf({ texts, words }: Invocation): Record<string, string> {
  const pairs = texts('set').map((pair) => {
    if (!pair.includes('=')) throw new CommandError(words.badValue('--set', pair, 'name=value'));
    return pair.split(/=(.*)/s).slice(0, 2) as [string, string];
  });
  return Object.fromEntries(pairs);
}

/** The renderer needs a package that a page does not: so only this command asks for it. */
async function loadRenderer({ words }: Invocation) {
  try {
    return await import('../static/index.js');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new CommandError(words.needsRenderer);
  }
}
