// Writes what follows from the JSON Schema: the TypeScript types, and the table of fields that the reader walks.
// `--check` writes nothing and fails when a file on disk is not current.
import { readFileSync, writeFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';

const folder = new URL('../src/document/', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('metrics-1.0.schema.json', folder), 'utf8'));
const banner = '// Generated from metrics-1.0.schema.json by `npm run generate`: edit the schema, not this file.\n\n';
const nameOf = (reference) => reference.split('/').pop();

/** A property as json-schema-to-typescript should see it: references by name, so that it makes no copies of them. */
function typed(property) {
  const { description, examples = [], default: fallback, ...rest } = property;
  const notes = [description];
  if (fallback !== undefined) notes.push(`Default: \`${JSON.stringify(fallback)}\`.`);
  if (examples.length) notes.push(`@example ${examples.map((example) => JSON.stringify(example)).join(', ')}`);
  const shape = rest.$ref
    ? { tsType: nameOf(rest.$ref) }
    : rest.items?.$ref
      ? { tsType: rest.maxItems === 2 ? `readonly [Id, Id]` : `readonly ${nameOf(rest.items.$ref)}[]` }
      : rest;
  return { ...shape, ...(description ? { description: notes.join('\n\n') } : {}) };
}

function typedObject({ title, description, required, properties, anyOf }) {
  const own = Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, typed(property)]));
  void anyOf; // "one of these is required" has no readable TypeScript form
  return { title, description, type: 'object', required, properties: own, additionalProperties: false };
}

async function types() {
  const $defs = Object.fromEntries(
    Object.entries(schema.$defs).map(([name, def]) => [name, def.properties ? typedObject(def) : def]),
  );
  const text = await compile({ ...typedObject(schema), $defs }, 'MetricsDocument', {
    bannerComment: '',
    unreachableDefinitions: true,
    format: false,
  });
  const noise = /\/\*\*\n \* This interface was referenced by[\s\S]*?\*\/\n/g;
  const inner =
    /\n \*\s*\n \* This interface was referenced by `MetricsDocument`'s JSON-Schema\n \* via the `definition` "\w+"\./g;
  const nested = /\s*\/\*\*\s*\* This interface was referenced by `undefined`[\s\S]*?\*\//g;
  return text
    .replace(inner, '')
    .replace(nested, '')
    .replace(noise, '')
    .replace(/^([ \t]*)(\$?\w+\??:)/gm, '$1readonly $2')
    .replace(/^([ \t]*)(\[k: string\]:)/gm, '$1readonly $2');
}

/** Patterns of the schema by the name of what they describe: the reader and its messages know them by it. */
const patterns = { id: schema.$defs.Id.pattern, date: schema.$defs.DateString.pattern };

function nameOfPattern(pattern, key) {
  const known = Object.keys(patterns).find((name) => patterns[name] === pattern);
  if (known) return known;
  if (patterns[key]) throw new Error(`Two patterns are named ${key}.`);
  patterns[key] = pattern;
  return key;
}

/** Keywords that say nothing of what is valid. */
const notes = ['title', 'description', 'examples', 'default', '$comment'];

/** Fails on a keyword that the reader does not check: it must never accept what the schema refuses. */
function onlyWith(shape, where, ...keywords) {
  const unknown = Object.keys(shape).filter((key) => !notes.includes(key) && !keywords.includes(key));
  if (unknown.length) throw new Error(`${where}: the reader knows nothing of ${unknown.join(', ')}.`);
}

/** Objects whose fields the reader walks. */
const isWalked = ([name, shape]) => shape.properties && name !== 'PluralForms';
const leaves = { LocalizedText: 'text', DateString: 'date', Unit: 'unit', Id: 'id' };

/** The type of one property, with what limits its values. */
function typeOf(key, property) {
  const { type, pattern, minimum, maximum, exclusiveMinimum, minItems } = property;
  if (property.$ref) {
    onlyWith(property, key, '$ref');
    return { type: leaves[nameOf(property.$ref)] ?? { object: nameOf(property.$ref) } };
  }
  if (property.anyOf) {
    onlyWith(property, key, 'anyOf');
    if (bare(property.anyOf) !== '[{"$ref":"#/$defs/Id"},{"type":"null"}]') throw new Error(key);
    return { type: 'idOrNull' };
  }
  if (property.enum) {
    onlyWith(property, key, 'enum');
    return { type: property.enum };
  }
  if (type === 'array' && property.items.$ref === '#/$defs/Id') {
    onlyWith(property, key, 'type', 'items', 'minItems', 'maxItems');
    if (minItems !== 2 || property.maxItems !== 2) throw new Error(`${key}: a list of ids is a pair.`);
    return { type: 'idPair' };
  }
  if (type === 'array') {
    onlyWith(property, key, 'type', 'items', 'minItems');
    if (minItems > 1) throw new Error(`${key}: no message says that so many entries are needed.`);
    return { type: { list: nameOf(property.items.$ref) }, minItems };
  }
  if (type === 'object') {
    onlyWith(property, key, 'type', 'additionalProperties');
    if (bare(property.additionalProperties) !== '{"type":"string"}') throw new Error(key);
    return { type: 'codes' };
  }
  if (type === 'string') {
    onlyWith(property, key, 'type', 'pattern');
    return { type, pattern: pattern && nameOfPattern(pattern, key) };
  }
  if (type === 'number' || type === 'integer') {
    onlyWith(property, key, 'type', 'minimum', 'maximum', 'exclusiveMinimum');
    return { type, minimum, maximum, exclusiveMinimum };
  }
  onlyWith(property, key, 'type');
  if (Array.isArray(type) && type.join() === 'number,null') return { type: 'numberOrNull' };
  if (type !== 'boolean') throw new Error(`${key}: the reader does not know this type.`);
  return { type };
}

/** A schema without what says nothing of validity, as text: to be compared with what the reader does by hand. */
const bare = (shape) =>
  JSON.stringify(shape, (key, value) =>
    notes.includes(key) && (typeof value !== 'object' || Array.isArray(value)) ? undefined : value,
  );

/** Fails when the schema asks anything of texts and units but what the reader checks by hand. */
function checkTexts() {
  const string = { type: 'string' };
  const tag = schema.properties.locale.pattern;
  const byTag = (inner) => ({
    type: 'object',
    minProperties: 1,
    patternProperties: { [tag]: inner },
    additionalProperties: false,
  });
  const { LocalizedText, Unit, PluralForms } = schema.$defs;
  const forms = Object.keys(PluralForms.properties).map((form) => [form, string]);
  const pairs = [
    [LocalizedText, { anyOf: [string, byTag(string)] }],
    [Unit, { anyOf: [string, byTag({ anyOf: [string, { $ref: '#/$defs/PluralForms' }] })] }],
    [
      PluralForms,
      { type: 'object', required: ['other'], properties: Object.fromEntries(forms), additionalProperties: false },
    ],
  ];
  for (const [shape, known] of pairs) {
    if (bare(shape) !== bare(known)) throw new Error(`The reader knows this otherwise: ${bare(shape)}`);
  }
}

function fieldsOf(name, shape) {
  onlyWith(
    shape,
    name,
    'type',
    'required',
    'properties',
    'anyOf',
    'patternProperties',
    'unevaluatedProperties',
    '$schema',
    '$id',
    '$defs',
  );
  if (bare(shape.patternProperties) !== '{"^x-":{}}') throw new Error(`${name}: own fields begin with x-.`);
  return Object.fromEntries(
    Object.entries(shape.properties).map(([key, property]) => {
      const required = shape.required?.includes(key) || undefined;
      return [key, { ...typeOf(key, property), required }];
    }),
  );
}

/** The fields of which an object needs at least one. */
function alternativesOf({ anyOf }) {
  if (anyOf.some((branch) => Object.keys(branch).join() !== 'required' || branch.required.length !== 1)) {
    throw new Error('The reader knows only alternatives of one required field each.');
  }
  return anyOf.flatMap(({ required }) => required);
}

function fields() {
  checkTexts();
  const walked = Object.entries({ MetricsDocument: schema, ...schema.$defs }).filter(isWalked);
  const table = Object.fromEntries(walked.map(([name, shape]) => [name, fieldsOf(name, shape)]));
  const alternatives = Object.fromEntries(
    walked.filter(([, shape]) => shape.anyOf).map(([name, shape]) => [name, alternativesOf(shape)]),
  );
  const literals = Object.entries(patterns).map(([name, pattern]) => `${name}: ${String(new RegExp(pattern, 'u'))}`);
  return (
    `/* eslint-disable no-useless-escape -- the patterns are as in the schema */\n` +
    `import type { Field } from './field.js';\n\n` +
    `/** Every field of every object in a metrics document, by the name of the object's type. */\n` +
    `export const fields: Readonly<Record<string, Readonly<Record<string, Field>>>> = ${JSON.stringify(table)};\n\n` +
    `/** Fields of which an object needs at least one, by the name of the object's type. */\n` +
    `export const alternatives: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(alternatives)};\n\n` +
    `/** What a string of this kind must match. */\n` +
    `export const patterns = {${literals.join()}} as const;\n\n` +
    `/** The plural forms that a unit may have; \`other\` is required. */\n` +
    `export const pluralForms: readonly string[] = ${JSON.stringify(Object.keys(schema.$defs.PluralForms.properties))};\n`
  );
}

const outputs = { 'metrics-document.ts': await types(), 'fields.ts': fields() };
let stale = 0;
for (const [name, text] of Object.entries(outputs)) {
  const file = new URL(name, folder);
  const options = await resolveConfig(file.pathname);
  const wanted = await format(banner + text, { ...options, parser: 'typescript' });
  if (!process.argv.includes('--check')) writeFileSync(file, wanted);
  else if (readFileSync(file, 'utf8') !== wanted) {
    console.error(`src/document/${name} is not what the schema says: run \`npm run generate\` and commit the result.`);
    stale = 1;
  }
}
process.exitCode = stale;
