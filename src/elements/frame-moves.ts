interface Host {
  panBy(share: number): void;
  zoomBy(factor: number, at: number): void;
  showPart(start: number, end: number): void;
  showAll(): void;
}

/** What moves have made of a window, in lengths of the window as it was: where it starts, and how long it is. */
interface Change {
  readonly start: number;
  readonly length: number;
  /** The fraction that the first zoom was around; `null` before it. */
  readonly at: number | null;
}

const unchanged: Change = { start: 0, length: 1, at: null };
/** A share of a window that nobody sees: what rounding leaves. */
const least = 1e-9;

/** Gathers moves of a window and hands them to the host as one, once a frame. */
export class FrameMoves {
  private frame = 0;
  /** What is shown before the change; `null`: what is shown now. */
  private part: readonly [start: number, end: number] | 'all' | null = null;
  private change = unchanged;

  constructor(private readonly host: Host) {}

  /** As the host's `panBy`. */
  pan(share: number): void {
    const { change } = this;
    this.gather(this.part, { ...change, start: change.start + share * change.length });
  }

  /** As the host's `zoomBy`. */
  zoom(factor: number, at: number): void {
    const { start, length, at: first } = this.change;
    const next = length / factor;
    this.gather(this.part, { start: start + at * (length - next), length: next, at: first ?? at });
  }

  /** As the host's `showPart`. What was gathered before no longer matters. */
  showPart(start: number, end: number): void {
    this.gather([start, end], unchanged);
  }

  /** As the host's `showAll`. What was gathered before no longer matters. */
  showAll(): void {
    this.gather('all', unchanged);
  }

  /** Forgets what has been gathered. */
  cancel(): void {
    if (this.frame !== 0) cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.part = null;
    this.change = unchanged;
  }

  private gather(part: typeof this.part, change: Change): void {
    this.part = part;
    this.change = change;
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.handOver());
  }

  private handOver(): void {
    const { part, change } = this;
    this.cancel();
    if (part === 'all') this.host.showAll();
    else if (part) this.host.showPart(...part);
    const { start, length } = change;
    const at = change.at ?? 0.5;
    // One zoom and the rest as a pan come to the same, whatever the order was.
    const rest = (start - at * (1 - length)) / length;
    if (Math.abs(length - 1) > least) this.host.zoomBy(1 / length, at);
    if (Math.abs(rest) > least) this.host.panBy(rest);
  }
}
