import { textWidth } from '../../layout/text-width.js';
import { indentOf, textSize } from './tree-indent.js';

/** A container in which rows are laid out in one way: least width, least height of a slot, in em of a row. */
interface Container {
  readonly widthEm: number;
  readonly slotEm: number;
}

/** On the narrowest screen, where a bar stands below its text, and where rows begin to have columns. */
const [narrow, wide]: readonly Container[] = [
  { widthEm: 19.5, slotEm: 3.9 },
  { widthEm: 45, slotEm: 2 },
];

/** Height of a line, of a bar below it, and above and below both, in em. */
const [lineEm, barEm, airEm] = [1.17, 1.7, 0.75];

/** Lines are not filled to their ends. */
const filled = 0.85;

/** How a sum and the rows around it are drawn. */
export interface SumRoom {
  /** Whether it has a bar. */
  readonly hasBar: boolean;
  /** Whether that stands below the text where rows have columns, too. */
  readonly isAbove: boolean;
  /** Height in em of what stands below the bar of each region: a slot is that much higher. */
  readonly belowEm: number;
}

/** Height in em of the bars of categories below that of each region, by the lines of their names: so much in any container. */
export const belowEm = (partLines: readonly number[]): number =>
  partLines.reduce((sum, lines) => sum + lines, 0) * lineEm;

/**
 * How many slots a sum needs in a long tree for its text to be whole in any container: the same in all, as a layout has no
 * width.
 */
export function slotsFor(text: string, level: number, { hasBar, isAbove, belowEm }: SumRoom): number {
  const width = textWidth(text) * textSize;
  const slotsIn = ({ widthEm, slotEm }: Container, isBelow: boolean) => {
    const lines = Math.ceil(width / (filled * (widthEm - indentOf(level))));
    return Math.ceil((lines * lineEm + (isBelow ? barEm : 0) + airEm) / (slotEm + belowEm));
  };
  return Math.max(slotsIn(narrow!, hasBar), hasBar && !isAbove ? 1 : slotsIn(wide!, isAbove));
}
