import type { MetricsDocument, Severity } from '../document/index.js';
import { entryIndex } from '../document/entry-index.js';
import { pointerStep } from '../document/problem.js';
import { parseDate, type Campaign, type CampaignDate, type CampaignFigure } from '../model/index.js';
import type { Finding, FindingValue } from './finding.js';
import { severityOf } from './rules.js';

/** What a rule may say of a finding beside its rule, place and values. */
export interface FindingOptions {
  /** Graver or milder than the rule usually is. */
  readonly severity?: Severity;
  /** Which message of the rule. */
  readonly variant?: string;
}

/** The lists of a document whose entries have places of their own. */
export type ListName =
  | 'sources'
  | 'regions'
  | 'programmes'
  | 'categories'
  | 'measures'
  | 'observations'
  | 'funnels'
  | 'tasks'
  | 'milestones'
  | 'annotations';

/** An entry of a list with its JSON Pointer in the file. */
export interface Placed<T> {
  /** The entry as read: what cannot be read is left out. */
  readonly entry: T;
  /** Its JSON Pointer. */
  readonly pointer: string;
}

/** The entry type of a list. */
export type EntryOf<L extends ListName> = NonNullable<MetricsDocument[L]>[number];

/** What the rules look at: the document as read, the model made from it, and where things stand in the file. */
export class LintContext {
  /** What the rules have found so far. */
  readonly findings: Finding[] = [];
  private readonly placed = new Map<ListName, readonly Placed<unknown>[]>();
  private readonly dates = new Map<string, CampaignDate | null>();

  constructor(
    /** The parsed JSON, unread. */
    readonly json: unknown,
    /** The document as the charts read it. */
    readonly document: MetricsDocument,
    /** The model. */
    readonly campaign: Campaign,
  ) {}

  /** Adds a finding. */
  report(
    rule: string,
    pointer: string,
    params: Readonly<Record<string, FindingValue>>,
    { severity = severityOf(rule), variant }: FindingOptions = {},
  ): void {
    this.findings.push({ rule, severity, pointer, params, ...(variant ? { variant } : {}) });
  }

  /** The entries of a list with their places. */
  list<L extends ListName>(name: L): readonly Placed<EntryOf<L>>[] {
    let placed = this.placed.get(name);
    if (!placed) {
      const entries: readonly object[] = this.document[name] ?? [];
      placed = placeEntries(entries, `/${name}`);
      this.placed.set(name, placed);
    }
    return placed as readonly Placed<EntryOf<L>>[];
  }

  /** Where a figure of the model stands in the file. The model names figures by their number in the list: `~1` is the first. */
  pointerOf(figure: CampaignFigure): string {
    return this.list('observations')[Number(figure.id.slice(1)) - 1]?.pointer ?? '/observations';
  }

  /** A date of the document; `null` for one that cannot be read. Each is parsed once: thousands of entries share few dates. */
  dateOf(edtf: string): CampaignDate | null {
    let date = this.dates.get(edtf);
    if (date === undefined) {
      date = parseDate(edtf);
      this.dates.set(edtf, date);
    }
    return date;
  }
}

/** Entries of a list at a JSON Pointer, each with its own: also those inside an entry, such as the stages of a funnel. */
export function placeEntries<T extends object>(entries: readonly T[], pointer: string): readonly Placed<T>[] {
  return entries.map((entry, index) => ({ entry, pointer: pointer + pointerStep(entryIndex(entries, index)) }));
}
