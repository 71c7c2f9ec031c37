import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { formatProblem, parseJson } from '../document/index.js';

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
  const { renderChart } = await loadRenderer();
  console.log(await renderChart(parsed.value, { chart: values.chart, lang: values.lang, format, attributes }));
  return 0;
}

/** The renderer needs a package that a page does not: so only this command asks for it. */
async function loadRenderer() {
  try {
    return await import('../static/index.js');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error(
      'to render without a browser, install @lit-labs/ssr beside campaign-charts (npm install @lit-labs/ssr).',
      {
        cause: error,
      },
    );
  }
}
