import type { Locale } from '../../locale/index.js';
import type { CampaignDate, CampaignMilestone, CivilDay } from '../../model/index.js';

/** The days on which the dates of milestones begin and end, and how exactly the document names them. */
export interface NamedDays {
  /** Infinite where a date is open on that side. */
  readonly firsts: Float64Array;
  readonly lasts: Float64Array;
  /** 0: to the day, 1: to the month, 2: to the year. */
  readonly firstUnits: Uint8Array;
  readonly lastUnits: Uint8Array;
}

/** Longer than this, in days, a span is named by months. */
const mostDays = 62;

/** Looks up what the dates of milestones name, the plan beside the actual date included. */
export function nameDays(milestones: readonly CampaignMilestone[]): NamedDays {
  const { length } = milestones;
  const named = {
    firsts: new Float64Array(length).fill(Infinity),
    lasts: new Float64Array(length).fill(-Infinity),
    firstUnits: new Uint8Array(length),
    lastUnits: new Uint8Array(length),
  };
  milestones.forEach((milestone, index) => {
    const { actual, planned } = milestone;
    for (const [date, isPlan] of [
      [actual, false],
      [planned, true],
    ] as const) {
      if (!date) continue;
      const isDue = milestone.kind === 'deadline' && isPlan && date.last !== null;
      const first = isDue ? date.last : date.first;
      const [start, lastUnit] = unitsOf(date);
      if ((first ?? -Infinity) <= named.firsts[index]!) {
        named.firsts[index] = first ?? -Infinity;
        named.firstUnits[index] = isDue ? lastUnit : start;
      }
      if ((date.last ?? Infinity) >= named.lasts[index]!) {
        named.lasts[index] = date.last ?? Infinity;
        named.lastUnits[index] = lastUnit;
      }
    }
  });
  return named;
}

const toTheDay = [0, 0] as const;

/** How exactly a date names the days at its ends, from its text; a day in doubt is known to the month. */
function unitsOf({
  edtf,
  form,
  precision,
  approximate,
  uncertain,
}: CampaignDate): readonly [first: number, last: number] {
  if (form === 'date' && precision === 'day' && !approximate && !uncertain) return toTheDay;
  const parts = edtf.match(/\d{4}(?:-\d\d){0,2}/g)!;
  const unitOf = (part: string) => Math.max(2 - (part.length - 4) / 3, approximate || uncertain ? 1 : 0);
  return [unitOf(parts[0]), unitOf(parts.at(-1)!)];
}

/**
 * The time that some milestones lie in, in words that are no more exact than the dates at its ends; empty when neither end is
 * known.
 *
 * @param indexAt - Index of each of them, from 0 to `count`.
 */
export function namedSpan(
  { firsts, lasts, firstUnits, lastUnits }: NamedDays,
  count: number,
  indexAt: (place: number) => number,
  locale: Locale,
): string {
  let [first, last, firstUnit, lastUnit] = [Infinity, -Infinity, 0, 0];
  for (let place = 0; place < count; place += 1) {
    const index = indexAt(place);
    if (firsts[index]! < first) [first, firstUnit] = [firsts[index]!, firstUnits[index]!];
    else if (firsts[index] === first) firstUnit = Math.max(firstUnit, firstUnits[index]!);
    if (lasts[index]! > last) [last, lastUnit] = [lasts[index]!, lastUnits[index]!];
    else if (lasts[index] === last) lastUnit = Math.max(lastUnit, lastUnits[index]!);
  }
  const write = (day: CivilDay, unit: number) => [locale.day, locale.month, locale.year][unit]!(day);
  const { words } = locale;
  if (first === -Infinity) return last === Infinity ? '' : words.onOrBefore({ date: write(last, lastUnit) });
  if (last === Infinity) return words.onOrAfter({ date: write(first, firstUnit) });
  const unit = Math.max(firstUnit, lastUnit, last - first > mostDays ? 1 : 0);
  const [from, to] = [write(first, unit), write(last, unit)];
  return from === to ? from : words.fromTo({ first: from, last: to });
}
