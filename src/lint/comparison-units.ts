import type { Funnel, Measure, Stage, Unit } from '../document/index.js';
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

/** Chinese measure words that stand for the same kind of thing, so that one may be used for another. */
const alike = ['个项件条宗桩篇份处', '人名位口', '场次期', '元块'];

/** A unit for comparing: measure words of one kind are the same, and so are one and many. */
const plainUnit = (word: string) => alike.find((group) => group.includes(word)) ?? word.toLowerCase().replace(/s$/, '');

/** The forms of a unit by language. */
function formsOf(unit: Unit, language: string): ReadonlyMap<string, readonly string[]> {
  if (typeof unit === 'string') return new Map([[language, [plainUnit(unit)]]]);
  return new Map(
    Object.entries(unit).map(([tag, form]) => {
      const forms = typeof form === 'string' ? [form] : Object.values<string>({ ...form });
      return [tag.split('-')[0]!.toLowerCase(), forms.map(plainUnit)];
    }),
  );
}

/** Whether two units surely differ: in every language that both are given in. `language` is that of plain texts. */
export function areOtherUnits(a: Unit, b: Unit, language: string): boolean {
  const others = formsOf(b, language);
  const shared = [...formsOf(a, language)].filter(([tag]) => others.has(tag));
  return shared.length > 0 && shared.every(([tag, forms]) => !forms.some((form) => others.get(tag)!.includes(form)));
}

/** A unit as a text: of plural forms the one for many. */
const textOf = (unit: Unit): string | Record<string, string> =>
  typeof unit === 'string'
    ? unit
    : Object.fromEntries(
        Object.entries(unit).map(([tag, form]) => [tag, typeof form === 'string' ? form : form.other]),
      );
