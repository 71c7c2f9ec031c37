import type { Funnel, Measure, Stage, Unit } from '../document/index.js';
import { areOtherUnits } from '../model/units.js';
import { firstById } from './figure-places.js';
import { placeEntries, type LintContext, type Placed } from './lint-context.js';

interface StageUnit {
  readonly stage: Placed<Stage>;
  readonly unit: Unit;
  readonly counts: string | null;
}

/** M325: stages of one chain that are counted in different units. Different kinds of things are M405. */
export function mixedUnits(context: LintContext): void {
  const measures = firstById(context.list('measures').map(({ entry }) => entry));
  const language = plainLanguage(context);
  for (const { entry, pointer } of context.list('funnels')) {
    if (entry.kind === 'decomposition') continue;
    const [first, ...rest] = unitsOf(entry, pointer, measures);
    const other = first && rest.find((it) => isOther(first, it, language));
    if (first && other) report(context, first, other);
  }
}

/** The language of plain texts in a document; empty when it does not say. */
export const plainLanguage = ({ document }: LintContext): string =>
  (document.locale ?? '').split('-')[0]!.toLowerCase();

function report(context: LintContext, first: StageUnit, { stage, unit }: StageUnit): void {
  const name = ({ entry }: Placed<Stage>) => ({ text: entry.label ?? entry.id ?? '' });
  const params = {
    name: name(stage),
    unit: { text: textOf(unit) },
    first: name(first.stage),
    firstUnit: { text: textOf(first.unit) },
  };
  context.report('M325', stage.entry.unit === undefined ? stage.pointer : `${stage.pointer}/unit`, params);
}

/** The stages of the chain whose unit is known: neither gates nor separate counts. */
function unitsOf(funnel: Funnel, pointer: string, measures: ReadonlyMap<string, Measure>): readonly StageUnit[] {
  return placeEntries(funnel.stages, `${pointer}/stages`).flatMap((stage) => {
    const { entry } = stage;
    if (entry.of === null || entry.kind === 'gate') return [];
    const measure = entry.measure === undefined ? undefined : measures.get(entry.measure);
    const unit = entry.unit ?? measure?.unit ?? funnel.unit;
    return unit === undefined ? [] : [{ stage, unit, counts: entry.counts ?? measure?.counts ?? null }];
  });
}

function isOther(a: StageUnit, b: StageUnit, language: string): boolean {
  const differentThings = a.counts !== null && b.counts !== null && a.counts !== b.counts;
  return !differentThings && areOtherUnits(a.unit, b.unit, language);
}

/** A unit as a text: of plural forms the one for many. */
const textOf = (unit: Unit): string | Record<string, string> =>
  typeof unit === 'string'
    ? unit
    : Object.fromEntries(
        Object.entries(unit).map(([tag, form]) => [tag, typeof form === 'string' ? form : form.other]),
      );
