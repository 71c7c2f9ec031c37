import { packRows, type Extent } from '../../layout/pack-rows.js';
import { fitText, textWidth } from '../../layout/text-width.js';
import type { Phrase } from '../../locale/index.js';
import type { MilestoneMark } from './timeline.layout.js';

/** Where the label of a mark stands: after it, before it, or in the row below. */
export type LabelSide = 'end' | 'start' | 'below';

/** The rows that a mark and its label take, and where the label begins (on the start side: ends), as a fraction of the plot. */
export interface Arrangement {
  readonly row: number;
  readonly rows: number;
  readonly side: LabelSide;
  readonly labelAt: number;
  readonly shortLabel: Phrase;
}

/** Size of labels, in em of the chart. */
const labelEm = 0.875;
/** From the mark's end to its label: the symbol's half and a gap. The view's style sheet uses the same. */
const gapEm = 0.95;
/** What a flag and its lead-in need before their pole, beyond that. */
const flagEm = 0.7;

interface Box extends Extent {
  readonly side: LabelSide;
  readonly labelAt: number;
  readonly shortLabel: Phrase;
}

/**
 * Arranges the dated marks of a lane: the label after the mark where there is room, else before it, else in the row below,
 * where it is cut only when it is longer than the plot; then mark and label together into rows, so that nothing overlaps.
 */
export function arrangeLane(marks: readonly MilestoneMark[], plotEm: number): ReadonlyMap<string, Arrangement> {
  const placed = marks.filter((mark) => mark.placement);
  const boxes = placed.map((mark) => boxOf(mark, plotEm));
  const rows = packRows(boxes, 0.8);
  return new Map(
    placed.map((mark, index) => {
      const { side, shortLabel, labelAt, rows: height = 1 } = boxes[index]!;
      return [mark.id, { row: rows[index]!, rows: height, side, shortLabel, labelAt }];
    }),
  );
}

function boxOf(mark: MilestoneMark, plotEm: number): Box {
  const placements = [mark.placement!, ...(mark.plan ? [mark.plan] : [])];
  const first = Math.min(...placements.map(({ start }) => start));
  const last = Math.max(...placements.map(({ end }) => end));
  const before = gapEm + (placements.some(({ shape }) => shape === 'deadline') ? flagEm : 0);
  const date = (textWidth(mark.remarks) + 0.8) * labelEm;
  const width = textWidth(mark.label.text) * labelEm + date;
  const start = first * plotEm - before;
  const end = last * plotEm + gapEm;
  const shortLabel = mark.label;
  if (end + width <= plotEm) return { start, end: end + width, side: 'end', labelAt: last, shortLabel };
  if (start - width >= 0) return { start: start - width, end, side: 'start', labelAt: first, shortLabel };
  const text = width <= plotEm ? mark.label.text : fitText(mark.label.text, Math.max(4, (plotEm - date) / labelEm));
  const at = Math.max(0, Math.min(first * plotEm, plotEm - width));
  const below = { side: 'below' as const, labelAt: at / plotEm, shortLabel: { ...mark.label, text }, rows: 2 };
  return { ...below, start: Math.min(start, at), end: Math.max(end, at + Math.min(width, plotEm)) };
}
