import type { MetricsDocument, Severity } from '../document/index.js';
import { entryIndex } from '../document/entry-index.js';
import { pointerStep } from '../document/problem.js';
import type { Campaign, CampaignFigure } from '../model/index.js';
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
  private figurePointers: ReadonlyMap<string, string> | undefined;

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

  /** Where a figure of the model stands in the file. */
  pointerOf(figure: CampaignFigure): string {
    this.figurePointers ??= new Map(this.list('observations').map(({ pointer }, index) => [`~${index + 1}`, pointer]));
    return this.figurePointers.get(figure.id) ?? '/observations';
  }
}

/** Entries of a list at a JSON Pointer, each with its own: also those inside an entry, such as the stages of a funnel. */
export function placeEntries<T extends object>(entries: readonly T[], pointer: string): readonly Placed<T>[] {
  return entries.map((entry, index) => ({ entry, pointer: pointer + pointerStep(entryIndex(entries, index)) }));
}
