import type { Problem } from '../document/index.js';
import { entryIndex } from '../document/entry-index.js';
import type { Amount, Qualifier } from './amount.js';
import { absent } from './amount.js';
import type { CampaignSource, Citation, Text } from './campaign.js';
import { parseDate, type CampaignDate } from './date.js';
import { areAscending, type Lookup } from './id-index.js';

/** Where an entry stands. Its JSON Pointer is made only when there is a problem: most entries have none. */
export interface Place {
  /** The list that it is in, as a JSON Pointer without its first slash: `funnels/0/stages`. */
  readonly list: string;
  /** The entries of that list. */
  readonly entries: readonly object[];
  /** Which of them it is. */
  readonly position: number;
}

/** The JSON Pointer of a field of an entry; without a place, of the document. */
function pointerOf(at: Place | null, field: string): string {
  return at ? `/${at.list}/${entryIndex(at.entries, at.position)}/${field}` : `/${field}`;
}

/** Collects problems while the entries of a document are resolved. */
export class Resolver {
  readonly problems: Problem[];
  private readonly seen: Set<string>;
  private readonly dates = new Map<string, CampaignDate | null>();

  constructor(problems: readonly Problem[]) {
    this.problems = [...problems];
    this.seen = new Set(problems.map(({ rule, pointer }) => rule + pointer));
  }

  /** Adds a problem, once: an entry that is resolved for several regions has its faults only once. */
  report(rule: string, at: Place | null, field: string, params: Problem['params'], omits: Problem['omits'] = 'field') {
    const pointer = pointerOf(at, field);
    if (this.seen.has(rule + pointer)) return;
    this.seen.add(rule + pointer);
    this.problems.push({ rule, severity: 'error', pointer, omits, params });
  }

  /** The date of a field; one that cannot be parsed is reported and left out. */
  date(edtf: string | undefined, at: Place | null, field: string): CampaignDate | null {
    if (edtf === undefined) return null;
    let date = this.dates.get(edtf);
    if (date === undefined) {
      date = parseDate(edtf);
      this.dates.set(edtf, date);
    }
    if (!date) this.report('M505', at, field, { found: `"${edtf.slice(0, 40)}"` });
    return date;
  }

  /** The thing that an id names; an unknown id is reported and left out. */
  find<T>(index: Lookup<T>, id: string | undefined, at: Place | null, field: string, list: string): T | null {
    if (id === undefined) return null;
    const found = index.get(id);
    if (found === undefined) this.report('M201', at, field, { found: `"${id}"`, list });
    return found ?? null;
  }

  /** What is made of each entry, by id. Of two with one id the first is kept and the second reported. */
  byId<E extends { readonly id: string }, T>(
    entries: readonly E[],
    list: string,
    create: (entry: E, at: Place) => T,
  ): Map<string, T> {
    const made = new Map<string, T>();
    entries.forEach((entry, position) => {
      const at = { list, entries, position };
      if (!made.has(entry.id)) made.set(entry.id, create(entry, at));
      else this.report('M202', at, 'id', { found: `"${entry.id}"`, list }, 'entry');
    });
    return made;
  }

  /** A way to name the entries of a list whose id is optional: the id, or a made-up one where it is absent or taken. */
  names(
    entries: readonly { readonly id?: string | undefined }[],
    list: string,
  ): (id: string | undefined, position: number) => string {
    if (areAscending(entries)) return (id) => id!;
    const taken = new Set<string>();
    return (id, position) => {
      if (id !== undefined && taken.has(id)) {
        this.report('M202', { list, entries, position }, 'id', { found: `"${id}"`, list });
      }
      const name = id === undefined || taken.has(id) ? `~${position + 1}` : id; // "~" cannot stand in an id
      taken.add(name);
      return name;
    };
  }
}

interface AmountFields {
  readonly value?: number | null | undefined;
  readonly qualifier?: Qualifier | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly missing?: string | undefined;
  readonly roundedTo?: number | undefined;
}

/** The amount of an entry. A range needs both ends in order, else its printed value stands as "about"; a step of 0 is none. */
export function resolveAmount(entry: AmountFields): Amount {
  const { value = null, qualifier = 'exact', low = null, high = null } = entry;
  const roundedTo = entry.roundedTo !== undefined && entry.roundedTo > 0 ? entry.roundedTo : null;
  if (qualifier === 'range' && low !== null && high !== null && low <= high) {
    return Object.freeze({ value, qualifier, low, high, absence: null, roundedTo });
  }
  if (value === null) return absent((entry.missing as Amount['absence']) ?? 'notReported');
  return Object.freeze({
    value,
    qualifier: qualifier === 'range' ? 'about' : qualifier,
    low: null,
    high: null,
    absence: null,
    roundedTo,
  });
}

interface CitationFields {
  readonly source?: string | undefined;
  readonly locator?: string | undefined;
  readonly quote?: string | undefined;
  readonly note?: Text | undefined;
}

const uncited: Citation = Object.freeze({ source: null, locator: null, quote: null, note: null });

/** The citation of an entry; what it lacks comes from the entry around it (a stage's from its funnel's), but for quote and note. */
export function resolveCitation(
  entry: CitationFields,
  at: Place,
  sources: ReadonlyMap<string, CampaignSource>,
  resolver: Resolver,
  around?: Citation,
): Citation {
  const own = entry.source === undefined;
  if ((around ?? entry.source ?? entry.locator ?? entry.quote ?? entry.note) === undefined) return uncited;
  return Object.freeze({
    source: own ? (around?.source ?? null) : resolver.find(sources, entry.source, at, 'source', 'sources'),
    locator: entry.locator ?? (own ? (around?.locator ?? null) : null),
    quote: entry.quote ?? null,
    note: entry.note ?? null,
  });
}
