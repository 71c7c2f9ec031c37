import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from './install.mjs';

function describe({ name, file, line, details }) {
  const { error } = details;
  const cause = error?.cause ?? error;
  const place = file ? `${relative(ROOT, file)}${line ? `:${line}` : ''}` : '';
  return `\n✗ ${name}\n  ${place}\n${String(cause?.stack ?? cause).replace(/^/gm, '    ')}\n`;
}

/** Prints failures and the runner's own totals, and leaves the totals in the file named by COUNTS_FILE. */
export default async function* nodeReporter(events) {
  const totals = {};
  for await (const { type, data } of events) {
    // A suite or file fails because of a test in it, which has been printed already.
    if (type === 'test:fail' && data.details.error?.failureType !== 'subtestsFailed') yield describe(data);
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    const total = type === 'test:diagnostic' && /^(tests|pass|fail|cancelled|skipped|todo) (\d+)$/.exec(data.message);
    if (total) totals[total[1]] = Number(total[2]);
  }
  const counts = { passed: totals.pass ?? 0, failed: (totals.fail ?? 0) + (totals.cancelled ?? 0) };
  if (process.env.COUNTS_FILE) writeFileSync(process.env.COUNTS_FILE, JSON.stringify(counts));
  yield `Node tests: ${counts.passed} passed, ${counts.failed} failed, ${totals.skipped ?? 0} skipped\n`;
}
