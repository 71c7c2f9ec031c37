// What long lists of regions take: memory beyond the model, and frames while they are scrolled. See README.md in this folder.
import { parseArgs } from 'node:util';
import { openBrowser } from './charts-browser.mjs';

/** What may not be exceeded: bytes a region beyond the model, and the median time of a frame in ms, with some for its clock. */
const goals = { bytes: 40, frameMs: 17 };

/** Speeds of scrolling, in px a frame: reading, a wheel, and a flight. */
const speeds = [4, 100, 2000];

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '340,3000,40000,500000' },
    'no-build': { type: 'boolean', default: false },
  },
});

const failures = [];

function against(goal, number, digits, what) {
  const shown = number.toFixed(digits);
  if (number <= goal) return shown;
  failures.push(`${what}: ${shown}, and the goal is ${goal}`);
  return `${shown} (!)`;
}

const quantile = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) * share)];

/** Bytes a region that a chart holds besides its model: as it is drawn first, and once it has been searched and sorted by name. */
async function memoryOf(run, count) {
  await run.call('prepare', 1000);
  await run.call('draw'); // from now on code and styles are there
  await run.call('use');
  await run.call('prepare', count);
  const empty = await run.heapBytes();
  await run.call('hold');
  const model = (await run.heapBytes()) - empty;
  await run.call('draw');
  const drawn = (await run.heapBytes()) - empty - 2 * model;
  await run.call('use');
  const used = (await run.heapBytes()) - empty - 2 * model;
  return { drawn: drawn / count, used: used / count };
}

async function measure(browser, count) {
  const what = `${count} regions`;
  return browser.inPage('lists', async (run) => {
    const { drawn, used } = await memoryOf(run, count);
    // A few kilobytes more or less are not the regions' where there are few of these.
    const goal = count < 10_000 ? Infinity : goals.bytes;
    const row = {
      regions: count,
      'bytes a region': against(goal, drawn, 0, `${what}, bytes a region`),
      'after search and sort': used.toFixed(0),
      elements: await run.call('elements'),
    };
    for (const px of speeds) {
      const times = await run.call('scroll', px);
      const median = against(goals.frameMs, quantile(times, 0.5), 1, `${what}, median frame at ${px} px`);
      row[`frame ms at ${px} px`] = `${median}, 95%: ${quantile(times, 0.95).toFixed(1)}`;
    }
    return row;
  });
}

if (!values['no-build']) await import('../config/build.mjs');
const browser = await openBrowser({ lists: '../dist/index.js' }, 'lists-page.js');
try {
  const rows = [];
  for (const size of values.sizes.split(',')) rows.push(await measure(browser, Number(size)));
  console.table(rows);
  console.log(failures.length ? `Missed:\n- ${failures.join('\n- ')}` : 'Every goal is met.');
} finally {
  await browser.close();
}
if (failures.length) process.exitCode = 1;
