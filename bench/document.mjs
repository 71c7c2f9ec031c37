// What reading and checking a metrics document costs, as a ratio to JSON.parse of the same text in the same process.
// See README.md in this folder.
import { setFlagsFromString } from 'node:v8';
import { parseArgs } from 'node:util';
import { runInNewContext } from 'node:vm';
import { loadPackage, ownSource, readingBytes } from './bundle.mjs';
import { makeDocument } from './make-document.mjs';

/** What may not be exceeded: times as multiples of JSON.parse, memory of that of the parsed JSON. */
const goals = { read: 3, lint: 25, memory: 6, growth: 1.3, bytes: 12_000 };

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '0.5,5,50' },
    rounds: { type: 'string' },
    source: { type: 'string', default: ownSource },
    'no-lint': { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',').map(Number);

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

const { parseJson, readDocument, createCampaign, lintText } = await loadPackage(values.source, {
  lint: !values['no-lint'],
});

function read(text) {
  const { document, problems } = readDocument(parseJson(text).value, { maxRows: Infinity });
  return createCampaign(document, problems);
}

/** CPU time of one call in milliseconds, of this process with all its threads: other work on the machine does not count. */
function cpuOf(task, repeats) {
  collectGarbage({ type: 'minor' }); // a full one would throw away compiled code, and every round would begin cold
  const before = process.cpuUsage();
  for (let call = 0; call < repeats; call++) task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / repeats;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Medians of each task, taken in turns so that a slow spell of the machine falls on all of them. */
function measureTimes(tasks, rounds, repeats) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (const task of Object.values(tasks)) cpuOf(task, 2 * repeats); // compiles, uncounted
  for (let round = 0; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) times[name].push(cpuOf(task, repeats));
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

function heapUsed() {
  for (let time = 0; time < 6; time++) collectGarbage(); // what one frees may keep more alive; code not run goes later
  return process.memoryUsage().heapUsed;
}

/**
 * Memory of the parsed JSON; of that with the document and the campaign, both kept as a page might; and of that with the
 * report of the checks, as an editor might.
 */
function measureMemory(text, lint) {
  const before = heapUsed();
  const kept = { json: JSON.parse(text) };
  const parsed = heapUsed() - before;
  const reading = readDocument(kept.json, { maxRows: Infinity });
  kept.document = reading.document;
  kept.campaign = createCampaign(reading.document, reading.problems);
  const read = heapUsed() - before;
  kept.report = lint?.();
  const linted = lint ? heapUsed() - before : null;
  kept.json = undefined;
  return { parsed, read, linted, findings: kept.report?.findings.length };
}

const failures = [];

/** A ratio as the table shows it; one above its goal is marked, and fails the run. */
function against(goal, ratio, what) {
  if (ratio <= goal) return ratio.toFixed(2);
  failures.push(`${what}: ${ratio.toFixed(2)}, and the goal is ${goal}`);
  return `${ratio.toFixed(2)} (!)`;
}

// Keeps the shapes of objects alive between collections of garbage, and with them the code that was compiled for them.
const kept = read(makeDocument(2e5));

const perByte = sizes.map((size) => {
  const text = makeDocument(size * 1e6);
  const problems = read(text).problems.length;
  if (problems > 0) throw new Error(`The document of the benchmark has ${problems} problems.`);
  const rounds = Number(values.rounds ?? (size > 10 ? 5 : 15));
  const repeats = Math.max(1, Math.round(2 / size));
  const parse = () => JSON.parse(text);
  // Each beside JSON.parse alone: what the checks leave to the collector of garbage would count for the reader.
  const reading = measureTimes({ parse, read: () => read(text) }, rounds, repeats);
  const lint = lintText && size <= 5 ? () => lintText(text, { maxRows: Infinity }) : null;
  return { size, text, reading, lint, checking: lint && measureTimes({ parse, lint }, rounds, repeats) };
});

// Memory comes last: to collect all garbage throws away compiled code, and what is timed after that begins cold.
const rows = perByte.map(({ size, text, reading, lint, checking }) => {
  const memory = measureMemory(text, lint);
  const name = `${size} MB`;
  return {
    document: name,
    'parse ms': reading.parse.toFixed(1),
    'read ms': reading.read.toFixed(1),
    'read ratio': against(goals.read, reading.read / reading.parse, `reading ${name}`),
    'lint ms': checking ? checking.lint.toFixed(0) : '-',
    'lint ratio': checking ? against(goals.lint, checking.lint / checking.parse, `checking ${name}`) : '-',
    findings: memory.findings ?? '-',
    'JSON MB': (memory.parsed / 1e6).toFixed(1),
    'read memory': against(goals.memory, memory.read / memory.parsed, `memory of reading ${name}`),
    'lint memory': lint ? against(goals.memory, memory.linted / memory.parsed, `memory of checking ${name}`) : '-',
  };
});
console.table(rows);

/** How the cost of a byte grows, beyond the growth of JSON.parse: that, too, costs more once caches overflow. */
function sayGrowth(what, task, size, times, smallest) {
  const growth = (name) => times[name] / size / (smallest.times[name] / smallest.size);
  const shown = against(goals.growth, growth(task) / growth('parse'), `growth of ${what} to ${size} MB`);
  console.log(
    `A byte of ${size} MB costs ${growth(task).toFixed(2)} times one of ${smallest.size} MB for ${what}, ` +
      `${growth('parse').toFixed(2)} times for JSON.parse alone: growth ${shown}.`,
  );
}

const [smallest, ...larger] = perByte;
for (const { size, reading, checking } of larger) {
  sayGrowth('reading', 'read', size, reading, { size: smallest.size, times: smallest.reading });
  if (checking && smallest.checking)
    sayGrowth('checking', 'lint', size, checking, { size: smallest.size, times: smallest.checking });
}

const bytes = await readingBytes(values.source);
console.log(`A page loads ${bytes} bytes to read a document (minified, gzipped).`);
if (bytes > goals.bytes) failures.push(`bytes to load: ${bytes}, and the goal is ${goals.bytes}`);

if (kept.problems.length > 0) throw new Error('The document of the benchmark has problems.');
console.log(failures.length ? `Missed:\n- ${failures.join('\n- ')}` : 'Every goal is met.');
if (failures.length) process.exitCode = 1;
