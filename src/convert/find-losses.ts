import { pointerStep } from '../document/problem.js';
import { exportSheets } from './export-sheets.js';
import { importSheets } from './import-sheets.js';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function* differences(before: unknown, after: unknown, pointer: string): Generator<string> {
  if (!isObject(before) || !isObject(after) || Array.isArray(before) !== Array.isArray(after)) {
    if (!Object.is(before, after)) yield pointer;
    return;
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const at = pointer + pointerStep(key);
    const [a, b] = [Object.hasOwn(before, key), Object.hasOwn(after, key)];
    if (a && b) yield* differences(before[key as never], after[key as never], at);
    else yield at;
  }
}

/** The parts of a document that sheets cannot hold, as JSON Pointers: unknown fields, values of a wrong type. Empty for a valid one. */
export const findLosses = (document: object): readonly string[] => [
  ...differences(document, importSheets(exportSheets(document)).document, ''),
];
