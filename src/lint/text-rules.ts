import { excerpt, pointerStep } from '../document/problem.js';
import { hiddenCharacters } from './hidden-characters.js';
import { isLinkAddress, visibleAddress } from './link-address.js';
import type { LintContext } from './lint-context.js';

/** M601 and M602: characters that a reader does not see, and links that lead nowhere. */
export function textRules(context: LintContext): void {
  hiddenInTexts(context);
  links(context);
}

/** A value of the JSON with the way to it. */
interface Step {
  readonly value: unknown;
  readonly key: string | number;
  readonly around: Step | null;
}

/** M601: every text of the document, names of fields included, but for what begins with `x-`. */
function hiddenInTexts(context: LintContext): void {
  const steps: Step[] = [{ value: context.json, key: '', around: null }];
  const seen = new Set<object>();
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { value, key, around } = step;
    if (typeof key === 'string' && around) reportHidden(context, key, step, 'key');
    if (typeof value === 'string') reportHidden(context, value, step);
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const child of childrenOf(value, step)) steps.push(child);
  }
}

/** What stands in a list or an object, last first, so that it is looked at in order. */
function childrenOf(value: object, around: Step): readonly Step[] {
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item] as const)
    : Object.entries(value).filter(([key]) => !key.startsWith('x-'));
  return entries.map(([key, child]) => ({ value: child, key, around })).reverse();
}

function reportHidden(context: LintContext, text: string, step: Step, variant?: string): void {
  const hidden = hiddenCharacters(text);
  if (!hidden) return;
  context.report('M601', pointerOf(step), { ...hidden }, variant ? { variant } : {});
}

function pointerOf(step: Step): string {
  const path: string[] = [];
  for (let at: Step | null = step; at?.around; at = at.around) path.push(pointerStep(at.key));
  return path.reverse().join('');
}

/** M602: addresses of sources and milestones that no chart makes a link of. */
function links(context: LintContext): void {
  for (const { entry, pointer } of [...context.list('sources'), ...context.list('milestones')]) {
    const { href } = entry;
    if (href === undefined || isLinkAddress(href)) continue;
    context.report('M602', `${pointer}/href`, { href: excerpt(visibleAddress(href)) });
  }
}
