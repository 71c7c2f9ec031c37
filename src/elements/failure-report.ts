import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LayoutFailure } from '../layout/chart-layout.js';
import type { FailureCode, Locale } from '../locale/index.js';
import type { SourceConnection } from './source-connection.js';

/** What `campaign-error` tells. */
export interface CampaignErrorDetail {
  /** What went wrong, as a word of the documentation's table. */
  readonly code: FailureCode;
  /** The sentence that the reader sees. */
  readonly message: string;
  /** The address that was loaded, if one was. */
  readonly url: string | null;
}

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly locale: Locale;
  /** Why the layout has nothing to draw. */
  readonly layoutFailure: LayoutFailure | null;
}

/** What goes wrong in a chart: in words for the reader, and once as an event for the page. */
export class FailureReport implements ReactiveController {
  private reported: { cause: unknown; code: string; tag: string } | null = null;

  constructor(
    private readonly host: Host,
    private readonly connection: SourceConnection,
  ) {
    host.addController(this);
  }

  /** Why nothing, or nothing new, can be drawn. */
  get failure(): CampaignErrorDetail | null {
    const { words } = this.host.locale;
    const { state, url } = this.connection;
    if (state?.failure) {
      const { code, params } = state.failure;
      return { code, message: words.failure[code](params), url };
    }
    if (this.host.layoutFailure) return { ...this.host.layoutFailure, url };
    if (this.connection.missing) return { code: 'noSource', message: words.failure.noSource({}), url: null };
    return null;
  }

  /** Whether loading again may help: something was loaded, and that is what went wrong. */
  get canRetry(): boolean {
    return this.connection.state?.failure != null && this.connection.url !== null;
  }

  /** Says of older figures that they could not be renewed. */
  get notice(): string | null {
    const { state } = this.connection;
    const { words, time } = this.host.locale;
    if (!state?.campaign || !state.failure) return null;
    const reason = words.failure[state.failure.code](state.failure.params);
    return words.couldNotUpdate({ time: time(state.loadedAt ?? 0), reason });
  }

  /** Tells the page of a failure: once, and not again when only its language changes. */
  hostUpdated(): void {
    const { tag } = this.host.locale;
    const detail = this.failure;
    const cause = detail && (this.connection.state?.failure ?? detail.code + detail.message);
    const { reported } = this;
    if (cause === reported?.cause) return;
    this.reported = detail && { cause, code: detail.code, tag };
    const isTranslation = detail?.code === reported?.code && tag !== reported?.tag;
    if (!detail || isTranslation) return;
    this.host.dispatchEvent(new CustomEvent('campaign-error', { detail, bubbles: true, composed: true }));
  }
}
