import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { acquireSource, releaseSource, Source, type LoadLimits, type SourceState } from '../source/index.js';
import { findSource, watchSources } from './find-source.js';
import { inlineData } from './inline-data.js';

interface Connected extends ReactiveControllerHost, HTMLElement {
  readonly data: unknown;
  readonly src: string | null;
  readonly source: string | null;
  readonly limits: LoadLimits;
  selectionChanged(): void;
}

/** How long an answer may take before "loading" is shown, in ms. */
const patienceMs = 300;

/**
 * A chart's way to its source: the `data` property, else `src`, else a script child, else the element that `source` names,
 * else the nearest source element.
 */
export class SourceConnection implements ReactiveController {
  /** The source, once there is one. */
  source: Source | null = null;
  /** The answer takes so long that the reader should be told. */
  slow = false;

  private shared: Source | null = null;
  private own: Source | null = null;
  private ownData: unknown = undefined;
  private stopWatching: (() => void) | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private looked = false;

  constructor(private readonly host: Connected) {
    host.addController(this);
  }

  /** The state of the source. */
  get state(): SourceState | null {
    return this.source?.state ?? null;
  }

  /** The address that was loaded; `null` for a document that was there already. */
  get url(): string | null {
    return this.source?.url ?? null;
  }

  /** There is something to show: a campaign or a failure. */
  get settled(): boolean {
    return this.state?.status === 'ready' || this.state?.status === 'failed';
  }

  /** The page is complete, and nothing names a source. */
  get missing(): boolean {
    return this.looked && this.source === null && this.slow;
  }

  hostConnected(): void {
    this.stopWatching = watchSources(() => this.connect());
    this.connect();
  }

  hostDisconnected(): void {
    this.stopWatching?.();
    clearTimeout(this.timer);
    this.listen(null);
    if (this.shared) releaseSource(this.shared);
    this.shared = null;
  }

  /** On a server there is neither page nor time: only the `data` property counts. */
  readOnServer(): void {
    if (this.host.data === undefined || this.own) return;
    this.own = new Source();
    this.own.setData(this.host.data, 'data', this.host.limits);
    this.source = this.own;
  }

  /** Looks for the source again. */
  connect(): void {
    if (!this.host.isConnected) return;
    const before = this.shared;
    this.shared = null;
    this.listen(this.find());
    if (before) releaseSource(before);
    this.looked = true;
    this.wait();
  }

  private find(): Source | null {
    const { data, src, source, limits } = this.host;
    const inline = data ?? (src ? undefined : inlineData(this.host, () => this.connect()));
    if (inline !== undefined && inline !== null) return this.ownSource(inline, limits);
    if (src) return (this.shared = acquireSource(src, limits));
    return findSource(this.host, source);
  }

  private ownSource(data: unknown, limits: LoadLimits): Source {
    this.own ??= new Source();
    if (this.ownData !== data) this.own.setData(data, `<${this.host.localName}>`, limits);
    this.ownData = data;
    return this.own;
  }

  private readonly onChange = (): void => {
    this.wait();
    this.host.requestUpdate();
  };

  private readonly onSelect = (): void => this.host.selectionChanged();

  private listen(source: Source | null): void {
    if (source === this.source) return;
    this.source?.removeEventListener('change', this.onChange);
    this.source?.removeEventListener('select', this.onSelect);
    this.source = source;
    source?.addEventListener('change', this.onChange);
    source?.addEventListener('select', this.onSelect);
    this.host.requestUpdate();
  }

  /** Starts to count the wait, unless there is something to show. */
  private wait(): void {
    clearTimeout(this.timer);
    if (this.settled) this.slow = false;
    else if (!this.slow) {
      this.timer = setTimeout(() => {
        this.slow = true;
        this.host.requestUpdate();
      }, patienceMs);
    }
  }
}
