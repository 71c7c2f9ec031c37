import type { CampaignDate, CampaignSource } from '../model/index.js';
import { placeEntries, type LintContext } from './lint-context.js';

/** M310: nothing can be reported before it is true. One finding for each source and date: all its entries have one cause. */
export function asOfAfterPublication(context: LintContext): void {
  const sources = new Map(context.campaign.sources.map((source) => [source.id, source]));
  for (const group of groupsOf(context)) {
    const source = sources.get(group.source);
    const asOf = source ? context.dateOf(group.asOf) : null;
    if (source && asOf) report(context, asOf, source, group.pointer, group.others);
  }
}

/** Entries of one as-of date and source. */
interface Group {
  readonly asOf: string;
  readonly source: string;
  /** JSON Pointer of the first. */
  readonly pointer: string;
  /** How many others there are. */
  others: number;
}

/** The entries that have an as-of date of their own, by it and the source that holds for them, in the order of the first. */
function groupsOf(context: LintContext): readonly Group[] {
  const groups: Group[] = [];
  const known = new Map<string, Map<string, Group>>();
  const note = (asOf: string | undefined, source: string | undefined, pointer: string) => {
    if (asOf === undefined || source === undefined) return;
    const bySource = known.get(asOf) ?? new Map<string, Group>();
    known.set(asOf, bySource);
    const group = bySource.get(source);
    if (group) {
      group.others += 1;
      return;
    }
    const first = { asOf, source, pointer, others: 0 };
    bySource.set(source, first);
    groups.push(first);
  };
  for (const list of ['observations', 'funnels', 'tasks', 'milestones'] as const)
    for (const { entry, pointer } of context.list(list)) note(entry.asOf, entry.source, pointer);
  for (const { entry: funnel, pointer: at } of context.list('funnels')) {
    for (const { entry, pointer } of placeEntries(funnel.stages, `${at}/stages`)) {
      const elsewhere = entry.measure !== undefined && entry.value === undefined;
      note(entry.asOf, entry.source ?? (elsewhere ? undefined : funnel.source), pointer);
    }
  }
  return groups;
}

function report(
  context: LintContext,
  asOf: CampaignDate,
  source: CampaignSource,
  pointer: string,
  others: number,
): void {
  const { published } = source;
  if (!published || !isSurelyLater(asOf, published)) return;
  const params = { asOf: { date: asOf }, published: { date: published }, source: { text: source.title }, others };
  context.report('M310', `${pointer}/asOf`, params, others > 0 ? { variant: 'several' } : {});
}

function isSurelyLater(asOf: CampaignDate, published: CampaignDate): boolean {
  const vague = [asOf, published].some(({ approximate, uncertain }) => approximate || uncertain);
  const day = asOf.form === 'interval' || asOf.form === 'set' ? (asOf.end.first ?? asOf.start.first) : asOf.first;
  const last = published.openEnd ? null : published.last;
  return !vague && day !== null && last !== null && day > last;
}
