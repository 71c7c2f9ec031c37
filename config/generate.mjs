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

/** What the reader needs to know of one property. */
function field(property, required) {
  const target = property.$ref ? nameOf(property.$ref) : '';
  const leaf = { LocalizedText: 'text', DateString: 'date', Unit: 'unit', Id: 'id' };
  const type = property.anyOf
    ? 'idOrNull'
    : property.enum
      ? property.enum
      : property.items?.$ref === '#/$defs/Id'
        ? 'idPair'
        : property.items
          ? { list: nameOf(property.items.$ref) }
          : target
            ? (leaf[target] ?? { object: target })
            : property.additionalProperties
              ? 'codes'
              : Array.isArray(property.type)
                ? 'numberOrNull'
                : property.type;
  return required ? { type, required } : { type };
}

function fields() {
  const shapes = { MetricsDocument: schema, ...schema.$defs };
  const table = Object.entries(shapes)
    .filter(([name, shape]) => shape.properties && name !== 'PluralForms')
    .map(([name, shape]) => [
      name,
      Object.fromEntries(
        Object.entries(shape.properties).map(([key, property]) => [
          key,
          field(property, shape.required?.includes(key)),
        ]),
      ),
    ]);
  return (
    `import type { Field } from './field.js';\n\n` +
    `/** Every field of every object in a metrics document, by the name of the object's type. */\n` +
    `export const fields: Readonly<Record<string, Readonly<Record<string, Field>>>> = ${JSON.stringify(Object.fromEntries(table))};\n`
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
