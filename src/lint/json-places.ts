import { pointerStep } from '../document/problem.js';
import { walkJson, type JsonFault, type TextSpan } from './walk-json.js';

/** A tree of the JSON Pointers to look for. */
interface Wanted {
  readonly steps: Map<string, Wanted>;
  readonly pointer: string;
}

/** A value that is being walked. */
interface Level {
  readonly wanted: Wanted | undefined;
  readonly start: number;
  readonly key: TextSpan | null;
  index: number;
  member: { readonly name: string; readonly span: TextSpan } | null;
}

/** Where something stands: the value, and the key before it when it is a member of an object. */
export interface JsonPlace extends TextSpan {
  /** The key, with its quotation marks. */
  readonly key: TextSpan | null;
}

/** The places of these JSON Pointers in a text, in one pass. What is not there has the place of what is around it. */
export function findPlaces(text: string, pointers: Iterable<string>): ReadonlyMap<string, JsonPlace> {
  const root = wantedTree(pointers);
  const places = new Map<string, JsonPlace>();
  const levels: Level[] = [];
  walkJson(text, {
    key(name, span) {
      levels[levels.length - 1]!.member = { name, span };
    },
    open(start) {
      const around = levels[levels.length - 1];
      const member = around?.member ?? null;
      const wanted = around ? around.wanted?.steps.get(member?.name ?? String(around.index++)) : root;
      levels.push({ wanted, start, key: member?.span ?? null, index: 0, member: null });
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

/** The keys that are given twice in one object, and the fault where the text is no JSON. */
export function scanJson(text: string): {
  readonly duplicates: readonly DuplicateKey[];
  readonly fault: JsonFault | null;
} {
  const duplicates: DuplicateKey[] = [];
  const levels: { keys: Set<string>; name: string | null; index: number }[] = [];
  let fault: JsonFault | null = null;
  const path = () => levels.map(({ name, index }) => pointerStep(name ?? index - 1)).join('');
  walkJson(text, {
    key(key, span) {
      const level = levels[levels.length - 1]!;
      level.name = key;
      if (level.keys.has(key)) duplicates.push({ pointer: path(), key, ...span });
      level.keys.add(key);
    },
    open(_start, kind) {
      const around = levels[levels.length - 1];
      if (around && around.name === null) around.index += 1;
      if (kind !== 'leaf') levels.push({ keys: new Set(), name: null, index: 0 });
    },
    close(_end, kind) {
      if (kind !== 'leaf') levels.pop();
    },
    fault(found) {
      fault = found;
    },
  });
  return { duplicates, fault };
}
