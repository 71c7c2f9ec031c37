import { css } from 'lit';
import { barStyles } from '../../marks/bar.js';
import { choiceStyles } from '../../marks/choices.js';
import { peekStyles } from '../../marks/details.js';
import { rowStyles } from '../../marks/row.js';
import { stepStyles } from './steps.styles.js';

/** Styles of the funnel: titles, connectors, the enlarged strip, parts, decompositions, several funnels, and the shapes. */
export const styles = [
  barStyles,
  rowStyles,
  choiceStyles,
  peekStyles,
  css`
    .group + .group,
    .family + .group,
    .group + .family,
    .family + .family {
      margin-block-start: 28px;
    }
    .multiples {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
      gap: 28px 32px;
      align-items: start;
    }
    .multiples > .group {
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
    .group-title > :not(:last-child) {
      margin-inline-end: 0.5em;
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
    .row.part {
      min-block-size: 24px;
      font-size: 0.9286em;
      color: var(--muted);
    }
    .part > .value {
      font-weight: 400;
    }
    .part .bar .fill {
      opacity: 0.75;
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
      fill: var(--weak);
      opacity: 0.4;
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

    /* What is still open */
    .open {
      --before: calc(var(--campaign-label-width, calc(var(--name, 9) * 1em)) + 12px);
      --after: calc((var(--value, 6) + var(--lines, 12)) * 1em + 24px + 22px);
      display: block;
      inline-size: calc(100% - var(--before) - var(--after));
      min-block-size: 24px;
      margin-inline: var(--before) var(--after);
      padding: 0;
      font: inherit;
      color: var(--muted);
      text-align: start;
      background: none;
      border: 0;
    }
    button.open {
      cursor: pointer;
    }
    /* From the end of the bar above to the start of the one below, however high the row is. */
    .slope {
      position: absolute;
      inset-block: 24px -4px;
      inset-inline: var(--before) var(--after);
      inline-size: calc(100% - var(--before) - var(--after));
      block-size: calc(100% - 20px);
    }
    .gate .slope {
      inset-block: 0 -4px;
      block-size: calc(100% + 4px);
    }
    .after-parts {
      position: relative;
    }
    .after-parts .slope {
      inset: 0 0 -4px;
      inline-size: 100%;
      block-size: calc(100% + 4px);
    }
    [dir='rtl'] .slope,
    [dir='rtl'] .lens-lines,
    [dir='rtl'] .lens-strip {
      transform: scaleX(-1);
    }
    .slope polygon {
      fill: var(--wash);
    }
    .open:hover polygon {
      stroke: var(--line);
      stroke-width: 1;
      vector-effect: non-scaling-stroke;
    }
    .open-words {
      position: relative;
      padding-inline-start: 8px;
      font-size: 0.9286em;
      line-height: 24px;
      white-space: nowrap;
      unicode-bidi: plaintext;
    }
    .enlarged {
      margin-block-start: -5px;
    }
    .lens-lines,
    .lens-strip {
      display: block;
      inline-size: 100%;
      overflow: visible;
    }
    .lens-lines {
      block-size: 14px;
    }
    .lens-lines path {
      fill: none;
      stroke: var(--line);
      vector-effect: non-scaling-stroke;
    }
    .lens-strip {
      block-size: 10px;
    }
    .lens-strip .fill {
      fill: var(--bar);
      opacity: 0.75;
    }
    .lens-strip .missing {
      fill: none;
      stroke: var(--line);
    }
    .enlarged .open-words {
      white-space: normal;
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

    /* Decompositions */
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
      text-align: start;
      padding-inline-start: calc(var(--level, 0) * 1.4em);
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
      inline-size: 100%;
      max-inline-size: 27em;
      overflow: visible;
    }
    [dir='rtl'] .dots {
      transform: scaleX(-1);
    }
    .dots path {
      fill: none;
      stroke: var(--bar);
      stroke-width: 7;
      stroke-linecap: round;
    }

    .tapered .row > .bar {
      border-left: 0;
      inline-size: 100%;
    }
    .tapered .open {
      text-align: center;
      --after: calc((var(--value, 6) + var(--lines, 12)) * 1em + 24px);
    }
    @container (max-width: 640px) {
      .open {
        --before: 0px;
        --after: 22px;
      }
      .tapered .open {
        --after: 0px;
      }
      .gate > .row {
        grid-template-areas: 'name name' 'value value' 'bar bar' 'lines lines';
      }
      .gate > .row > .value {
        grid-area: value;
      }
      .part > .name {
        padding-inline-start: 12px;
      }
    }
  `,
  stepStyles,
];
