import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fields } from '../../src/document/fields.js';
import { demoJson, demoNames, fixture, readJson } from '../support/demo.js';

interface Property {
  readonly description?: string;
  readonly examples?: readonly unknown[];
}
interface Shape extends Property {
  readonly properties?: Readonly<Record<string, Property>>;
  readonly required?: readonly string[];
}

const schema = readJson('../../src/document/metrics-1.0.schema.json');
const definitions = schema.$defs as Readonly<Record<string, Shape>>;
const ajv = new Ajv2020({ strict: false });
const isValid = ajv.compile(schema);

/** Every object of the format, with the JSON Pointer of its schema. */
const shapes: readonly (readonly [string, string, Shape])[] = [
  ['MetricsDocument', '', schema],
  ...Object.entries(definitions).map(([name, shape]) => [name, `/$defs/${name}`, shape] as const),
];

describe('the JSON Schema', () => {
  for (const name of ['minimal-funnel', 'minimal-timeline', 'minimal-regions']) {
    test(`accepts the document ${name}`, () =>
      assert.equal(isValid(fixture(name)), true, ajv.errorsText(isValid.errors)));
  }
  for (const name of demoNames) {
    test(`accepts the demo document ${name}`, () =>
      assert.equal(isValid(demoJson(name)), true, ajv.errorsText(isValid.errors)));
  }

  test('refuses what is misspelt, missing, of another type or of another version', () => {
    const valid = fixture('minimal-funnel');
    const broken = [
      { ...valid, tilte: 'x' },
      { ...valid, title: undefined },
      { ...valid, title: 5 },
      { ...valid, metrics: '2.0' },
      { ...valid, asOf: 'yesterday' },
      { ...valid, funnels: [{ stages: [] }] },
      { ...valid, funnels: [{ stages: [{ label: 'A', value: '29,206' }] }] },
      { ...valid, milestones: [{ title: 'no date at all' }] },
      { ...valid, sources: [{ id: 'two words', title: 'x' }] },
    ];
    for (const document of broken) {
      assert.equal(isValid(JSON.parse(JSON.stringify(document))), false, JSON.stringify(document).slice(0, 90));
    }
  });

  test('accepts own fields that start with x- on every object', () => {
    const document = fixture('minimal-funnel');
    const [funnel] = document.funnels as [Record<string, unknown>];
    assert.equal(isValid({ ...document, 'x-desk': { any: ['thing'] }, funnels: [{ ...funnel, 'x-row': 5 }] }), true);
  });

  for (const [name, pointer, { properties = {} }] of shapes) {
    test(`describes every field of ${name}, with valid examples`, () => {
      for (const [key, { description, examples }] of Object.entries(properties)) {
        assert.equal(typeof description, 'string', `${name}.${key} has no description`);
        assert.match(description!, /^\S.*[-.)_]$/s, `${name}.${key}`);
        assert.equal((examples?.length ?? 0) > 0, true, `${name}.${key} has no example`);
        const escaped = key.replace(/~/g, '~0').replace(/\//g, '~1');
        const isExample = ajv.compile({
          $ref: `${String(schema.$id)}#${pointer}/properties/${encodeURIComponent(escaped)}`,
        });
        for (const example of examples!) {
          assert.equal(isExample(example), true, `${name}.${key}: ${JSON.stringify(example)}`);
        }
      }
    });
  }

  test('is known to the reader field by field, with what is required', () => {
    const known = shapes.filter(([name, , { properties }]) => properties && name !== 'PluralForms');
    assert.deepEqual(Object.keys(fields).sort(), known.map(([name]) => name).sort());
    for (const [name, , { properties, required = [] }] of known) {
      assert.deepEqual(Object.keys(fields[name]!), Object.keys(properties!), name);
      const demanded = Object.entries(fields[name]!).filter(([, field]) => field.required);
      assert.deepEqual(demanded.map(([key]) => key).sort(), [...required].sort(), name);
    }
  });
});
