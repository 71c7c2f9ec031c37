// What drawing our charts costs, as a ratio to the least that the same drawing can cost, in the same session.
// See README.md in this folder.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { funnelBytes } from './bundle.mjs';
import { openBrowser } from './charts-browser.mjs';

/** What may not be exceeded: times as multiples of the best limit, bytes as they are. */
const goals = { F1: 2.5, F50: 2.5, U50: null, funnelBytes: 9000 };

/** How many funnels; `timed` is what counts. */
const cases = {
  F1: { count: 1, timed: 'draw' },
  F50: { count: 50, timed: 'draw' },
  U50: { count: 50, timed: 'update' },
};

const limits = ['svg', 'canvas'];
const contenders = {
  ours: './contender.js',
  svg: './limits/svg.js',
  canvas: './limits/canvas.js',
  empty: './limits/empty.js',
};
/** Contenders whose words can be looked for: a canvas has only pixels. */
const legible = ['ours', 'svg'];

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: Object.keys(cases).join() },
    runs: { type: 'string', default: '7' },
    shots: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
  },
});
const chosen = values.cases.split(',');
const unknown = chosen.filter((name) => !Object.hasOwn(cases, name));
if (unknown.length > 0) {
  console.error(`There is no case ${unknown.join(', ')}; the cases are ${Object.keys(cases).join(', ')}.`);
  process.exit(2);
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function shuffled(names) {
  const rest = [...names];
  return names.map(() => rest.splice(Math.floor(Math.random() * rest.length), 1)[0]);
}

/** Draws without a clock, and throws unless every label, value and remainder is there and updates keep their nodes. */
async function check(browser, name, contender) {
  const { count, timed } = cases[name];
  await browser.inPage(contender, async (run) => {
    await run.call('prepare', count);
    await run.call('draw');
    if (timed === 'update') {
      await run.call('keepNodes');
      await run.call('update');
      if (contender === 'ours' && !(await run.call('nodesAreKept')))
        throw new Error(`${name}: an update of ours makes nodes of marks anew.`);
    }
    if (values.shots) await run.screenshot({ path: join(values.shots, `${name}-${contender}.png`), fullPage: true });
    const missing = legible.includes(contender) ? await run.call('missing') : [];
    const more = missing.length > 1 ? `, and ${missing.length - 1} more` : '';
    if (missing.length > 0) throw new Error(`${name}: ${contender} does not draw everything: ${missing[0]}${more}.`);
  });
}

/** CPU time of one run in ms: in a page of its own, with the code loaded but not yet used. */
function measure(browser, name, contender) {
  const { count, timed } = cases[name];
  return browser.inPage(contender, async (run) => {
    await run.call('prepare', count);
    if (timed === 'update') await run.call('draw');
    return run.cpuOf(timed);
  });
}

const failures = [];

/** A number as the table shows it; one above its goal is marked, and fails the run. */
function against(goal, number, shown, what) {
  if (goal === null || number <= goal) return shown;
  failures.push(`${what}: ${shown}, and the goal is ${goal}`);
  return `${shown} (!)`;
}

/** Medians of a case as rows of the table. */
async function measureCase(browser, name) {
  const names = Object.keys(contenders);
  for (const contender of names) await check(browser, name, contender);
  const times = Object.fromEntries(names.map((contender) => [contender, []]));
  for (let run = 0; run < Number(values.runs); run++) {
    for (const contender of shuffled(names)) times[contender].push(await measure(browser, name, contender));
  }
  const best = Math.min(...limits.map((limit) => median(times[limit])));
  return names.map((contender) => {
    const cpu = median(times[contender]);
    const goal = contender === 'ours' ? goals[name] : null;
    const ratio = against(goal, cpu / best, (cpu / best).toFixed(2), `${name}, ratio to the best limit`);
    return { case: name, contender, 'CPU ms': cpu.toFixed(1), ratio, goal: goal ?? '-' };
  });
}

if (!values['no-build']) await import('../config/build.mjs');
if (values.shots) mkdirSync(values.shots, { recursive: true });

const browser = await openBrowser(contenders);
try {
  const rows = [];
  for (const name of chosen) rows.push(...(await measureCase(browser, name)));
  console.table(rows);

  const bytes = await funnelBytes();
  const shown = against(goals.funnelBytes, bytes, String(bytes), 'bytes of the funnel');
  console.log(`A page with the other charts loads ${shown} bytes more for the funnel (minified, by brotli).`);
  console.log(failures.length ? `Missed:\n- ${failures.join('\n- ')}` : 'Every goal is met.');
} catch (error) {
  failures.push(error.message);
  console.error(error.message);
} finally {
  await browser.close();
}
if (failures.length) process.exitCode = 1;
