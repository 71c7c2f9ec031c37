import { css } from 'lit';
import { barStyles } from '../../marks/bar.js';
import { choiceStyles } from '../../marks/choices.js';
import { peekStyles } from '../../marks/details.js';
import { rowStyles } from '../../marks/row.js';
import { decompositionStyles } from './decomposition.styles.js';
import { openStyles } from './open.styles.js';
import { stepStyles } from './steps.styles.js';

/** Styles of the funnel: titles, connectors, the enlarged strip, parts, decompositions, several funnels, and the shapes. */
export const styles = [
  barStyles,
  rowStyles,
  choiceStyles,
  peekStyles,
  css`
    :is(.group, .family) + :is(.group, .family) {
      margin-block-start: 28px;
    }
    .multiples {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
      gap: 28px 32px;
      align-items: start;
    }
    .multiples > .group {
      position: relative;
      margin: 0;
      container-type: inline-size;
    }
    .family-title,
    .group-title {
      font-weight: 600;
      font-size: 0.9375em;
      line-height: 1.35;
      margin-block-end: 6px;
    }
    .family-title {
      margin-block-end: 12px;
    }
    .multiples + .note {
      margin-block-start: 12px;
    }
    .heading {
      position: relative;
    }
    button.group-title {
      display: block;
      inline-size: 100%;
      min-block-size: 24px;
      padding: 0;
      font-family: inherit;
      color: inherit;
      text-align: start;
      background: none;
      border: 0;
      cursor: pointer;
    }
    button.group-title:hover > bdi {
      text-decoration: underline;
      text-underline-offset: 0.15em;
    }
    .group-title.faded {
      color: var(--muted);
    }
    .group-title > * + * {
      margin-inline-start: 0.5em; /* a title has its own direction, so its end would be its own too */
    }
    .unit {
      display: inline-block; /* a unit of two words stays in one line where it can */
      font-weight: 400;
      color: var(--muted);
      font-size: 0.8667em;
    }
    .group > .note {
      margin-block: 6px 0;
    }
    .heading + .note {
      margin-block: 0 6px;
    }
    .row > .bar,
    .row > .dots {
      grid-area: bar;
    }
    .row > .bar {
      align-self: start;
      box-sizing: content-box;
      inline-size: calc(100% - 23px);
      padding-block: 5px;
      border-left: 1px solid var(--line); /* not at the start: from right to left all of the bar is mirrored */
    }

    /* Parts */
    .part > .bar {
      block-size: 8px;
      padding-block: 3px;
    }
    .parts > .item {
      font-size: inherit;
    }
    .row.part {
      min-block-size: 24px;
      color: var(--muted);
    }
    .part > .name,
    .part > .value {
      padding-block: 3px;
      font-size: 0.9286em;
    }
    .part > .value {
      font-weight: 400;
    }
    .part.unknown > .name {
      grid-column: bar;
      text-align: start;
    }
    .parts > :nth-child(even) .bar .fill {
      opacity: 0.7; /* the tone of the segment above */
    }
    .rest .bar .fill {
      fill: none;
      opacity: 1;
      stroke: var(--line);
    }
    .parts {
      margin-block-end: 6px;
    }
    .bar .tone {
      fill: var(--paper);
      opacity: 0.3;
    }
    .bar .rest {
      fill: var(--paper);
      stroke: var(--bar);
    }
    .bar .gap {
      stroke: var(--paper);
      stroke-width: 1.5;
    }
    .bar .earlier path {
      fill: var(--ink);
    }

    /* Other units, gates, separate counts */
    .break,
    .separate-title {
      font-size: 0.8125em;
      color: var(--doubt);
      margin-block-end: 2px;
    }
    .break,
    .separate {
      margin-block-start: 14px;
      padding-block-start: 10px;
      border-block-start: 1px solid var(--rule);
    }
    .gate > .row > .value {
      grid-column: bar-start / value-end;
      grid-row: 1;
      display: flex;
      align-items: center;
      gap: 12px;
      font-weight: 400;
      color: var(--muted);
    }
    .gate > .row > .value::before {
      content: '';
      inline-size: 8px;
      border-block-start: 1px dashed var(--line);
    }
    .gate > .row > .value::after {
      content: '';
      flex: 1;
      border-block-start: 1px dashed var(--line);
    }

    .tapered .row > .bar > .fill {
      transform-origin: center;
    }
    .tapered .row > .bar {
      border-left: 0;
      inline-size: calc(100% - 48px);
      margin-inline: 24px;
    }
    @container (max-width: 640px) {
      .gate > .row {
        grid-template-areas: 'name name' 'value value' 'bar bar' 'lines lines';
      }
      .gate > .row > .value {
        grid-area: value;
      }
      .part.unknown > .name {
        grid-column: name;
      }
    }
  `,
  openStyles,
  decompositionStyles,
  stepStyles,
];
