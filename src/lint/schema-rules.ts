import { nearestName } from '../convert/nearest-name.js';
import { fields } from '../document/fields.js';
import { excerpt, pointerStep, type Problem } from '../document/problem.js';
import type { Finding } from './finding.js';
import { severityOf } from './rules.js';
import validate, { type SchemaError } from './validate-schema.generated.js';

/**
 * What the JSON Schema says of a document, one finding for one cause. The reader has already found most of it and says it
 * better; the schema adds the unknown fields, which the reader ignores, and vouches that nothing was overlooked.
 */
export function schemaFindings(json: unknown, readerProblems: readonly Problem[]): readonly Finding[] {
  validate(json);
  const errors = validate.errors ?? [];
  const findings = errors.flatMap(unknownField);
  const known = createPointerSet([...readerProblems, ...findings].map(({ pointer }) => pointer));
  const rest = new Set(errors.filter((error) => !isUnknownField(error)).map(placeOf));
  const unexplained = [...rest].filter((pointer) => !known.touches(pointer));
  return [...findings, ...deepest(unexplained).map((pointer) => misfit(pointer, json))];
}

/** Only objects of the document have unevaluated properties. A key of a text or unit that is no language is a wrong text. */
const isUnknownField = ({ keyword }: SchemaError) => keyword === 'unevaluatedProperties';

function unknownField(error: SchemaError): readonly Finding[] {
  if (!isUnknownField(error)) return [];
  const field = String(error.params.unevaluatedProperty);
  const known = fieldsAt(error.instancePath);
  const nearest = nearestName(field, known);
  const finding = { rule: 'M101', severity: severityOf('M101'), pointer: error.instancePath + pointerStep(field) };
  return nearest === undefined
    ? [{ ...finding, params: { field, list: { list: known } } }]
    : [{ ...finding, params: { field, nearest }, variant: 'nearest' }];
}

/** The names of the fields that the object at a JSON Pointer may have, by the table of fields. */
const fieldsAt = (pointer: string): readonly string[] => Object.keys(fields[typeAt(pointer)] ?? {});

/** The type of the object at a JSON Pointer, by the table of fields; empty for what is no object of it. */
export function typeAt(pointer: string): string {
  let type = 'MetricsDocument';
  for (const step of pointer.split('/').slice(1)) {
    if (/^\d+$/.test(step)) continue;
    const own = fields[type];
    const field = own && Object.hasOwn(own, step) ? own[step]!.type : undefined;
    if (typeof field !== 'object') return '';
    if ('list' in field) type = field.list;
    else if ('object' in field) type = field.object;
  }
  return type;
}

const placeOf = ({ instancePath, keyword, params }: SchemaError) =>
  keyword === 'required' ? instancePath + pointerStep(String(params.missingProperty)) : instancePath;

/** The pointers on the way to one, the outermost first; the whole document and the pointer itself left out. */
const around = (pointer: string): readonly string[] => {
  const steps = pointer.split('/').slice(1, -1);
  return steps.map((_, index) => `/${steps.slice(0, index + 1).join('/')}`);
};

/** Tells in no time whether a pointer is one of these, or lies within one, or has one within it. */
function createPointerSet(pointers: readonly string[]) {
  const own = new Set(pointers);
  const holders = new Set(pointers.flatMap((pointer) => [...around(pointer), '']));
  return {
    touches: (pointer: string) =>
      own.has(pointer) || own.has('') || holders.has(pointer) || around(pointer).some((outer) => own.has(outer)),
  };
}

/** Those pointers that no other one lies within: an error of a whole object follows from that of its field. */
function deepest(pointers: readonly string[]): readonly string[] {
  const holders = new Set(pointers.flatMap((pointer) => [...around(pointer), ...(pointer === '' ? [] : [''])]));
  return pointers.filter((pointer) => !holders.has(pointer));
}

function misfit(pointer: string, json: unknown): Finding {
  const found = excerpt(valueAt(json, pointer));
  return { rule: 'M102', severity: severityOf('M102'), pointer, params: { field: pointer, found }, variant: 'misfit' };
}

/** The value at a JSON Pointer; `undefined` when there is none. */
export function valueAt(json: unknown, pointer: string): unknown {
  let value = json;
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replace(/~1/g, '/').replace(/~0/g, '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}
