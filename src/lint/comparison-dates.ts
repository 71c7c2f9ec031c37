import type { CampaignDate } from '../model/index.js';

/** One end of several dates, with the thing whose date it is. */
export interface DatedItem<T> {
  /** The thing. */
  readonly item: T;
  /** Its date. */
  readonly date: CampaignDate;
}

/** How far several dates lie apart. */
export interface DateSpan<T> {
  /** The thing with the earliest possible day. */
  readonly first: DatedItem<T>;
  /** The thing with the latest possible day. */
  readonly last: DatedItem<T>;
  /** Days between those two days. */
  readonly days: number;
}

const firstDay = ({ first, last }: CampaignDate) => first ?? last ?? Infinity;
const lastDay = ({ first, last }: CampaignDate) => last ?? first ?? -Infinity;

/** The earliest and the latest of several dates that are not one; `null` when they are, or fewer than two are known. */
export function spanOf<T>(items: readonly T[], dateOf: (item: T) => CampaignDate | null): DateSpan<T> | null {
  const dated = items.flatMap((item) => {
    const date = dateOf(item);
    return date && firstDay(date) !== Infinity ? [{ item, date }] : [];
  });
  const [one] = dated;
  if (!one || dated.every(({ date }) => isSameSpan(date, one.date))) return null;
  const first = dated.reduce((best, it) => (compareFirst(it.date, best.date) < 0 ? it : best));
  const others = dated.filter((it) => it !== first);
  const last = others.reduce((best, it) => (compareLast(it.date, best.date) > 0 ? it : best));
  return { first, last, days: lastDay(last.date) - firstDay(first.date) };
}

const isSameSpan = (a: CampaignDate, b: CampaignDate) => a.first === b.first && a.last === b.last;
/** Of two that may begin on one day the one that ends earlier comes first. */
const compareFirst = (a: CampaignDate, b: CampaignDate) => firstDay(a) - firstDay(b) || lastDay(a) - lastDay(b);
const compareLast = (a: CampaignDate, b: CampaignDate) => lastDay(a) - lastDay(b) || firstDay(a) - firstDay(b);
