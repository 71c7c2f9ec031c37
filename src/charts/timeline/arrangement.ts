import { packRows, type Extent } from '../../layout/pack-rows.js';
import { fitText } from '../../layout/text-width.js';
import type { Phrase } from '../../locale/index.js';
import type { MilestoneFacts } from './milestone-mark.js';
import type { TimePlacement } from './placement.js';

/** Where the label of a mark stands: after it, before it, in the row below, or nowhere for want of room. */
export type LabelSide = 'end' | 'start' | 'below' | 'none';

/** The rows that a mark and its label take, and where the label begins (on the start side: ends), as a fraction of the plot. */
export interface Arrangement {
  readonly row: number;
  readonly rows: number;
  readonly side: LabelSide;
  readonly labelAt: number;
  readonly shortLabel: Phrase;
}

/** Something to be arranged: where its mark and its plan lie, and what its label says. */
export interface Arrangeable {
  readonly placements: readonly Pick<TimePlacement, 'start' | 'end' | 'shape'>[];
  readonly facts: MilestoneFacts;
}

/** Size of labels, in em of the chart. */
const labelEm = 0.875;
/** From the mark's end to its label: the symbol's half and a gap. The view's style sheet uses the same. */
const gapEm = 0.95;
/** What a flag and its lead-in need before their pole, beyond that. */
const flagEm = 0.7;
/** A mark longer than this has its label below it, where it can stay in sight. */
const longEm = 14;

type Box = Extent & Omit<Arrangement, 'row' | 'rows'>;

/**
 * Arranges marks of which all of the time is in sight: the label after the mark where there is room, else before it, else in
 * the row below, where it is cut only when it is longer than the plot; then mark and label together into rows, so that
 * nothing overlaps.
 */
export const arrangeLane = (items: readonly Arrangeable[], plotEm: number): readonly Arrangement[] =>
  inRows(items.map((item) => boxOf(item, plotEm)));

/**
 * Arranges marks of which a part is in sight, with the whole of the time `plotEm` long. The side of a label does not depend on
 * what is in sight, so that no mark changes its row while the reader moves in time; at the end of the plot a label is cut. A
 * label below its mark may move along it, up to where the mark or, from the start of the mark, the label ends.
 */
export const arrangeMoving = (items: readonly Arrangeable[], plotEm: number): readonly Arrangement[] =>
  inRows(
    items.map((item) => {
      const { first, start, end, width } = measure(item, plotEm);
      const moving = { start, labelAt: 0, shortLabel: item.facts.label };
      if (end - start <= longEm) return { ...moving, end: end + width, side: 'end' as const };
      return { ...moving, end: Math.max(end, first * plotEm + width), side: 'below' as const, rows: 2 };
    }),
  );

function inRows(boxes: readonly Box[]): readonly Arrangement[] {
  const rows = packRows(boxes, 0.8);
  return boxes.map(({ side, shortLabel, labelAt, rows: height = 1 }, index) => {
    return { row: rows[index]!, rows: height, side, shortLabel, labelAt };
  });
}

/** Width in em of a label with the date after it. */
export const labelWidthEm = (facts: Pick<MilestoneFacts, 'labelEm' | 'remarksEm'>): number =>
  (facts.labelEm + facts.remarksEm + 0.8) * labelEm;

/** The room in em that the marks take from start to end, and the width of the label. */
function measure({ placements, facts }: Arrangeable, plotEm: number) {
  const first = Math.min(...placements.map(({ start }) => start));
  const last = Math.max(...placements.map(({ end }) => end));
  const before = gapEm + (placements.some(({ shape }) => shape === 'deadline') ? flagEm : 0);
  const width = labelWidthEm(facts);
  return { first, last, start: first * plotEm - before, end: last * plotEm + gapEm, width };
}

/** Where a label in a row of its own begins, and as much of it as the plot has room for; `from`: what it belongs to begins there. */
export function labelInRow(
  from: number,
  facts: MilestoneFacts,
  plotEm: number,
): Pick<Arrangement, 'labelAt' | 'shortLabel'> {
  const { label, remarksEm } = facts;
  const width = labelWidthEm(facts);
  const room = Math.max(4, plotEm / labelEm - remarksEm - 0.8);
  return {
    labelAt: Math.max(0, Math.min(from * plotEm, plotEm - width)) / plotEm,
    shortLabel: width <= plotEm ? label : { ...label, text: fitText(label.text, room) },
  };
}

function boxOf(item: Arrangeable, plotEm: number): Box {
  const { first, last, start, end, width } = measure(item, plotEm);
  const shortLabel = item.facts.label;
  if (end + width <= plotEm) return { start, end: end + width, side: 'end', labelAt: last, shortLabel };
  if (start - width >= 0) return { start: start - width, end, side: 'start', labelAt: first, shortLabel };
  const below = labelInRow(first, item.facts, plotEm);
  const at = below.labelAt * plotEm;
  const room = { start: Math.min(start, at), end: Math.max(end, at + Math.min(width, plotEm)) };
  return { ...below, ...room, side: 'below', rows: 2 };
}

/** One thing in a crowded lane: where it lies, and the width of its label in em; a cluster has none. */
export interface CrowdBox {
  readonly start: number;
  readonly end: number;
  readonly labelEm: number | null;
}

/** Half the width of a cluster in em; the view's style sheet uses the same. */
export const clusterHalfEm = 1;

/**
 * Arranges a crowded lane: marks and clusters into as few rows as there can be, and labels only where they have room before
 * what follows in their row.
 */
export function arrangeCrowd(
  items: readonly CrowdBox[],
  plotEm: number,
): readonly { readonly row: number; readonly isLabelled: boolean }[] {
  const extents = items.map(({ start, end, labelEm: label }) => {
    const half = label === null ? clusterHalfEm : gapEm;
    return { start: start * plotEm - half, end: end * plotEm + half };
  });
  const rows = packRows(extents, 0.2);
  return items.map(({ labelEm: label }, index) => {
    const { end } = extents[index]!;
    const next = Math.min(
      plotEm,
      ...extents
        .filter((_, other) => rows[other] === rows[index] && other !== index)
        .map((it) => it.start)
        .filter((start) => start >= end),
    );
    return { row: rows[index]!, isLabelled: label !== null && end + label * labelEm <= next - 0.4 };
  });
}
