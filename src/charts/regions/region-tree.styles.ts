import { css } from 'lit';

/** Styles of a tree of regions. */
export const treeStyles = css`
  .trail {
    font-size: 0.8125em;
    margin-block-end: 10px;
  }
  .trail ol {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .trail li {
    display: flex;
    align-items: center;
    min-block-size: 24px;
  }
  .trail li + li::before {
    content: '›'; /* mirrored by its own direction */
    margin-inline: 8px;
    color: var(--muted);
  }
  .trail [aria-current] {
    font-weight: 600;
  }
  .tree .item[data-mark] {
    cursor: pointer;
  }
  .tree .item[data-mark]:focus-visible {
    outline-offset: 0;
  }
  .tree .more {
    cursor: auto;
  }
  .tree .item:hover > [role='gridcell'] > .row .fill {
    stroke: var(--ink);
    stroke-width: 1;
  }
  .tree .item.open > [role='gridcell'] > .row .name {
    font-weight: 600;
  }
  .row > .head {
    grid-area: name;
    display: flex;
    align-items: start;
    min-inline-size: 0;
    padding-inline-start: calc(var(--level, 0) * 1.1em);
  }
  .at-2 {
    --level: 1;
  }
  .at-3 {
    --level: 2;
  }
  .at-4 {
    --level: 3;
  }
  .at-5 {
    --level: 4;
  }
  .at-6 {
    --level: 5;
  }
  .at-7 {
    --level: 6;
  }
  .at-8 {
    --level: 7;
  }
  .head > .name {
    min-inline-size: 0;
    flex: 1;
    overflow-wrap: anywhere;
    padding-block: 5px;
    text-align: left; /* a name has its own direction, so start and end would be its own too */
  }
  [dir='rtl'] .head > .name {
    text-align: right;
  }
  .toggle {
    flex: none;
    box-sizing: border-box;
    inline-size: 24px;
    block-size: 24px;
    margin-block-start: 2px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--muted);
    font: inherit;
    line-height: 1;
  }
  button.toggle {
    cursor: pointer;
  }
  button.toggle::before {
    content: '';
    display: block;
    inline-size: 6px;
    block-size: 6px;
    margin-inline: 7px 11px;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
  }
  [dir='rtl'] button.toggle::before {
    transform: rotate(135deg);
  }
  button.toggle[aria-expanded='true']::before {
    transform: translateY(-2px) rotate(45deg);
  }
  button.toggle:hover {
    color: var(--ink);
  }
  .computed .bar .fill,
  .sum .bar .fill {
    fill: var(--paper);
    stroke: var(--bar);
    stroke-width: 1.25;
  }
  .sum .bar .fill {
    stroke: var(--muted);
    stroke-dasharray: 3 2;
  }
  .sum {
    color: var(--muted);
  }
  .sum.doubt {
    color: var(--doubt);
  }
  .sum .name {
    font-size: 0.9286em;
    font-style: normal;
  }
  .row.wordy {
    grid-template-areas: 'name name name name';
  }
  .row.above {
    grid-template-areas: 'name name name name' '. bar . .';
  }
  .row.above .name {
    padding-block-end: 0;
  }
  .row.above > .plot {
    padding-block: 1px 5px;
  }
  @container (max-width: 640px) {
    .head > .name {
      padding-block: 2px;
    }
    .toggle {
      margin-block-start: 0;
    }
    .row.sum:not(.wordy) {
      grid-template-areas: 'name name' 'bar bar';
    }
    .row.wordy {
      grid-template-areas: 'name name';
    }
  }
`;
