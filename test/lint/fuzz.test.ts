import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { patterns } from '../../src/document/fields.js';
import { formatFinding, lintBytes, lintDocument, lintText, rules } from '../../src/lint/index.js';
import type { Finding, LintReport } from '../../src/lint/index.js';
import { demoJson, demoNames } from '../support/demo.js';
import { oddDocument } from '../support/odd-document.js';
import { hostileTexts, mutated, randomJson, seeded, type Random } from '../support/random.js';
import { schema } from '../support/schema-arbitrary.js';
import { validDocument } from '../support/valid-document.js';

type Json = Record<string, unknown>;

/** Every document has a seed of its own, which a failure names: `documentOf(seed)` makes it again. */
const firstSeed = 20260601;
const documents = 8500;
const texts = 1500;

/** The schema; Ajv keeps the fields that it knows in a plain object, which would seem to know `constructor`. */
const isValid = new Ajv2020({
  strict: false,
  strictNumbers: true,
  validateFormats: false,
  code: { process: (code) => code.replace(/\b(props\d+) = \{\};/g, '$1 = Object.create(null);') },
}).compile(schema);

const demos = demoNames.map(demoJson);
const valid = Array.from({ length: 300 }, (_, index) => validDocument(seeded(index)) as Json);
const known = new Set(rules.map(({ id }) => id));
const dates = [
  '2021-02-30',
  '2021-13',
  '2021-06-31/2021-06-01',
  '[..]',
  '2021-W05',
  '9999999',
  '0000',
  '-5',
  '2021/2022',
  '{2021}',
  '2021-06-30T10:00',
];
const numbers = [0, -0, -1, 1, 0.1, 1e-9, 5e-324, 1e15, 2 ** 53, 1e21, 1.7e308, Infinity, -Infinity, 101, 99.999999];
const words = [
  '29,206',
  '\u8d852.9\u4e07\u9879',
  '97%',
  '300-350',
  '5m',
  'over 8,000',
  '\u4e00\u767e\u4e8c',
  '2021\u5e746\u6708',
];
const dateWords = ['in early June', '6\u6708\u4e0a\u65ec', '2012\u5e744\u6708', 'by the end of April', '12 May 2021'];
const keys = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'x-own',
  'x-__proto__',
  'titel',
  'lable',
  'id',
  'value',
  'parent',
  'of',
  'en',
  'zh_CN',
  '',
  'a/b~c',
  '\u200b',
  '\ud83d',
];

/**
 * A document of which most lists keep a few entries: small documents are checked fast, and fail as large ones do. One in
 * thirty keeps the first entries of all lists, which fit together.
 */
function cut(random: Random, document: Json): Json {
  const isLarge = random.chance(0.03);
  const entries = Object.entries(document).flatMap(([key, value]) => {
    if (!Array.isArray(value)) return [[key, value]];
    if (isLarge) return [[key, value.slice(0, 20)]];
    const start = random.integer(0, Math.max(0, value.length - 1));
    return random.chance(0.45) ? [] : [[key, value.slice(start, start + random.integer(0, 2))]];
  });
  return Object.fromEntries(entries) as Json;
}

/** Every object and list in a value, with one of its keys. */
function placesOf(value: unknown, places: (readonly [Json, string])[] = []) {
  if (typeof value !== 'object' || value === null) return places;
  for (const key of Object.keys(value)) {
    places.push([value as Json, key]);
    placesOf((value as Json)[key], places);
  }
  return places;
}

/** Sets a key, `__proto__` too, as `JSON.parse` does. */
const define = (container: Json, key: string, value: unknown) =>
  Object.defineProperty(container, key, { value, writable: true, enumerable: true, configurable: true });

const deep = (depth: number): unknown => JSON.parse(`${'[{"a":'.repeat(depth)}"\u200b"${'}]'.repeat(depth)}`);

const idFields = ['id', 'parent', 'measure', 'region', 'category', 'source', 'programme', 'task', 'of', 'milestone'];
const dateFields = ['asOf', 'published', 'planned', 'actual', 'due', 'done', 'period', 'updated', 'accessed', 'date'];

/** What may be done to a document. */
const changes: readonly ((random: Random, container: Json, key: string, document: Json) => void)[] = [
  (_, container, key) => (Array.isArray(container) ? container.splice(Number(key), 1) : delete container[key]),
  (random, container, key) =>
    define(container, key, random.pick([null, true, 7, 'text', [], {}, [[]], { en: 'a', zh_CN: 5 }])),
  (random, container, key) => {
    const value = container[key];
    if (Array.isArray(container)) return;
    delete container[key];
    define(container, random.pick(keys), value);
  },
  (random, container) => !Array.isArray(container) && define(container, random.pick(keys), randomJson(random, 2)),
  (random, container, key) => define(container, key, random.pick(hostileTexts)),
  (random, container, key) => define(container, key, random.pick(numbers)),
  (random, container, key) => define(container, key, random.pick(words)),
  (random, container) => define(container, random.pick(dateFields), random.pick(dates)),
  (random, container, _, document) => define(container, random.pick(idFields), someId(random, document)),
  (random, _, __, document) => {
    // A circle of parents, or of bases.
    for (const list of ['regions', 'categories', 'tasks']) {
      const entries = listOf(document[list]);
      for (const entry of entries) if (random.chance(0.7)) define(entry, 'parent', random.pick(entries).id);
    }
    for (const { stages } of listOf(document.funnels))
      for (const stage of listOf(stages)) if (random.chance(0.5)) define(stage, 'of', random.pick(listOf(stages)).id);
  },
  (random, container, key) => {
    const value = container[key];
    if (Array.isArray(value) && value.length > 0)
      define(
        container,
        key,
        Array.from({ length: random.integer(2, 60) }, () => structuredClone(random.pick<unknown>(value))),
      );
  },
  (random, container, key) => random.chance(0.2) && define(container, key, deep(random.integer(1, 300))),
  (random, _, __, document) => {
    // Printed words for dates, most of which mean another one.
    for (const milestone of listOf(document.milestones)) define(milestone, 'dateText', random.pick(dateWords));
  },
  (random, _, __, document) => {
    // Figures of one measure that do not fit together: other numbers, dates, kinds and places.
    const observations = listOf(document.observations);
    if (observations.length === 0) return;
    const { measure } = random.pick(observations);
    const twins = Array.from({ length: random.integer(1, 4) }, () => {
      const twin = structuredClone(random.pick(observations));
      define(twin, 'measure', measure);
      define(twin, 'value', random.pick([0, 5, 29206, 300000]));
      define(twin, 'kind', random.pick(['actual', 'target']));
      define(twin, 'region', random.pick(listOf(document.regions))?.id);
      define(twin, 'asOf', random.pick(['2021-06-30', '2021-12']));
      return twin;
    });
    define(document, 'observations', [...observations, ...twins]);
  },
  (random, container, key) => {
    const value = container[key];
    if (typeof value === 'string')
      define(container, key, value.slice(0, 3) + random.pick(['\ud83d', '\udc00', '\u202e', '\u0000', '\u200b']));
  },
];

const listOf = (value: unknown): readonly Json[] =>
  Array.isArray(value)
    ? value.filter((it): it is Json => typeof it === 'object' && it !== null && !Array.isArray(it))
    : [];

function someId(random: Random, document: Json): unknown {
  const entries = Object.values(document).flatMap(listOf);
  return entries.length > 0 ? (random.pick(entries).id ?? random.pick(hostileTexts)) : random.pick(hostileTexts);
}

/** The document of a seed: valid, or changed in one to four ways; now and then any JSON. */
function documentOf(seed: number): unknown {
  const random = seeded(seed);
  const kind = random.next();
  if (kind < 0.03) return randomJson(random);
  const base: Json =
    kind < 0.5
      ? structuredClone(cut(random, random.pick(valid)))
      : kind < 0.55
        ? cut(random, oddDocument(random, { halves: true }) as Json)
        : structuredClone(cut(random, random.pick(demos)));
  if (random.chance(0.1)) return base;
  if (random.chance(0.1)) return mutated(random, base, 0.02);
  const places = placesOf(base);
  for (let left = random.integer(1, 4); left > 0; left -= 1) {
    const [container, key] = places.length > 0 ? random.pick(places) : [base, 'title'];
    random.pick(changes)(random, container, key, base);
  }
  return base;
}

/** Nothing may change what it checks. */
function freeze(value: unknown): void {
  for (const [container] of placesOf(value)) Object.freeze(container);
}

/** Whether a JSON Pointer leads to a value that is there. */
function leadsSomewhere(json: unknown, pointer: string): boolean {
  let value = json;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replace(/~1/g, '/').replace(/~0/g, '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Json)[key];
  }
  return true;
}

/** Texts of the documents themselves that hold braces, and what stands for an object. */
const own = /\$\{canary\(\)\}|\{\{canary\(\)\}\}|\{\u2026\}|\{2021\}/g;

function checkPlace({ rule, pointer, severity }: Finding, json: unknown): void {
  assert.equal(known.has(rule), true, `unknown rule ${rule}`);
  assert.match(severity, /^(?:error|warning|notice)$/);
  assert.match(pointer, /^(?:\/|$)/);
  const around = pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
  assert.equal(leadsSomewhere(json, pointer) || leadsSomewhere(json, around), true, `${rule} at ${pointer}`);
}

function checkWords(finding: Finding): void {
  const { rule, pointer } = finding;
  for (const language of ['en', 'zh']) {
    const { message, fix } = formatFinding(finding, language);
    for (const said of [message, fix]) {
      assert.notEqual(said.trim(), '', `${rule} says nothing in ${language}`);
      assert.notEqual(said, rule, `${rule} has no words in ${language}`);
      assert.doesNotMatch(said.replace(own, ''), /undefined|NaN|\[object|\{[a-zA-Z]+\}/, `${rule} ${pointer}`);
    }
  }
}

/** Checks all findings of a document, and the words of the first of each message. */
function checkFindings(findings: readonly Finding[], json: unknown): void {
  const said = new Set<string>();
  for (const finding of findings) {
    checkPlace(finding, json);
    const key = `${finding.rule}/${finding.variant}`;
    if (!said.has(key)) checkWords(finding);
    said.add(key);
  }
}

/**
 * Whether a finding says that the schema is broken: M101 to M104; M312 for a number beyond all numbers; and M505 for what is
 * not even like a date. Days that no calendar has, ids and all else are no matter of the schema.
 */
function isOfSchema({ rule, variant, pointer }: Finding, json: unknown): boolean {
  if (rule === 'M505') return !patterns.date.test(String(valueOf(json, pointer)));
  return /^M10[1-4]$/.test(rule) || (rule === 'M312' && variant === undefined);
}

const valueOf = (json: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, step) => (value as Json)[step.replace(/~1/g, '/').replace(/~0/g, '~')], json);

function checkDocument(json: unknown): readonly Finding[] {
  freeze(json);
  const findings = lintDocument(json); // which reads the document and makes its model

  checkFindings(findings, json);
  const refused = findings.filter((finding) => isOfSchema(finding, json));
  assert.equal(
    refused.every(({ severity }) => severity === 'error'),
    true,
    'all of them are errors',
  );
  if (refused.length > 0 === isValid(json)) assert.fail(JSON.stringify(refused.length > 0 ? refused : isValid.errors));
  return findings;
}

/** A JSON text with the numbers that `JSON.stringify` cannot write. */
const textOf = (json: unknown, indent: number) =>
  JSON.stringify(
    json,
    (_, value: unknown) => (value === Infinity ? '\u2600+' : value === -Infinity ? '\u2600-' : value),
    indent,
  )
    .replaceAll('"\u2600+"', '1e400')
    .replaceAll('"\u2600-"', '-1e400');

/** What may be done to a text. */
const slips: readonly ((random: Random, text: string) => string)[] = [
  (_, text) => text,
  (random, text) => text.slice(0, random.integer(0, text.length)),
  (random, text) =>
    replaceOne(
      random,
      text,
      /[",:{}[\]]/g,
      (mark) => ({ '"': '\u201c', ',': '\uff0c', ':': '\uff1a', '{': '\uff5b' })[mark] ?? '\u3011',
    ),
  (random, text) => replaceOne(random, text, /"[^"\\\n]*":\s*("[^"\\\n]*"|\d+)/g, (member) => `${member}, ${member}`),
  (random, text) => replaceOne(random, text, /[}\]]/g, (mark) => `,${mark}`),
  (random, text) => replaceOne(random, text, /,/g, () => ''),
  (random, text) =>
    replaceOne(random, text, /\n/g, () => random.pick(['\r', '\r\n', '\u2028', ' // note\n', '\u0000'])),
  (_, text) => `\ufeff${text}`,
  (random, text) =>
    replaceOne(random, text, /\d+/g, () => random.pick(['1e400', '-1e400', '01', '1.', '1e999999', '9'.repeat(400)])),
];

function replaceOne(random: Random, text: string, pattern: RegExp, make: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { 0: part, index } = random.pick(found);
  return text.slice(0, index) + make(part) + text.slice(index + part.length);
}

function checkReport({ findings, text }: LintReport, whole: string): void {
  const lines = whole.split(/\r\n|\n|\r/);
  for (const { line, column, endLine, endColumn, rule } of findings) {
    const where = `${rule} at ${line}:${column} to ${endLine}:${endColumn}`;
    assert.equal(line >= 1 && endLine >= line && endLine <= lines.length, true, where);
    assert.equal(column >= 1 && column <= lines[line - 1]!.length + 1, true, where);
    assert.equal(endColumn >= 1 && (endLine > line || endColumn >= column), true, where);
    // The end of a file that is empty or cut has nothing after it to mark.
    assert.equal(endColumn <= lines[endLine - 1]!.length + 2, true, where);
  }
  if (text !== '') assert.equal(text, whole);
  for (const [index, { line, column }] of findings.entries()) {
    const before = findings[index - 1];
    if (before) assert.equal(before.line < line || (before.line === line && before.column <= column), true, 'in order');
  }
}

function checkText(seed: number): void {
  const random = seeded(seed);
  const json = documentOf(seed);
  const text = random.pick(slips)(random, textOf(json, random.pick([0, 2])));
  const report = lintText(text);
  checkReport(report, text);
  let value: unknown;
  let isJson = true;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    isJson = false;
  }
  assert.equal(
    report.findings.some(({ rule }) => rule === 'M002'),
    !isJson,
    'M002 for what is no JSON, and for nothing else',
  );
  checkFindings(report.findings, isJson ? value : null);
  // Half characters cannot be written in UTF-8.
  const bytes = new TextEncoder().encode(text);
  const written = lintBytes(bytes);
  if (!/\p{Surrogate}/u.test(text)) assert.deepEqual(written.findings, report.findings, 'as bytes');
  if (random.chance(0.3) && bytes.length > 0) {
    bytes[random.integer(0, bytes.length - 1)] = random.integer(128, 255);
    const broken = lintBytes(bytes).findings;
    if (broken[0]?.rule === 'M001') checkFindings(broken.slice(0, 1), null);
  }
}

/** Runs a check for many seeds, and names the seed that fails. */
function forSeeds(count: number, start: number, check: (seed: number) => void): void {
  for (let seed = start; seed < start + count; seed += 1) {
    try {
      check(seed);
    } catch (error) {
      throw new Error(`seed ${seed}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, {
        cause: error,
      });
    }
  }
}

const prototypes = () =>
  [Object, Array, String, Number, Function, Map, Set, RegExp].map(({ prototype }) =>
    Object.getOwnPropertyNames(prototype as object),
  );

describe('ten thousand documents of all kinds', () => {
  const before = prototypes();

  test(`${documents} as JSON: no exception, whole findings, and errors where the schema refuses`, () => {
    const found = new Set<string>();
    let clean = 0;
    forSeeds(documents, firstSeed, (seed) => {
      const findings = checkDocument(documentOf(seed));
      for (const { rule } of findings) found.add(rule);
      if (!findings.some(({ severity }) => severity === 'error')) clean += 1;
    });
    assert.equal(found.size >= 38, true, `only ${found.size} rules: ${[...found].sort().join(' ')}`);
    assert.equal(clean > documents / 50, true, `only ${clean} without an error`);
  });

  test(`${texts} as texts and bytes: no exception, and every finding within the text`, () => {
    forSeeds(texts, firstSeed + documents, checkText);
  });

  test('the demo documents whole, each with a change', () => {
    forSeeds(12, firstSeed + documents + texts, (seed) => {
      const random = seeded(seed);
      const json = structuredClone(demos[seed % demos.length]!);
      const [container, key] = random.pick(placesOf(json));
      random.pick(changes)(random, container, key, json);
      checkDocument(json);
    });
  });

  test('leave the prototypes as they were', () => assert.deepEqual(prototypes(), before));
});
