import type { Problem } from '../document/index.js';
import { pointerStep } from '../document/problem.js';
import type { Amount, Qualifier } from './amount.js';
import { absent } from './amount.js';
import type { CampaignSource, Citation, Text } from './campaign.js';
import { parseDate, type CampaignDate } from './date.js';

/** Collects problems while the entries of a document are resolved. */
export class Resolver {
  readonly problems: Problem[];
  private readonly seen = new Set<string>();

  constructor(problems: readonly Problem[]) {
    this.problems = [...problems];
  }

  /** Adds a problem, once: an entry that is resolved for several regions has its faults only once. */
  report(rule: string, pointer: string, params: Problem['params'], omits: Problem['omits'] = 'field') {
    if (this.seen.has(rule + pointer)) return;
    this.seen.add(rule + pointer);
    this.problems.push({ rule, severity: 'error', pointer, omits, params });
  }

  /** The date of a field; one that cannot be parsed is reported and left out. */
  date(edtf: string | undefined, pointer: string): CampaignDate | null {
    if (edtf === undefined) return null;
    const date = parseDate(edtf);
    if (!date) this.report('M505', pointer, { found: `"${edtf.slice(0, 40)}"` });
    return date;
  }

  /** The thing that an id names; an unknown id is reported and left out. */
  find<T>(index: ReadonlyMap<string, T>, id: string | undefined, pointer: string, list: string): T | null {
    if (id === undefined) return null;
    const found = index.get(id);
    if (found === undefined) this.report('M201', pointer, { found: `"${id}"`, list });
    return found ?? null;
  }

  /** Entries by id. Of two with one id the first is kept and the second reported. */
  index<T extends { readonly id: string }>(entries: readonly T[], list: string): Map<string, T> {
    const byId = new Map<string, T>();
    entries.forEach((entry, index) => {
      if (!byId.has(entry.id)) byId.set(entry.id, entry);
      else this.report('M202', `/${list}${pointerStep(index)}/id`, { found: `"${entry.id}"`, list }, 'entry');
    });
    return byId;
  }

  /** A way to name the entries of a list whose id is optional: the id, or a made-up one where it is absent or taken. */
  names(list: string): (id: string | undefined, index: number) => string {
    const taken = new Set<string>();
    return (id, index) => {
      if (id !== undefined && taken.has(id)) {
        this.report('M202', `/${list}${pointerStep(index)}/id`, { found: `"${id}"`, list });
      }
      const name = id === undefined || taken.has(id) ? `~${index + 1}` : id; // "~" cannot stand in an id
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
}

/** The amount of an entry. A range needs both ends in order, else its printed value stands as "about". */
export function resolveAmount(entry: AmountFields): Amount {
  const { value = null, qualifier = 'exact', low = null, high = null } = entry;
  if (qualifier === 'range' && low !== null && high !== null && low <= high) {
    return Object.freeze({ value, qualifier, low, high, absence: null });
  }
  if (value === null) return absent((entry.missing as Amount['absence']) ?? 'notReported');
  return Object.freeze({
    value,
    qualifier: qualifier === 'range' ? 'about' : qualifier,
    low: null,
    high: null,
    absence: null,
  });
}

interface CitationFields {
  readonly source?: string | undefined;
  readonly locator?: string | undefined;
  readonly quote?: string | undefined;
  readonly note?: Text | undefined;
}

/** The citation of an entry; what it lacks comes from the entry around it (a stage's from its funnel's), but for quote and note. */
export function resolveCitation(
  entry: CitationFields,
  pointer: string,
  sources: ReadonlyMap<string, CampaignSource>,
  resolver: Resolver,
  around?: Citation,
): Citation {
  const own = entry.source === undefined;
  return Object.freeze({
    source: own ? (around?.source ?? null) : resolver.find(sources, entry.source, `${pointer}/source`, 'sources'),
    locator: entry.locator ?? (own ? (around?.locator ?? null) : null),
    quote: entry.quote ?? null,
    note: entry.note ?? null,
  });
}
