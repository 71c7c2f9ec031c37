import { css } from 'lit';

/** Styles of what is broken down into smaller items: a tree with a dot for each item. */
export const decompositionStyles = css`
  .level-1 {
    --level: 1;
  }
  .level-2 {
    --level: 2;
  }
  .level-3 {
    --level: 3;
  }
  .level-4 {
    --level: 4;
  }
  .level-5 {
    --level: 5;
  }
  .decomposition .row > .name {
    text-align: left;
    padding-inline-start: calc(var(--level, 0) * 1.4em);
  }
  [dir='rtl'] .decomposition .row > .name {
    text-align: right;
  }
  .broken > .row > .name::before {
    content: '';
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.8em;
    margin-inline: -1em 0.3em;
    border: solid var(--line);
    border-width: 0 0 1px;
    border-inline-start-width: 1px;
    vertical-align: 0.25em;
  }
  .dots {
    margin-block-start: 9px;
    inline-size: 100%;
    max-inline-size: 27em;
    overflow: clip;
  }
  [dir='rtl'] .dots {
    transform: scaleX(-1);
  }
  .dots path {
    fill: none;
    stroke: var(--bar);
    stroke-width: 7;
    stroke-linecap: round;
    stroke-linejoin: round; /* or the box of the path is taken to be wider than it is */
  }

`;
