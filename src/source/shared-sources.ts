import { defaultLimits, type LoadLimits } from './load-document.js';
import { Source } from './source.js';

interface Shared {
  readonly source: Source;
  readonly key: string;
  users: number;
}

const byKey = new Map<string, Shared>();
const bySource = new Map<Source, Shared>();

/** The source of an address, shared by everyone who names it: the first one starts the request. Give it back with {@link releaseSource}. */
export function acquireSource(src: string, limits: LoadLimits = defaultLimits): Source {
  const key = JSON.stringify([addressOf(src), limits]);
  let shared = byKey.get(key);
  if (!shared) {
    shared = { source: new Source(), key, users: 0 };
    byKey.set(key, shared);
    bySource.set(shared.source, shared);
    void shared.source.load(src, limits);
  }
  shared.users += 1;
  return shared.source;
}

/** Gives a shared source back. When nobody has it any more its request is stopped and it is forgotten; a move within the page is no gap. */
export function releaseSource(source: Source): void {
  queueMicrotask(() => {
    const shared = bySource.get(source);
    if (!shared || --shared.users > 0) return;
    source.abort();
    byKey.delete(shared.key);
    bySource.delete(source);
  });
}

function addressOf(src: string): string {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    return src;
  }
}
