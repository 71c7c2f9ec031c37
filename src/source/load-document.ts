import { parseJson, readDocument } from '../document/index.js';
import { createCampaign, type Campaign } from '../model/index.js';

/** Why a document could not be loaded or read. */
export type LoadFailureCode =
  | 'network'
  | 'http'
  | 'timeout'
  | 'tooLarge'
  | 'address'
  | 'empty'
  | 'html'
  | 'syntax'
  | 'encoding'
  | 'version'
  | 'notMetrics';

/** A failure, with what its message names. */
export interface LoadFailure {
  /** What went wrong, as a word for programs. */
  readonly code: LoadFailureCode;
  /** The names and numbers that the message mentions. */
  readonly params: Readonly<Record<string, string>>;
}

/** Limits on loading, each an attribute of the elements. */
export interface LoadLimits {
  /** Most bytes that are read. Default: 5,000,000. */
  readonly maxBytes: number;
  /** Longest wait in milliseconds. Default: 15,000. */
  readonly timeoutMs: number;
  /** Most entries of any list. Default: 20,000. */
  readonly maxRows: number;
}

/** The limits that hold when none are given. */
export const defaultLimits: LoadLimits = Object.freeze({ maxBytes: 5_000_000, timeoutMs: 15_000, maxRows: 20_000 });

/** A campaign, or why there is none. */
export type LoadResult =
  | { readonly campaign: Campaign; readonly failure?: undefined }
  | { readonly failure: LoadFailure; readonly campaign?: undefined };

const fail = (code: LoadFailureCode, params: Readonly<Record<string, string>>): LoadResult => ({
  failure: { code, params },
});

/** The absolute http or https address of a `src`, or `null` when it may not be loaded. */
export function resolveAddress(src: string, base: string): string | null {
  try {
    const url = new URL(src, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/**
 * Fetches one document and reads it. Never throws, but for the `AbortError` of an aborted `signal`.
 *
 * @param src - The address as given, for messages.
 * @param url - The absolute address to fetch.
 */
export async function loadDocument(
  src: string,
  url: string,
  limits: LoadLimits,
  signal: AbortSignal,
): Promise<LoadResult> {
  const timer = new AbortController();
  const timeout = setTimeout(() => timer.abort(), limits.timeoutMs);
  const stop = () => timer.abort();
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(url, { credentials: 'same-origin', signal: timer.signal });
    if (!response.ok) return fail('http', { url: src, status: String(response.status) });
    const bytes = await readBytes(response, limits.maxBytes);
    if (!bytes) return fail('tooLarge', { url: src, limit: String(limits.maxBytes / 1e6) });
    return readBytesAsCampaign(bytes, src, limits);
  } catch {
    signal.throwIfAborted();
    return timer.signal.aborted
      ? fail('timeout', { url: src, seconds: String(limits.timeoutMs / 1000) })
      : fail('network', { url: src });
  } finally {
    clearTimeout(timeout);
    signal.removeEventListener('abort', stop);
  }
}

/** The body, or `null` as soon as it is longer than the limit: the rest is not awaited. */
async function readBytes(response: Response, maxBytes: number): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) {
    chunks.push(step.value);
    size += step.value.length;
    if (size > maxBytes) {
      void reader?.cancel();
      return null;
    }
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function readBytesAsCampaign(bytes: Uint8Array, src: string, limits: LoadLimits): LoadResult {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail('encoding', { url: src });
  }
  if (text.trim() === '') return fail('empty', { url: src });
  if (text.trimStart().startsWith('<')) return fail('html', { url: src });
  return readCampaign(text, src, limits);
}

/** Reads a campaign from JSON text or from parsed JSON. `src` names it in messages. */
export function readCampaign(data: unknown, src: string, limits: LoadLimits = defaultLimits): LoadResult {
  let json = data;
  if (typeof data === 'string') {
    if (data.trim() === '') return fail('empty', { url: src });
    const parsed = parseJson(data);
    if (parsed.problem) return fail('syntax', { url: src, ...parsed.problem.params });
    json = parsed.value;
  }
  const { document, problems } = readDocument(json, { maxRows: limits.maxRows });
  if (document) return { campaign: createCampaign(document, problems) };
  const version = problems.find(({ rule }) => rule === 'M103');
  return version ? fail('version', { url: src, found: version.params.found ?? '' }) : fail('notMetrics', { url: src });
}
