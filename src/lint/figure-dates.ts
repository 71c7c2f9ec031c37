import { parseDate } from '../model/date.js';
import type { CampaignDate, CampaignSource } from '../model/index.js';
import { placeEntries, type LintContext } from './lint-context.js';

interface OwnDate {
  readonly asOf: string | undefined;
  readonly source: string | undefined;
  readonly pointer: string;
}

/** M310: nothing can be reported before it is true. One finding for each source and date: all its entries have one cause. */
export function asOfAfterPublication(context: LintContext): void {
  const sources = new Map(context.campaign.sources.map((source) => [source.id, source]));
  const groups = new Map<string, { first: OwnDate; others: number }>();
  for (const own of ownDates(context)) {
    const key = JSON.stringify([own.source, own.asOf]);
    const group = groups.get(key);
    if (group) group.others += 1;
    else groups.set(key, { first: own, others: 0 });
  }
  for (const { first, others } of groups.values()) {
    const source = first.source === undefined ? undefined : sources.get(first.source);
    const asOf = parseDate(first.asOf!);
    if (source && asOf) report(context, asOf, source, first.pointer, others);
  }
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

/** The entries that have an as-of date of their own, with the source that holds for it. */
function ownDates(context: LintContext): readonly OwnDate[] {
  const lists = (['observations', 'funnels', 'tasks', 'milestones'] as const).flatMap((name) =>
    context.list(name).map(({ entry, pointer }): OwnDate => ({ asOf: entry.asOf, source: entry.source, pointer })),
  );
  const stages = context.list('funnels').flatMap(({ entry: funnel, pointer: at }) =>
    placeEntries(funnel.stages, `${at}/stages`).map(({ entry, pointer }): OwnDate => {
      const elsewhere = entry.measure !== undefined && entry.value === undefined;
      return { asOf: entry.asOf, source: entry.source ?? (elsewhere ? undefined : funnel.source), pointer };
    }),
  );
  return [...lists, ...stages].filter(({ asOf, source }) => asOf !== undefined && source !== undefined);
}
