import type { Milestone } from '../document/index.js';
import { pointerStep } from '../document/problem.js';
import { parseDateWords } from '../convert/words.js';
import { civilDate, parseDate, type CampaignDate, type CampaignMilestone, type DaySpan } from '../model/index.js';
import { sure } from './dated.js';
import type { LintContext } from './lint-context.js';

/** M507: printed words for a date that mean another one. Words that cannot be read say nothing. */
export function dateWordsRules(context: LintContext): void {
  const placed = context.list('milestones');
  const known: Known = new Map();
  context.campaign.milestones.forEach((milestone, index) => {
    const { entry, pointer } = placed[index]!;
    for (const [at, words] of wordsOf(entry.dateText)) {
      if (disagree(words, milestone, known)) reportWords(context, milestone, `${pointer}/dateText${at}`, words);
    }
  });
}

/** What words mean, by words and years: reading them is slow, and many milestones have the same. */
type Known = Map<string, readonly DaySpan[]>;

/** The texts in each language, with the rest of their JSON Pointer. */
function wordsOf(text: Milestone['dateText']): readonly (readonly [string, string])[] {
  if (text === undefined) return [];
  if (typeof text === 'string') return [['', text]];
  return Object.entries(text).map(([language, words]) => [pointerStep(language), words]);
}

/** Years in words that depend on when the source was written. */
const relative =
  /[\u4eca\u672c\u53bb\u4e0a\u660e\u6b21\u524d\u7fcc]\u5e74|\b(?:this|last|next|previous|following) year/i;

/** Whether words can be read in some year of the dates, and never mean a day of them. */
function disagree(words: string, { planned, actual }: CampaignMilestone, known: Known): boolean {
  const given = [planned, actual].filter((date) => date !== null);
  if (given.length === 0 || !given.every(sure)) return false;
  const years = given.map(yearsOf);
  if (years.includes(null)) return false;
  const tried = new Set(years.flatMap((some) => some ?? []));
  const key = [...tried, words].join(' ');
  const read = known.get(key) ?? spansOf(words, tried);
  known.set(key, read);
  return read.length > 0 && !read.some((span) => given.some((date) => overlap(span, date)));
}

/** The years of a date, and the one beside it where it is open; `null` for too many to try. */
function yearsOf({ first, last }: CampaignDate): readonly number[] | null {
  const from = first === null ? civilDate(last!).year - 1 : civilDate(first).year;
  const to = last === null ? from + 1 : civilDate(last).year;
  return to - from > 3 ? null : Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** What words mean in each of these years; words such as "last year" also in those around them. */
function spansOf(words: string, years: ReadonlySet<number>): readonly DaySpan[] {
  const around = relative.test(words) ? [-1, 0, 1] : [0];
  const tried = new Set([...years].flatMap((year) => around.map((shift) => year + shift)));
  return [...tried].flatMap((year) => {
    const read = parseDateWords(words, { year });
    const date = read.ok ? sure(parseDate(read.edtf)) : null;
    if (!read.ok || !date) return [];
    return [read.kind === 'deadline' ? { first: null, last: date.last } : date]; // by May may mean before May
  });
}

const overlap = (a: DaySpan, b: DaySpan): boolean =>
  (a.first ?? -Infinity) <= (b.last ?? Infinity) && (b.first ?? -Infinity) <= (a.last ?? Infinity);

function reportWords(context: LintContext, milestone: CampaignMilestone, pointer: string, words: string): void {
  const date = (milestone.planned ?? milestone.actual)!;
  context.report('M507', pointer, { title: { text: milestone.title }, words: words.slice(0, 60), date: { date } });
}
