import { excerpt, pointerStep } from '../document/problem.js';
import { hiddenCharacters } from './hidden-characters.js';
import { isLinkAddress, visibleAddress } from './link-address.js';
import type { LintContext } from './lint-context.js';

/** M601 and M602: characters that a reader does not see, and links that lead nowhere. */
export function textRules(context: LintContext): void {
  hiddenInTexts(context);
  links(context);
}

/** An object or list that is being looked through. */
interface Level {
  readonly value: Readonly<Record<string, unknown>>;
  /** The names of its fields or, of a list, the indexes. */
  readonly keys: readonly string[];
  readonly isList: boolean;
  /** How many of these were looked at. */
  seen: number;
}

/** M601: every text of the document, names of fields included, but for what begins with `x-`. */
function hiddenInTexts(context: LintContext): void {
  const known = new Set<unknown>();
  const levels: Level[] = [];
  const enter = (value: unknown) => {
    if (typeof value !== 'object' || value === null || known.has(value)) return;
    known.add(value);
    levels.push(levelOf(value));
  };
  enter(context.json);
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const key = level.keys[level.seen++];
    if (key === undefined) {
      levels.pop();
      continue;
    }
    if (!level.isList) reportHidden(context, key, levels, 'key');
    const child = level.value[key];
    if (typeof child === 'string') reportHidden(context, child, levels);
    else enter(child);
  }
}

function levelOf(value: object): Level {
  const isList = Array.isArray(value);
  const keys = isList ? Object.keys(value) : Object.keys(value).filter((key) => !key.startsWith('x-'));
  return { value: value as Level['value'], keys, isList, seen: 0 };
}

/** Reports what a text hides; it stands at the key last seen of each level. */
function reportHidden(context: LintContext, text: string, levels: readonly Level[], variant?: string): void {
  const hidden = hiddenCharacters(text);
  if (!hidden) return;
  const pointer = levels.map(({ keys, seen }) => pointerStep(keys[seen - 1]!)).join('');
  context.report('M601', pointer, { ...hidden }, variant ? { variant } : {});
}

/** M602: addresses of sources and milestones that no chart makes a link of. */
function links(context: LintContext): void {
  for (const { entry, pointer } of [...context.list('sources'), ...context.list('milestones')]) {
    const { href } = entry;
    if (href === undefined || isLinkAddress(href)) continue;
    context.report('M602', `${pointer}/href`, { href: excerpt(visibleAddress(href)) });
  }
}
