import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import config from '../web-test-runner.config.mjs';
import { ROOT } from './install.mjs';

/** Tests in a suite and in the suites inside it. */
function testsOf(suite) {
  return [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap(testsOf)];
}

/** The names of failed tests, with the suites around them. */
function failuresOf(suite, path = []) {
  const failed = (suite?.tests ?? []).filter((test) => !test.skipped && !test.passed);
  const inner = (suite?.suites ?? []).flatMap((it) => failuresOf(it, [...path, it.name]));
  return [
    ...failed.map(({ name, error }) => `${[...path, name].join(' > ')}: ${error?.message ?? 'failed'}`),
    ...inner,
  ];
}

/** Tests with their times, as the first to look at when the whole takes too long. */
const timesOf = ({ browser, testFile, testResults }) =>
  testsOf(testResults).map(({ name, duration = 0 }) => ({
    duration,
    text: `${(duration / 1000).toFixed(1)} s  ${browser.name}, ${relative(ROOT, testFile ?? '')}: ${name}`,
  }));

/** What to say at the end of each failure of one file in one browser, so that the last lines of a log name it. */
function sayFailures(session) {
  const file = relative(ROOT, session.testFile ?? '');
  const failures = failuresOf(session.testResults);
  const ofFile = session.errors.map(({ message }) => message);
  return [...failures, ...ofFile].map((text) => `✗ ${session.browser.name}, ${file}: ${text}`);
}

/** Passed and failed tests of one file in one browser; a file that could not be run counts as one failure. */
function countsOf(session) {
  const tests = testsOf(session.testResults).filter((test) => !test.skipped);
  const passed = tests.filter((test) => test.passed).length;
  const failed = tests.length - passed;
  return { passed, failed: failed === 0 && !session.passed ? 1 : failed };
}

const files = process.argv.slice(2);
const runner = await startTestRunner({
  // What is in a configuration file would win over the files named here.
  config: files.length > 0 ? { ...config, files } : config,
  readFileConfig: false,
  readCliArgs: false,
  autoExitProcess: false,
});

runner.on('stopped', (passed) => {
  const total = { passed: 0, failed: 0 };
  const browsers = new Map();
  for (const session of runner.sessions.all()) {
    const counts = countsOf(session);
    const ofBrowser = browsers.get(session.browser.name) ?? { passed: 0, failed: 0 };
    for (const key of ['passed', 'failed']) {
      ofBrowser[key] += counts[key];
      total[key] += counts[key];
    }
    browsers.set(session.browser.name, ofBrowser);
  }
  const failures = [...runner.sessions.all()].filter(({ passed }) => !passed).flatMap(sayFailures);
  const times = [...runner.sessions.all()].flatMap(timesOf).sort((a, b) => b.duration - a.duration);
  console.log(
    `The slowest tests:\n${times
      .slice(0, 5)
      .map(({ text }) => text)
      .join('\n')}`,
  );
  if (failures.length > 0) console.log(failures.join('\n'));
  for (const [name, counts] of browsers) console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed`);
  if (process.env.COUNTS_FILE) writeFileSync(process.env.COUNTS_FILE, JSON.stringify(total));
  process.exit(passed ? 0 : 1);
});
