import { css } from 'lit';

/**
 * Styles of bars that stand upright, one beside the other, and go on in a new line where there is no room. Each stage has the
 * same five lines, so that what is said stands level.
 */
export const stepStyles = css`
  .steps > .stages,
  .steps .separate .stages {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5em), 1fr));
    column-gap: 4px;
    position: relative;
    overflow-x: clip; /* a slope begins in the column before, which in a new line is not there */
    overflow-clip-margin: 4px;
  }
  .steps .stages > .item {
    display: grid;
    position: static;
    isolation: auto;
    grid-row: span 7;
    grid-template-rows: subgrid;
    align-content: start;
    margin-block-end: 20px;
  }
  .steps .item > .row {
    display: grid;
    grid-row: 2 / span 4;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: subgrid;
    grid-template-areas: 'bar' 'value' 'name' 'lines';
    align-items: start;
    row-gap: 2px;
    padding: 0;
  }
  .steps .stages > .item > .row > .name,
  .steps .row > .value {
    text-align: center;
    padding: 0 4px;
  }
  .steps .row > .lines {
    text-align: center;
    padding: 2px 4px 0;
  }
  .steps .row > .plot {
    grid-area: bar;
    display: block;
    position: relative;
    block-size: 168px;
    padding: 0;
    border-block-end: 1px solid var(--line);
  }
  .steps .plot > .bar {
    position: absolute;
    inset-block-end: 0;
    left: calc(50% + 26px);
    inline-size: 160px;
    block-size: 52px;
    transform: rotate(-90deg);
    transform-origin: left bottom;
  }
  .steps .plot > .slope {
    inset: auto;
    inset-block-end: 0;
    inset-inline-end: calc(50% + 26px);
    inline-size: calc(100% - 48px);
    block-size: 160px;
  }
  .steps .item > .open {
    grid-row: 1;
    inline-size: 100%;
    margin: 0;
    line-height: 1.25;
    text-align: center;
    align-self: end;
  }
  .steps .open > .open-words {
    text-align: center;
    display: block;
    padding: 2px 4px 6px;
    white-space: normal;
  }
  .steps .item > .parts {
    grid-row: 6;
  }
  .steps .item > .details {
    grid-row: 7;
  }
  .steps .parts > .item {
    display: block;
    margin: 0;
  }
  .steps .parts .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) max-content;
    grid-template-rows: none;
    grid-template-areas: 'name value' 'bar bar';
  }
  .steps .item > .details.peek {
    inset-block-start: 100%;
  }
  .steps .part.unknown > .name {
    grid-column: name;
  }
  .steps .parts .row > .name,
  .steps .parts .row > .value {
    padding: 3px 4px;
  }
  .steps .parts .row > .name {
    text-align: left;
  }
  [dir='rtl'] .steps .parts .row > .name {
    text-align: right;
  }
  .steps .gate > .row > .value {
    grid-area: value;
    display: block;
  }
  .steps .gate > .row > .value::before,
  .steps .gate > .row > .value::after {
    content: none;
  }
  .steps .gate > .row {
    border-inline-start: 1px dashed var(--line);
  }
`;
