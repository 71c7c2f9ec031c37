// Compiles the JSON Schema into a function without `eval`, for the checks: it also runs in a page under a strict policy.
// `--check` writes nothing and fails when the file on disk is not current.
import { readFileSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

const schema = JSON.parse(readFileSync(new URL('../src/document/metrics-1.0.schema.json', import.meta.url), 'utf8'));

/** Words for people and editors: no part of the check. */
function withoutNotes(value) {
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (typeof value !== 'object' || value === null) return value;
  const { examples, ...rest } = value;
  void examples;
  if (typeof rest.description === 'string') delete rest.description;
  return Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, withoutNotes(inner)]));
}

const ajv = new Ajv({
  allErrors: true,
  inlineRefs: false,
  validateFormats: false,
  code: { source: true, esm: true, optimize: 2 },
});
// Ajv notes the fields it knows in a plain object, in which every document would seem to know `constructor` and `toString`.
const code = standaloneCode(ajv, ajv.compile(withoutNotes(schema))).replace(
  /\b(props\d+) = \{\};/g,
  '$1 = Object.create(null);',
);
if (/\brequire\(/.test(code))
  throw new Error('The compiled schema needs a module at run time: write lengths as `pattern`.');
const text = `// Generated from metrics-1.0.schema.json by \`npm run generate\`: edit the schema, not this file.\n${code}\n`;
const file = new URL('../src/lint/validate-schema.generated.js', import.meta.url);

function current() {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (current() !== text) {
  console.error('src/lint/validate-schema.generated.js is not what the schema says: run `npm run generate`.');
  process.exitCode = 1;
}
