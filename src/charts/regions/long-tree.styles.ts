import { css } from 'lit';

/** Styles of a long tree: its rows, and the slots of its sums, are of equal height. `--slots`: how many slots a sum takes. */
export const longTreeStyles = css`
  .scroller .tree > .item > [role='gridcell'] {
    block-size: 100%;
  }
  .scroller .tree > .item[data-mark]:focus-visible {
    outline-offset: -2px;
  }
  .scroller .head > .name {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--names);
    overflow: hidden;
    padding-block: 0;
    margin-block: 5px;
  }
  .scroller .row.sum {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0;
    block-size: calc(var(--slots) * var(--slot));
    grid-template-rows: auto;
    align-content: start;
  }
  .scroller .sum .head > .name {
    display: block;
    overflow: visible;
  }
  @container (max-width: 640px) {
    .scroller .head > .name {
      margin-block: 0;
    }
  }
`;
