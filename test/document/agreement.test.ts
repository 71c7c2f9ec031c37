import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parseJson, readDocument } from '../../src/document/index.js';
import { createCampaign } from '../../src/model/index.js';
import { arbitraryOf, hostileKeys, hostileValues, schema, type Schema } from '../support/schema-arbitrary.js';

/** The schema for a reader, who ignores fields that it does not know. */
const lenient = JSON.parse(
  JSON.stringify(schema, (key, value: unknown) => (key === 'unevaluatedProperties' ? undefined : value)),
) as object;
const isValid = new Ajv2020({ strict: false, validateFormats: false, strictNumbers: true }).compile(lenient);

/** The rules by which the reader says that the schema is broken: M312 is a number too large to hold. */
const rules = ['M102', 'M103', 'M104', 'M312', 'M505'];

/** JSON, with the numbers that `JSON.stringify` cannot write. */
const textOf = (value: unknown) =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner === Infinity ? '\u2600inf' : inner === -Infinity ? '\u2600-inf' : Object.is(inner, -0) ? '\u2600-0' : inner,
  )
    .replaceAll('"\u2600inf"', '1e400')
    .replaceAll('"\u2600-inf"', '-1e400')
    .replaceAll('"\u2600-0"', '-0');

/** Reads and resolves; fails when that throws, or when reader and schema do not agree. Returns whether both accept. */
function agree(json: unknown): boolean {
  const text = textOf(json);
  const { value } = parseJson(text);
  const { document, problems } = readDocument(value, { maxRows: Infinity });
  if (document) createCampaign(document, problems);
  const isRead = !problems.some(({ rule, severity }) => severity === 'error' && rules.includes(rule));
  if (isRead !== isValid(value)) {
    assert.fail(`${JSON.stringify(isRead ? isValid.errors : problems)}\nin ${text.slice(0, 2000)}`);
  }
  return isRead;
}

interface Mutation {
  readonly place: number;
  readonly kind: 'replace' | 'drop' | 'rename' | 'nest' | 'double';
  readonly value: unknown;
  readonly key: string;
}

const mutationArbitrary: fc.Arbitrary<Mutation> = fc.record({
  place: fc.nat(),
  kind: fc.constantFrom('replace', 'replace', 'drop', 'rename', 'nest', 'double'),
  value: fc.constantFrom(...hostileValues),
  key: fc.constantFrom(...hostileKeys),
});

type Container = Record<string, unknown>;

/** Adds every object and list of a value with one of its keys. */
function collectPlaces(value: unknown, places: (readonly [Container, string])[] = []) {
  if (typeof value !== 'object' || value === null) return places;
  for (const key of Object.keys(value)) {
    places.push([value as Container, key]);
    collectPlaces((value as Container)[key], places);
  }
  return places;
}

/** Sets a key, `__proto__` too, as `JSON.parse` does. */
const define = (container: Container, key: string, value: unknown) =>
  Object.defineProperty(container, key, { value, writable: true, enumerable: true, configurable: true });

/** Changes one thing in a document. */
function mutate(document: unknown, { place, kind, value, key: newKey }: Mutation): unknown {
  const places = collectPlaces(document);
  if (places.length === 0) return value;
  const [container, key] = places[place % places.length]!;
  const old = container[key];
  if (kind === 'replace') define(container, key, structuredClone(value));
  else if (kind === 'nest') define(container, key, Array.isArray(old) ? { [newKey]: old } : [old]);
  else if (Array.isArray(container)) container.splice(Number(key), 1, ...(kind === 'double' ? [old, old] : []));
  else {
    if (kind !== 'double') delete container[key];
    if (kind !== 'drop') define(container, newKey, old);
  }
  return document;
}

/** The least that an object of a type needs. */
function leastOf(shape: Schema): Container {
  const required = [...(shape.required ?? []), ...(shape.properties ? (shape.anyOf?.[0]?.required ?? []) : [])];
  const samples: Container = { metrics: '1.0', value: 1, stages: [{}], planned: '2021' };
  return Object.fromEntries(required.map((key) => [key, samples[key] ?? 'a']));
}

/** Where an object of each type stands in a document. */
const homes: Readonly<Record<string, (object: object) => object>> = {
  ...Object.fromEntries(
    Object.entries(schema.properties!)
      .filter(([, { items }]) => items?.$ref)
      .map(([list, { items }]) => [items!.$ref!.split('/').pop()!, (object: object) => ({ [list]: [object] })]),
  ),
  Stage: (stage) => ({ funnels: [{ stages: [stage] }] }),
  Part: (part) => ({ funnels: [{ stages: [{ parts: [part] }] }] }),
  Owner: (owner) => ({ tasks: [{ id: 'a', title: 'T', owner }] }),
  MetricsDocument: (document) => document,
};

describe('reader and schema', () => {
  test('accept the same 5,000 documents that keep to the schema', () => {
    const options = { numRuns: 5000, seed: 20210630, endOnFailure: true };
    fc.assert(
      fc.property(arbitraryOf(schema), (json) => assert.equal(agree(json), true)),
      options,
    );
  });

  test('agree on 5,000 documents in which something was changed', () => {
    let refused = 0;
    const mutations = fc.array(mutationArbitrary, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(arbitraryOf(schema), mutations, (json, changes) => {
        if (!agree(changes.reduce(mutate, json))) refused++;
      }),
      { numRuns: 5000, seed: 20211231, endOnFailure: true },
    );
    assert.equal(refused > 1500, true, `only ${refused} were refused`);
  });

  test('agree on every hostile value in every field of every object', () => {
    const shapes: readonly (readonly [string, Schema])[] = [
      ['MetricsDocument', schema],
      ...Object.entries(schema.$defs!).filter(([name, { properties }]) => properties && name !== 'PluralForms'),
    ];
    for (const [name, shape] of shapes) {
      const least = leastOf(shape);
      assert.equal(agree({ metrics: '1.0', title: 'T', ...homes[name]!(least) }), true, name);
      for (const key of Object.keys(shape.properties!)) {
        const { [key]: dropped, ...without } = least;
        void dropped;
        agree({ metrics: '1.0', title: 'T', ...homes[name]!(without) });
        for (const value of hostileValues)
          agree({ metrics: '1.0', title: 'T', ...homes[name]!({ ...least, [key]: value }) });
      }
    }
  });

  test('agree on values that are no document', () => {
    for (const value of [...hostileValues, { metrics: '1.0' }, { title: 'T' }, { metrics: '3.0', title: 'T' }])
      agree(value);
  });
});
