import { noChange, nothing } from 'lit';
import { type AttributePart, directive, Directive, PartType, type PartInfo } from 'lit/directive.js';

/**
 * Numbers for custom properties: `{ start: 0.25 }` sets `--start: 0.25`. Insets, size and translation are set themselves, in percent:
 * what changes at each step of a pan must not be inherited, or the browser works out the style of all that is inside anew.
 */
export type Placement = Readonly<Record<string, number>>;

const lengths = new Set(['inset-inline-start', 'inset-inline-end', 'inline-size', 'translate']);

function declare(name: string, value: number): string {
  const round = (number: number) => Math.round(number * 1e5) / 1e5;
  return lengths.has(name) ? `${name}:${round(value * 100)}%` : `--${name}:${round(value)}`;
}

class PlaceDirective extends Directive {
  private last = '';

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ATTRIBUTE || info.name !== 'style')
      throw new Error('place() belongs in a style attribute');
  }

  /** On a server: a style attribute, for declarative shadow DOM. */
  render(placement: Placement | null): string | typeof nothing {
    if (!placement) return nothing;
    return Object.entries(placement)
      .map(([name, value]) => declare(name, value))
      .join(';');
  }

  /** In a browser: through the CSSOM, which a strict content security policy allows, from the first render on. */
  override update(part: AttributePart, [placement]: [Placement | null]): typeof noChange {
    const declarations = placement ? String(this.render(placement)) : '';
    if (declarations !== this.last) part.element.style.cssText = declarations;
    this.last = declarations;
    return noChange;
  }
}

/**
 * Places a mark by custom properties, as `style=${place({ start: 0.25 })}`; `null` where no style may stand.
 * @see https://lit.dev/docs/templates/custom-directives/
 */
export const place = directive(PlaceDirective);
