import { bisectLeft } from '../../layout/d3.js';

/**
 * Spans of time sorted by their start, for questions that a window asks at every step of a pan or zoom. None of them reads
 * all spans: counting is two binary searches, and listing is a walk down a tree of greatest ends.
 * @see https://en.wikipedia.org/wiki/Interval_tree#Augmented_tree
 */
export class SortedSpans {
  /** Number of spans. */
  readonly length: number;
  private readonly sortedEnds: Float64Array;
  /** Greatest end of each node of a binary tree; its leaves are the spans. */
  private readonly greatest: Float64Array;
  private readonly leaves: number;

  /**
   * @param starts - First moments, ascending.
   * @param ends - Last moments, in the same order.
   */
  constructor(
    readonly starts: Float64Array,
    readonly ends: Float64Array,
  ) {
    this.length = starts.length;
    this.sortedEnds = ends.slice().sort();
    this.leaves = 1;
    while (this.leaves < this.length) this.leaves *= 2;
    this.greatest = new Float64Array(2 * this.leaves).fill(-Infinity);
    this.greatest.set(ends, this.leaves);
    for (let node = this.leaves - 1; node > 0; node -= 1) {
      this.greatest[node] = Math.max(this.greatest[2 * node]!, this.greatest[2 * node + 1]!);
    }
  }

  /** From the first start to the last end; `null` when there are none. */
  get extent(): { readonly first: number; readonly last: number } | null {
    return this.length ? { first: this.starts[0]!, last: this.sortedEnds[this.length - 1]! } : null;
  }

  /** How many reach into the time from one moment up to another, which is left out. */
  countBetween(from: number, to: number): number {
    return this.startingBefore(to) - bisectLeft(this.sortedEnds, from);
  }

  /** How many start before a moment: the index of the first that does not. */
  startingBefore(moment: number): number {
    return bisectLeft(this.starts, moment);
  }

  /** How many start before a moment and reach up to it or beyond. */
  reachingInto(moment: number): number {
    return this.startingBefore(moment) - bisectLeft(this.sortedEnds, moment);
  }

  /** Indexes of those that reach into the time from one moment up to another, in their order, `most` at most. */
  indexesBetween(from: number, to: number, most = Infinity): readonly number[] {
    const end = this.startingBefore(to);
    const found: number[] = [];
    const visit = (node: number, first: number, size: number): void => {
      if (first >= end || found.length >= most || !(this.greatest[node]! >= from)) return;
      if (size === 1) found.push(first);
      else {
        visit(2 * node, first, size / 2);
        visit(2 * node + 1, first + size / 2, size / 2);
      }
    };
    if (end > 0) visit(1, 0, this.leaves);
    return found;
  }

  /** The greatest end of those from one index up to another, which is left out. */
  greatestEnd(from: number, to: number): number {
    let greatest = -Infinity;
    for (let a = from + this.leaves, b = to + this.leaves; a < b; a >>= 1, b >>= 1) {
      if (a & 1) greatest = Math.max(greatest, this.greatest[a++]!);
      if (b & 1) greatest = Math.max(greatest, this.greatest[--b]!);
    }
    return greatest;
  }
}
