import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstalled, npm, ROOT } from './install.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string' }, files: { type: 'string', multiple: true } },
});

/** Files under `test/` with this ending, cut down to those that contain a word given with `--files`. */
function testFiles(accept) {
  const words = (values.files ?? []).flatMap((value) => value.split(','));
  const all = existsSync(`${ROOT}test`) ? readdirSync(`${ROOT}test`, { recursive: true }) : [];
  return all
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .filter((name) => accept(name) && (words.length === 0 || words.some((word) => name.includes(word))))
    .sort();
}

const isBrowserTest = (name) => name.endsWith('.browser.test.ts');
const isNodeTest = (name) => name.endsWith('.test.ts') && !isBrowserTest(name);

const totals = { passed: 0, failed: 0 };
const scratch = mkdtempSync(join(tmpdir(), 'campaign-charts-'));

/** Runs a test runner that leaves its totals in COUNTS_FILE. */
function runCounted(name, args, env = {}) {
  const file = join(scratch, `${name}.json`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env, COUNTS_FILE: file },
  });
  // A runner that died before its summary is one failure.
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1 };
  totals.passed += counts.passed;
  totals.failed += counts.failed;
  return status === 0;
}

/** Deals files out to a few that import them: one process each would load the sources anew for every file. */
function shardsOf(files, count) {
  const shards = Array.from({ length: Math.min(count, files.length) }, () => []);
  files.forEach((file, index) => shards[index % shards.length].push(file));
  return shards.map((shard, index) => {
    const path = join(scratch, `shard-${index + 1}.test.mjs`);
    writeFileSync(path, shard.map((file) => `import ${JSON.stringify(pathToFileURL(ROOT + file).href)};\n`).join(''));
    return path;
  });
}

function runNodeTests() {
  const files = testFiles(isNodeTest);
  if (files.length === 0) return noFiles('node');
  const reporter = ['--test-reporter', './config/node-reporter.mjs', '--test-reporter-destination', 'stdout'];
  // Node leaves one core idle unless told otherwise.
  const cores = availableParallelism();
  const tests = shardsOf(files, cores * 4);
  return runCounted('node', ['--import', 'tsx', ...reporter, `--test-concurrency=${cores}`, '--test', ...tests], {
    TSX_TSCONFIG_PATH: `${ROOT}tsconfig.json`,
    TZ: 'UTC',
  });
}

function runBrowserTests() {
  const files = testFiles(isBrowserTest);
  return files.length === 0 ? noFiles('browser') : runCounted('browser', ['config/browser-tests.mjs', ...files]);
}

function noFiles(step) {
  console.log(`No ${step} test files${values.files ? ' match' : ''}.`);
  return values.files !== undefined;
}

const script = (name) => () => npm(['run', '--silent', name]).status === 0;

const STEPS = {
  generated: { title: 'Generated files are current', run: script('generate:check') },
  types: { title: 'Types', run: script('types') },
  lint: { title: 'Lint and format', run: script('lint') },
  docs: { title: 'Every export is documented', run: script('docs:check') },
  node: { title: 'Node tests', run: runNodeTests },
  demo: { title: 'Demo build', run: script('build:demo') },
  build: { title: 'Package build', run: script('build') },
  browser: { title: 'Browser tests', run: runBrowserTests },
};

const chosen = values.only?.split(',') ?? Object.keys(STEPS);
const unknown = chosen.filter((name) => !Object.hasOwn(STEPS, name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}; the steps are ${Object.keys(STEPS).join(', ')}.`);
  process.exit(2);
}

ensureInstalled();
if (chosen.includes('browser')) {
  const { findBrowsers } = await import('./browsers.mjs');
  const { chromium, firefox } = await findBrowsers();
  console.log(`Chromium ${chromium.version}  ${chromium.path}\nFirefox ${firefox.version}  ${firefox.path}`);
}

const summary = [];
for (const name of chosen) {
  const { title, run } = STEPS[name];
  console.log(`\n== ${title} (${name}) ==`);
  const start = performance.now();
  const ok = run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  summary.push(`${ok ? 'ok    ' : 'FAILED'}  ${title} (${name}), ${seconds} s`);
  if (!ok) process.exitCode = 1;
}
rmSync(scratch, { recursive: true, force: true });

console.log(`\n== Summary ==\n${summary.join('\n')}`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
