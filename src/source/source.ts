import {
  emptySelection,
  isSelectionEmpty,
  withResolve,
  type Campaign,
  type Selection,
  type SelectionResolve,
} from '../model/index.js';
import {
  defaultLimits,
  loadDocument,
  readCampaign,
  resolveAddress,
  type LoadFailure,
  type LoadLimits,
} from './load-document.js';

/** What a source holds at one moment. */
export interface SourceState {
  /** `ready` with a `failure` means: an older campaign is still there, but could not be renewed. */
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  /** What was read; `null` until then. */
  readonly campaign: Campaign | null;
  /** Why the last load failed; `null` when it did not. */
  readonly failure: LoadFailure | null;
  /** When the campaign arrived, in milliseconds since the epoch. */
  readonly loadedAt: number | null;
}

const idle: SourceState = Object.freeze({ status: 'idle', campaign: null, failure: null, loadedAt: null });

/**
 * Where a campaign comes from and who shares it: loads a document once, holds its state and the reader's selection, and tells
 * its charts by the events `change` and `select`.
 *
 * @example
 * const source = new Source();
 * source.addEventListener('change', () => console.log(source.state.campaign?.title));
 * source.load('campaign.json');
 */
export class Source extends EventTarget {
  private current: SourceState = idle;
  private picked: Selection = emptySelection;
  private mode: SelectionResolve = 'single';
  private request: AbortController | null = null;
  private address: string | null = null;
  private limits: LoadLimits = defaultLimits;

  /** The state; a new object after every `change`. */
  get state(): SourceState {
    return this.current;
  }

  /** What the reader has picked; a new object after every `select`. */
  get selection(): Selection {
    return this.picked;
  }

  /**
   * How picks work together: `single` (default), each takes the place of the one before; `union` or `intersect`, each is added to
   * the others, or taken away. Setting it changes the selection that is there: to `single`, the last pick stays.
   */
  get resolve(): SelectionResolve {
    return this.mode;
  }

  /** Changes how picks work together, those that are there too; `single` keeps the last. */
  set resolve(resolve: SelectionResolve) {
    if (resolve === this.mode && resolve === this.picked.resolve) return;
    this.mode = resolve;
    this.select(withResolve(this.picked, resolve));
  }

  /** The address that was loaded last; `null` for a document that was there already. */
  get url(): string | null {
    return this.address;
  }

  /** Whether a request is on its way. */
  get loading(): boolean {
    return this.request !== null;
  }

  /** Loads a document; of several calls the last one wins. A campaign that is there stays until the new one has arrived. */
  async load(src: string, limits: LoadLimits = defaultLimits): Promise<void> {
    this.address = src;
    this.limits = limits;
    this.request?.abort();
    const url = resolveAddress(src, document.baseURI);
    if (url === null) {
      this.request = null;
      this.fail({ code: 'address', params: { url: src } });
      return;
    }
    const request = new AbortController();
    this.request = request;
    if (!this.current.campaign) this.change({ ...idle, status: 'loading' });
    try {
      const { campaign, failure } = await loadDocument(src, url, limits, request.signal);
      if (this.request !== request) return;
      this.request = null;
      if (campaign) this.accept(campaign);
      else this.fail(failure);
    } catch {
      // Aborted: a newer request, or nobody is left to tell.
    }
  }

  /** Loads again what was loaded last. */
  async reload(): Promise<void> {
    if (this.address !== null) await this.load(this.address, this.limits);
  }

  /** Takes a document that is there already: JSON text, or parsed JSON. `name` stands for it in messages. */
  setData(data: unknown, name: string, limits: LoadLimits = defaultLimits): void {
    this.request?.abort();
    this.request = null;
    this.address = null;
    const { campaign, failure } = readCampaign(data, name, limits);
    if (campaign) this.accept(campaign);
    else this.change({ ...idle, status: 'failed', failure });
  }

  /** Stops a request that is on its way; without a campaign the source is idle again. */
  abort(): void {
    this.request?.abort();
    this.request = null;
    if (this.current.status === 'loading') this.current = idle;
  }

  /** Sets what the reader has picked, for all charts of this source. An empty selection takes the `resolve` of the source. */
  select(selection: Selection): void {
    this.picked = isSelectionEmpty(selection) ? withResolve(emptySelection, this.mode) : selection;
    this.dispatchEvent(new Event('select'));
  }

  private accept(campaign: Campaign): void {
    this.change({ status: 'ready', campaign, failure: null, loadedAt: Date.now() });
  }

  private fail(failure: LoadFailure): void {
    this.change({ ...this.current, status: this.current.campaign ? 'ready' : 'failed', failure });
  }

  private change(state: SourceState): void {
    this.current = Object.freeze(state);
    this.dispatchEvent(new Event('change'));
  }
}
