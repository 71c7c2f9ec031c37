import { css } from 'lit';
import type { Placement } from '../../marks/place.js';
import type { CellRoom } from './measures-types.js';

/** How many bars of categories the rows have, and how many lines their names have in all, for the styles of a long list. */
export const partSizes = (lines: readonly number[]): Placement => ({
  parts: lines.length,
  'part-lines': lines.reduce((sum, it) => sum + it, 0),
});

/** How many cells and lines the rows of several measures have, for the styles of a long list. */
export const cellSizes = ({ count, valueLines, labelLines, lines, allLines }: CellRoom): Placement => ({
  cells: count,
  values: valueLines,
  labels: labelLines,
  narrow: lines.narrow,
  stacked: allLines,
  medium: lines.medium,
  large: lines.wide,
});

/** Styles of several measures, and of bars of categories, in a long list: what has no room is cut with an ellipsis. */
export const tallRowStyles = css`
  .scroller.of-parts {
    --headings: 1;
    --bar-room: 4px;
    --below: calc(var(--part-lines) * 1.17em + var(--parts) * var(--bar-room) + 8px);
  }
  .of-parts .part-row {
    --own-lines: 1;
    box-sizing: border-box;
    block-size: calc(var(--own-lines) * 1.17em + var(--bar-room));
  }
  .of-parts .part-row.two-lines {
    --own-lines: 2;
  }
  .of-parts .part-row > .name {
    -webkit-line-clamp: var(--own-lines);
    padding-block: 2px 0;
    margin-block: 0;
  }
  .axis-room .row.several.heads {
    border: 0;
    margin: 0;
  }
  .scroller.of-cells {
    --headings: 1;
    --lined: var(--large);
    --plotted: max(18px, calc(var(--values) * 1.25em));
    --row-size: max(28px, calc(max(var(--names) * 1.25em, var(--plotted) + var(--lined) * 1.08em) + 11px));
  }
  .of-cells .cell > .value {
    max-block-size: calc(var(--values) * 1.25em);
    overflow: hidden;
    white-space: normal;
  }
  .of-cells .cell > .lines {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--lined);
    overflow: hidden;
  }
  .of-cells .cell {
    grid-template-rows: var(--plotted) auto;
  }
  @container (max-width: 860px) {
    .scroller.of-cells {
      --lined: var(--medium);
    }
  }
  @container (max-width: 640px) {
    .scroller.of-parts {
      --bar-room: 18px;
    }
    .of-parts .part-row {
      row-gap: 0;
      padding-block: 0;
    }
    .of-parts .part-row > :is(.name, .value, .plot) {
      padding-block: 0;
    }
    .of-parts .part-row .bar {
      margin-block-start: 2px;
    }
    .scroller.of-cells {
      --lined: var(--narrow);
      --cell: calc(var(--labels) * 1.25em + 11px + var(--plotted));
      --row-size: calc(var(--names) * 1.25em + var(--cells) * var(--cell) + var(--stacked) * 1.08em + 16px);
    }
    .of-cells .cell {
      grid-template-rows: auto var(--plotted) auto;
    }
    .of-cells .cell-label {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: var(--labels);
      overflow: hidden;
    }
  }
`;
