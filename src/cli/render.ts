import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { formatProblem, parseJson } from '../document/index.js';
import { renderChart } from '../static/index.js';

const usage = `campaign-charts render FILE --chart funnel|timeline|regions [--lang TAG] [--format shadow|fragment] [--set name=value …]

Prints one chart of a metrics document as static HTML.
  --set   an attribute of the chart, such as measure=projects or funnel=wishes`;

/** `campaign-charts render`: prints static HTML. Returns the exit code. */
export async function renderCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      chart: { type: 'string' },
      lang: { type: 'string' },
      format: { type: 'string', default: 'shadow' },
      set: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  const { format } = values;
  const known = format === 'shadow' || format === 'fragment';
  if (values.help || !file || !values.chart || !known || values.set.some((pair) => !pair.includes('='))) {
    console.error(usage);
    return values.help ? 0 : 2;
  }
  const parsed = parseJson(await readFile(file, 'utf8'));
  if (parsed.problem) {
    const { message, fix } = formatProblem(parsed.problem, values.lang ?? 'en');
    console.error(`${file}: ${message} ${fix}`);
    return 1;
  }
  const attributes = Object.fromEntries(values.set.map((pair) => pair.split(/=(.*)/s).slice(0, 2) as [string, string]));
  console.log(await renderChart(parsed.value, { chart: values.chart, lang: values.lang, format, attributes }));
  return 0;
}
