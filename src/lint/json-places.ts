import { pointerStep } from '../document/problem.js';
import { findFault, type JsonFault } from './json-fault.js';
import { stringAt, walkJson, type TextSpan } from './walk-json.js';

/** A tree of the JSON Pointers to look for. */
interface Wanted {
  readonly steps: Map<string, Wanted>;
  readonly pointer: string;
}

/** An object or array that is being walked. */
interface Level {
  /** What is looked for in it; nothing, for most. */
  readonly wanted: Wanted | undefined;
  readonly start: number;
  readonly key: TextSpan | null;
  /** Of an array: how many items were seen. */
  index: number;
  /** Of an object: the key last seen. */
  member: TextSpan | null;
}

/** Where something stands: the value, and the key before it when it is a member of an object. */
export interface JsonPlace extends TextSpan {
  /** The key, with its quotation marks. */
  readonly key: TextSpan | null;
}

/**
 * The places of these JSON Pointers in a text that `JSON.parse` accepts, in one pass. What is not there has the place of what is
 * around it.
 */
export function findPlaces(text: string, pointers: Iterable<string>): ReadonlyMap<string, JsonPlace> {
  const root = wantedTree(pointers);
  const places = new Map<string, JsonPlace>();
  const levels: Level[] = [];
  const wantedIn = (level: Level | undefined) => {
    if (!level) return root;
    if (!level.wanted) return undefined;
    const step = level.member ? stringAt(text, level.member.start, level.member.end) : String(level.index++);
    return level.wanted.steps.get(step);
  };
  walkJson(text, {
    key(start, end) {
      const level = levels[levels.length - 1]!;
      if (level.wanted) level.member = { start, end };
    },
    leaf(start, end) {
      const around = levels[levels.length - 1];
      const wanted = wantedIn(around);
      if (wanted) places.set(wanted.pointer, { start, end, key: around?.member ?? null });
    },
    open(start) {
      const around = levels[levels.length - 1];
      levels.push({ wanted: wantedIn(around), start, key: around?.member ?? null, index: 0, member: null });
    },
    close(end) {
      const { wanted, start, key } = levels.pop()!;
      if (wanted) places.set(wanted.pointer, { start, end, key });
    },
  });
  for (const pointer of pointers) if (!places.has(pointer)) fallBack(pointer, places, text);
  return places;
}

function wantedTree(pointers: Iterable<string>): Wanted {
  const root: Wanted = { steps: new Map(), pointer: '' };
  for (const pointer of pointers) {
    let at = root;
    let path = '';
    for (const step of pointer.split('/').slice(1)) {
      path += `/${step}`;
      const name = step.replace(/~1/g, '/').replace(/~0/g, '~');
      if (!at.steps.has(name)) at.steps.set(name, { steps: new Map(), pointer: path });
      at = at.steps.get(name)!;
    }
  }
  return root;
}

function fallBack(pointer: string, places: Map<string, JsonPlace>, text: string) {
  let around = pointer;
  while (around !== '' && !places.has(around)) around = around.slice(0, around.lastIndexOf('/'));
  places.set(pointer, places.get(around) ?? { start: 0, end: text.length, key: null });
}

/** A key that stands twice in one object. */
export interface DuplicateKey extends TextSpan {
  /** The object's JSON Pointer with the key. */
  readonly pointer: string;
  /** The key. */
  readonly key: string;
}

/** What a text holds: the value, and the keys that are given twice in one object; or why it is no JSON. */
export function scanJson(text: string): {
  readonly value: unknown;
  readonly duplicates: readonly DuplicateKey[];
  readonly fault: JsonFault | null;
} {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // An engine may refuse what is JSON, but too deep for it.
    const fault = findFault(text) ?? { kind: 'token', found: text.slice(0, 20), start: 0, end: text.length };
    return { value: undefined, duplicates: [], fault };
  }
  return { value, duplicates: findDuplicates(text), fault: null };
}

/** The keys that are given twice in one object of a text that `JSON.parse` accepts. */
function findDuplicates(text: string): readonly DuplicateKey[] {
  const duplicates: DuplicateKey[] = [];
  const levels: { readonly keys: Set<string>; name: string | null; index: number }[] = [];
  const path = () => levels.map(({ name, index }) => pointerStep(name ?? index - 1)).join('');
  const beginValue = () => {
    const around = levels[levels.length - 1];
    if (around && around.name === null) around.index += 1;
  };
  walkJson(text, {
    key(start, end) {
      const key = stringAt(text, start, end);
      const level = levels[levels.length - 1]!;
      level.name = key;
      if (level.keys.has(key)) duplicates.push({ pointer: path(), key, start, end });
      level.keys.add(key);
    },
    leaf: beginValue,
    open() {
      beginValue();
      levels.push({ keys: new Set(), name: null, index: 0 });
    },
    close() {
      levels.pop();
    },
  });
  return duplicates;
}
