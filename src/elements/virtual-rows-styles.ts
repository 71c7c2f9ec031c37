import { css } from 'lit';

/** Styles of a list whose rows are drawn where they are in sight; `VirtualRows` sets the lengths. */
export const virtualRowsStyles = css`
  [data-rows-scroller] {
    overflow-y: auto;
    overflow-anchor: none;
  }
  [data-rows-space] {
    position: relative;
  }
  [data-rows] {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0;
  }
  /* It has the focus and is out of sight. */
  [data-rows] > [data-kept] {
    position: absolute;
    inset-inline: 0;
    clip-path: inset(50%);
  }
  @media print {
    [data-rows-scroller] {
      overflow: visible;
      max-block-size: none;
    }
    [data-rows-space] {
      block-size: auto !important; /* over what is set on the element */
    }
    [data-rows] {
      position: static;
    }
  }
`;
