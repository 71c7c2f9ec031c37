import { parseQuantity, type Quantity } from '../convert/words.js';
import type { Field } from '../document/field.js';
import { fields } from '../document/fields.js';
import type { MetricsDocument } from '../document/index.js';
import { excerpt, type Problem } from '../document/problem.js';
import type { Finding } from './finding.js';
import { factorsOfUnit } from './quote-holds.js';
import { typeAt, valueAt } from './schema-rules.js';

/** Types of fields that hold one number. */
const numeric: ReadonlySet<unknown> = new Set(['number', 'numberOrNull', 'integer']);

/** Fields of numbers in the unit of a measure or stage. */
const amounts: ReadonlySet<string> = new Set(['value', 'low', 'high', 'roundedTo']);

/** M102 for words in place of a number, when they surely mean one; `null` for any other problem. */
export function wordsForNumbers(json: unknown, document: MetricsDocument): (problem: Problem) => Finding | null {
  let inLargeUnits: boolean | undefined;
  return ({ rule, pointer }) => {
    const found = rule === 'M102' ? valueAt(json, pointer) : undefined;
    const slash = pointer.lastIndexOf('/');
    const key = pointer.slice(slash + 1);
    const field = typeof found === 'string' ? fields[typeAt(pointer.slice(0, slash))]?.[key] : undefined;
    const quantity = field && numeric.has(field.type) ? parseQuantity(found as string) : null;
    const wanted = quantity?.ok ? wantedFor(key, field!, quantity) : null;
    if (!quantity?.ok || wanted === null) return null;
    // 2.9万 is 2.9 where the unit is 万.
    if (quantity.roundedTo !== null && (inLargeUnits ??= hasLargeUnits(document))) return null;
    const owner = pointer.startsWith('/funnels/') ? 'stage' : 'measure';
    const unit: Words = quantity.unit !== null && amounts.has(key) ? { unit: quantity.unit, owner } : {};
    const params = { field: pointer, found: excerpt(found), ...wanted, ...unit };
    return { rule, severity: 'error', pointer, params, variant: 'words' };
  };
}

/** Whether a unit of the document holds a multiplier, such as thousands. */
function hasLargeUnits({ measures = [], funnels = [] }: MetricsDocument): boolean {
  const all = [...measures, ...funnels, ...funnels.flatMap(({ stages }) => stages)];
  return all.some(({ unit }) => factorsOfUnit(unit).length > 1);
}

type Words = Readonly<Record<string, string>>;

/** What to write: a number, or several fields where the words say how it is meant; `null` when the field cannot hold it. */
function wantedFor(key: string, field: Field, quantity: Quantity): Words | null {
  if (key === 'statedRate') return rateFor(quantity);
  const { value, qualifier, low, high, unit } = quantity;
  if (qualifier === 'exact') {
    const fits = value !== null && isWithin(value, field) && (unit === null || amounts.has(key));
    return fits ? { wanted: String(value) } : null;
  }
  if (key !== 'value') return null;
  if (value !== null) return { fields: `"value": ${value}, "qualifier": "${qualifier}"` };
  return { fields: `"value": null, "qualifier": "range", "low": ${low}, "high": ${high}` };
}

const isWithin = (
  value: number,
  { type, minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity }: Field,
) =>
  (type !== 'integer' || Number.isInteger(value)) && value >= minimum && value <= maximum && value > exclusiveMinimum;

/** A rate is written from 0 to 1, and printed in percent; without a % it is not sure which a number beyond 1 is. */
function rateFor({ value, qualifier, unit }: Quantity): Words | null {
  if (value === null || value < 0 || (unit === null ? value > 1 : unit !== '%')) return null;
  const rate = unit === null ? value : Number((value / 100).toPrecision(12));
  if (qualifier === 'exact') return { wanted: String(rate) };
  return { fields: `"statedRate": ${rate}, "statedRateQualifier": "${qualifier}"` };
}
