import type { Phrase } from '../locale/index.js';
import { textWidth } from './text-width.js';

/** Widths of the columns of rows, in em: names, values, and what is said beside them. */
export type RowColumns = Readonly<Record<'name' | 'value' | 'lines', number>>;

/** What a row shows in its columns. */
interface Row {
  readonly label: Phrase;
  readonly value: string;
  readonly lines?: readonly string[];
}

/** Names wrap beyond this, in em. */
const widestName = 11.5;
/** Values that are words wrap beyond this. */
const widestValue = 12;
/** What is said beside a bar wraps beyond this. */
const widestLines = 17;
/** A figure is set in bold. */
const boldness = 1.15;

/**
 * The columns that hold these rows: as wide as their texts, within limits beyond which texts wrap.
 *
 * @param indent - How far names are set in at most, in em.
 */
export function rowColumns(rows: readonly Row[], indent = 0): RowColumns {
  const widest = (texts: readonly string[], most: number) =>
    Math.min(most, Math.max(0, ...texts.map((text) => textWidth(text) + 0.3)));
  return {
    name:
      indent +
      widest(
        rows.map(({ label }) => label.text),
        widestName,
      ),
    value: Math.min(
      widestValue,
      boldness *
        widest(
          rows.map(({ value }) => value),
          Infinity,
        ),
    ),
    lines: widest(
      rows.flatMap(({ lines }) => lines ?? []),
      widestLines,
    ),
  };
}

/** The columns that hold the rows of several lists. */
export const widestColumns = (lists: readonly RowColumns[]): RowColumns => ({
  name: Math.max(0, ...lists.map(({ name }) => name)),
  value: Math.max(0, ...lists.map(({ value }) => value)),
  lines: Math.max(0, ...lists.map(({ lines }) => lines)),
});
