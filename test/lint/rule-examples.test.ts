import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { messageTable } from '../../src/lint/format-finding.js';
import { lintBytes, lintDocument, lintText, rules, type Finding } from '../../src/lint/index.js';
import { schemaFindings } from '../../src/lint/schema-rules.js';
import { comparisonExamples } from './examples/comparison.js';
import { dateExamples } from './examples/date.js';
import { documentExamples, type ExampleInput } from './examples/document.js';
import { figureExamples } from './examples/figure.js';
import { funnelExamples } from './examples/funnel.js';
import { quoteExamples } from './examples/quote.js';
import { referenceExamples } from './examples/reference.js';
import { taskExamples } from './examples/task.js';
import { textExamples } from './examples/text.js';
import { variantExamples } from './examples/variants.js';
import { wordsOf } from './support.js';

const tables = [
  documentExamples,
  referenceExamples,
  figureExamples,
  quoteExamples,
  comparisonExamples,
  funnelExamples,
  dateExamples,
  taskExamples,
  textExamples,
];
const examples = tables.flatMap((table) => Object.entries<{ fails: ExampleInput; passes: ExampleInput }>(table));

/** What is found beside the rule of an example, in both its documents: a town of which only one figure is used. */
const unavoidable: Readonly<Record<string, readonly string[]>> = { M301: ['M211'] };

function findingsIn(input: ExampleInput): readonly Finding[] {
  if (typeof input === 'string') return lintText(input).findings;
  if (input instanceof Uint8Array) return lintBytes(input).findings;
  return lintDocument(JSON.parse(JSON.stringify(input))); // what is undefined is not there, as in a text
}

const rulesIn = (input: ExampleInput) => new Set(findingsIn(input).map(({ rule }) => rule));
const keyOf = ({ rule, variant }: Finding) => (variant ? `${rule}/${variant}` : rule);

/** Fails unless a finding has a whole sentence and a remedy in both languages. */
function assertWords(finding: Finding): void {
  const { en, zh } = wordsOf(finding);
  for (const words of [...en, ...zh]) {
    assert.doesNotMatch(words, /undefined|NaN|\[object|\$\{|\{\{| {2}|^\s*$/, keyOf(finding));
  }
  for (const words of en) assert.match(words, /^["\u201c/A-Z\d].*[.?!]$/s, keyOf(finding));
  for (const words of zh) assert.match(words, /[\u3002\uff1f]$/, keyOf(finding));
}

describe('every rule', () => {
  test('has an example, and no example is of a rule that is none', () => {
    assert.deepEqual(new Set(examples.map(([rule]) => rule)), new Set(rules.map(({ id }) => id)));
  });

  for (const [rule, { fails, passes }] of examples) {
    test(`${rule} is found in its first example and nothing else, and nothing in the second`, () => {
      const others = unavoidable[rule] ?? [];
      assert.deepEqual(rulesIn(fails), new Set([...others, rule]), 'fails');
      assert.deepEqual(rulesIn(passes), new Set(others), 'passes');
    });

    test(`${rule} says what is wrong, in both languages`, () => findingsIn(fails).forEach(assertWords));
  }
});

describe('every message', () => {
  for (const [key, input] of Object.entries(variantExamples)) {
    test(`${key} is given, in both languages`, () => {
      const findings = findingsIn(input).filter((finding) => keyOf(finding) === key);
      assert.equal(findings.length, 1, findingsIn(input).map(keyOf).join(' '));
      assertWords(findings[0]!);
    });
  }

  /** What nothing but a fault of the reader can give: see the tests of the schema. */
  const lastResort = schemaFindings({ metrics: '1.0', title: 5 }, []);

  test('is given for some document: none is dead', () => {
    const inputs = [...examples.map(([, { fails }]) => fails), ...Object.values(variantExamples)];
    const inWords = { ...figureExamples.M301!.fails, observations: [{ measure: 'done', value: '8,000' }] };
    const given = [...inputs, inWords].flatMap(findingsIn);
    assert.deepEqual(new Set(lastResort.map(keyOf)), new Set(['M102/misfit']));
    const keys = new Set([...given, ...lastResort].map(keyOf));
    assert.deepEqual(
      Object.keys(messageTable).filter((key) => !keys.has(key)),
      [],
    );
  });

  test('has its own words: no finding falls back on those of another', () => {
    const given = [...examples.map(([, { fails }]) => fails), ...Object.values(variantExamples)].flatMap(findingsIn);
    const without = given.filter(
      (finding) => finding.variant !== undefined && !Object.hasOwn(messageTable, keyOf(finding)),
    );
    assert.deepEqual(without.map(keyOf), []);
  });

  test('is there for every variant that the sources name', () => {
    const folder = new URL('../../src/lint/', import.meta.url);
    const named = new Set(Object.keys(messageTable).map((key) => key.split('/')[1]));
    const sources = readdirSync(folder).filter((file) => file.endsWith('.ts'));
    const variants = sources.flatMap((file) => {
      const source = readFileSync(new URL(file, folder), 'utf8');
      const literals = [...source.matchAll(/variant\b[^,;{}\n]*?[:=] [^,;{}\n]*/g)].flatMap(
        ([part]) => part.match(/'[a-z]+'/gi) ?? [],
      );
      const reported = [...source.matchAll(/\breport\('([a-z]+)'/g)].map(([, variant]) => `'${variant}'`);
      return [...literals, ...reported].map((literal) => literal.slice(1, -1));
    });
    assert.equal(new Set(variants).size >= 30, true, `${new Set(variants).size} are found`);
    const unnamed = new Set(variants.filter((variant) => !named.has(variant)));
    assert.deepEqual(unnamed, new Set(['notice']), 'a severity beside a variant');
  });
});
