import { layoutFunnel } from '../../src/charts/funnel/funnel.layout.js';
import { layoutRegions } from '../../src/charts/regions/regions.layout.js';
import { layoutTimeline, type MilestoneMark, type TimelineMark } from '../../src/charts/timeline/timeline.layout.js';
import type { ChartLayout } from '../../src/layout/chart-layout.js';
import type { Locale } from '../../src/locale/index.js';
import type { Campaign } from '../../src/model/index.js';

/** Every chart of a campaign, by name; the timeline wide and as a list. */
export function allLayouts(campaign: Campaign, locale: Locale): readonly (readonly [string, ChartLayout])[] {
  return [
    ['funnel', layoutFunnel(campaign, {}, locale)],
    ['timeline', layoutTimeline(campaign, { widthPx: 960 }, locale)],
    ['timeline as a list', layoutTimeline(campaign, {}, locale)],
    ['regions', layoutRegions(campaign, {}, locale)],
  ];
}

/** The marks that stand for one milestone each. */
export const milestonesOf = ({ marks }: { readonly marks: readonly TimelineMark[] }): readonly MilestoneMark[] =>
  marks.filter((mark) => mark.type === 'milestone');

/** Every text and every number anywhere in a layout, with its path. */
export function* leavesOf(value: unknown, path = ''): Generator<readonly [string, string | number]> {
  if (typeof value === 'string' || typeof value === 'number') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) yield* leavesOf(child, `${path}/${key}`);
  }
}

/** Every text anywhere in a layout. */
export const textsOf = (layout: unknown): readonly string[] =>
  [...leavesOf(layout)].flatMap(([, leaf]) => (typeof leaf === 'string' ? [leaf] : []));

const nonsense = /undefined|NaN|null|\[object|Infinity|function|∞/;

/** Paths of texts that show a slip of the program, and of numbers that cannot be drawn. */
export function nonsenseIn(layout: unknown): readonly string[] {
  return [...leavesOf(layout)]
    .filter(([, leaf]) => (typeof leaf === 'number' ? !Number.isFinite(leaf) : nonsense.test(leaf)))
    .map(([path, leaf]) => `${path}: ${leaf}`);
}
