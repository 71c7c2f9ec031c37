import { packRows } from '../../layout/pack-rows.js';
import { fitText, textWidth } from '../../layout/text-width.js';
import type { Phrase } from '../../locale/index.js';
import type { MilestoneMark } from './timeline.layout.js';

/** Where the label of a mark stands, and in which row both are. */
export interface Arrangement {
  readonly row: number;
  readonly side: 'start' | 'end';
  readonly shortLabel: Phrase;
  readonly labelAt: number;
}

/** Size of labels, in em of the chart. */
const labelEm = 0.875;
/** Half a symbol and the gap to the label, in em. */
const symbolEm = 0.55;
const gapEm = 0.45;

/**
 * Arranges the dated marks of a lane: the label after the mark where there is room, else before it, else cut on the roomier
 * side; then mark and label together into rows, so that nothing overlaps.
 */
export function arrangeLane(marks: readonly MilestoneMark[], plotEm: number): ReadonlyMap<string, Arrangement> {
  const placed = marks.filter((mark) => mark.placement);
  const boxes = placed.map((mark) => boxOf(mark, plotEm));
  const rows = packRows(
    boxes.map(({ start, end }) => ({ start, end })),
    0.8,
  );
  return new Map(
    placed.map((mark, index) => {
      const { side, shortLabel, labelAt } = boxes[index]!;
      return [mark.id, { row: rows[index]!, side, shortLabel, labelAt }];
    }),
  );
}

function boxOf(mark: MilestoneMark, plotEm: number) {
  const ends = [mark.placement!, ...(mark.plan ? [mark.plan] : [])];
  const first = Math.min(...ends.map((placement) => placement.start));
  const last = Math.max(...ends.map((placement) => placement.end));
  const start = first * plotEm - symbolEm;
  const end = last * plotEm + symbolEm;
  const words = [mark.date, ...(mark.slip ? [mark.slip] : [])].join(' ');
  const date = (textWidth(words) + 0.6) * labelEm;
  const label = textWidth(mark.label.text) * labelEm;
  const after = plotEm - end - gapEm;
  const before = start - gapEm;
  const wanted = label + date;
  const side = wanted <= after || after >= before ? 'end' : 'start';
  const room = side === 'end' ? after : before;
  const text = wanted <= room ? mark.label.text : fitText(mark.label.text, Math.max(4, (room - date) / labelEm));
  const width = textWidth(text) * labelEm + date;
  const shortLabel = { ...mark.label, text };
  return side === 'end'
    ? { start, end: end + gapEm + width, side: 'end' as const, shortLabel, labelAt: last }
    : { start: start - gapEm - width, end, side: 'start' as const, shortLabel, labelAt: first };
}
