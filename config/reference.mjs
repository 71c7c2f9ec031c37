// Writes docs/reference.md, the table of every field, from the JSON Schema.
// `--check` writes nothing and fails when the file on disk is not current.
import { readFileSync, writeFileSync } from 'node:fs';

const schema = JSON.parse(readFileSync(new URL('../src/document/metrics-1.0.schema.json', import.meta.url), 'utf8'));
const file = new URL('../docs/reference.md', import.meta.url);
const nameOf = (reference) => reference.split('/').pop();
const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;

/** The list that an object stands in, as its heading. */
const places = {
  SourceEntry: 'sources[]',
  Region: 'regions[]',
  Programme: 'programmes[]',
  Category: 'categories[]',
  Measure: 'measures[]',
  Observation: 'observations[]',
  Funnel: 'funnels[]',
  Stage: 'funnels[].stages[]',
  Part: 'funnels[].stages[].parts[]',
  Task: 'tasks[]',
  Owner: 'owner',
  Milestone: 'milestones[]',
  Annotation: 'annotations[]',
};

const types = {
  LocalizedText: '[text](#texts)',
  DateString: '[date](#dates)',
  Unit: '[unit](#units)',
  Id: '[id](#ids)',
};

const anchor = (heading) =>
  `#${heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')}`;

function typeOf(property) {
  if (property.$ref) {
    const name = nameOf(property.$ref);
    return types[name] ?? `[object](${anchor(places[name])})`;
  }
  if (property.items?.$ref) {
    const name = nameOf(property.items.$ref);
    return name === 'Id' ? 'two ids' : `[list](${anchor(places[name])})`;
  }
  if (property.enum) return property.enum.map((word) => code(word)).join(', ');
  if (property.anyOf) return '[id](#ids) or `null`';
  if (property.additionalProperties) return 'map of strings';
  return [property.type]
    .flat()
    .map((type) => (type === 'null' ? '`null`' : type))
    .join(' or ');
}

function limitsOf({ minimum, maximum, exclusiveMinimum, minItems, default: fallback }) {
  return [
    minimum !== undefined && maximum !== undefined ? `From ${minimum} to ${maximum}.` : '',
    minimum !== undefined && maximum === undefined ? `At least ${minimum}.` : '',
    exclusiveMinimum !== undefined ? `More than ${exclusiveMinimum}.` : '',
    minItems === 1 ? 'At least one.' : '',
    fallback !== undefined ? `Default: ${code(JSON.stringify(fallback))}.` : '',
  ].filter((text) => text !== '');
}

function rowOf(name, property, required) {
  const [example] = property.examples ?? [];
  const shown = example === undefined ? '' : code(JSON.stringify(example));
  const words = [property.description.replaceAll('|', '\\|'), ...limitsOf(property)].join(' ');
  return `| ${required ? `**${code(name)}**` : code(name)} | ${typeOf(property)} | ${words} | ${shown} |`;
}

function section(heading, shape) {
  const rows = Object.entries(shape.properties).map(([name, property]) =>
    rowOf(name, property, shape.required?.includes(name)),
  );
  return [
    `## ${heading}`,
    '',
    shape.description,
    '',
    '| field | type | meaning | example |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ];
}

const value = (name, heading) => {
  const { description, examples = [] } = schema.$defs[name];
  return [
    `### ${heading}`,
    '',
    description,
    '',
    ...(examples.length ? [`Examples: ${examples.map((it) => code(JSON.stringify(it))).join(', ')}`, ''] : []),
  ];
};

const text = [
  '---',
  'title: Every field',
  '---',
  '',
  '# Every field of the metrics document',
  '',
  'Made from the [JSON Schema](../src/document/metrics-1.0.schema.json) of version 1.0. [The metrics document](document.md) explains the ideas.',
  '**Bold** fields are required. On any object, fields whose names begin with `x-` are yours: they are kept, and never read or shown.',
  '',
  ...section('The document', schema),
  ...Object.entries(places).flatMap(([name, heading]) => section(heading, schema.$defs[name])),
  '## Values',
  '',
  ...value('LocalizedText', 'Texts'),
  ...value('Unit', 'Units'),
  ...value('DateString', 'Dates'),
  ...value('Id', 'Ids'),
]
  .join('\n')
  .trimEnd()
  .concat('\n');

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('docs/reference.md is not what the schema says: run `npm run generate` and commit the result.');
  process.exitCode = 1;
}
