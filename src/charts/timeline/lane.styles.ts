import { css } from 'lit';

/** Styles of lanes on an axis. */
export const laneStyles = css`
  .lane {
    position: relative;
    display: grid;
    grid-template-columns: calc(var(--names) * 1em) minmax(0, 1fr);
    grid-template-rows: minmax(min-content, 1fr) auto;
    border-block-start: 1px solid var(--rule);
  }
  .lane:last-of-type {
    border-block-end: 1px solid var(--rule);
  }
  .stacked .lane {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto;
  }
  .lane-name {
    grid-row: 1 / span 2;
    padding-block: 8px;
    padding-inline-end: 12px;
    font-size: 0.875em;
    line-height: 1.3;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .lane-name > * {
    position: sticky;
    inset-block-start: 8px;
  }
  .stacked .lane-name {
    grid-row: auto;
    padding-block-end: 0;
  }
  .lane-name .as-of,
  .lane-name .count {
    display: block;
    margin-block-start: 2px;
    font-weight: 400;
    font-size: 0.9286em;
    color: var(--muted);
  }
  .fold {
    display: flex;
    gap: 0.3em;
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    min-block-size: 24px;
    max-inline-size: 100%;
    text-align: start;
    cursor: pointer;
  }
  .fold::before {
    content: '';
    flex: none;
    margin: 0.33em 0.15em 0;
    border: 0.32em solid transparent;
    border-inline-start-color: var(--muted);
    border-inline-end-width: 0;
  }
  .fold[aria-expanded='true']::before {
    margin: 0.45em 0 0;
    border-color: var(--muted) transparent transparent;
    border-width: 0.45em 0.32em 0;
  }
  .fold:hover .text {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .lane-zoom {
    position: absolute;
    inset-block-start: -3px;
    inset-inline-end: 10px;
    box-sizing: border-box;
    inline-size: 24px;
    block-size: 24px;
    padding: 0;
    background: none;
    border: 0;
    color: var(--muted);
    cursor: pointer;
  }
  .fold.beside-zoom {
    padding-inline-end: 36px;
  }
  .lane-zoom svg {
    vertical-align: middle;
    fill: none;
    stroke: currentColor;
  }
  .lane-zoom:hover {
    color: var(--ink);
  }
  @media print {
    .lane-zoom {
      display: none;
    }
  }
  .lane-plot {
    position: relative;
    grid-column: -2;
    margin-inline-end: 22px;
    padding-block: 6px;
    min-block-size: calc(var(--rows) * 28px + 12px);
    box-sizing: border-box;
  }
  .lane-plot[data-pan] {
    touch-action: pan-y;
  }
  .moving .lane-plot[data-pan] {
    cursor: grab;
  }
  .moving .lane-plot {
    overflow-x: clip;
    overflow-clip-margin: 8px;
  }
  .lane-plot .layer {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .milestone,
  .cluster-place {
    position: absolute;
    inset-block-start: calc(var(--row) * 28px + 8px);
    white-space: nowrap;
  }
  .milestone.end {
    margin-inline-start: calc(0.95em - 2px);
  }
  .milestone.start {
    margin-inline-end: calc(0.95em - 2px);
  }
  .milestone.start.deadline {
    margin-inline-end: calc(1.65em - 2px);
  }
  .milestone.below {
    max-inline-size: 100%;
    margin-inline-start: -2px;
    margin-block-start: -6px;
  }
  .milestone.none {
    margin-inline-start: -12px;
  }
  .milestone.none.deadline {
    margin-inline-start: -18px;
  }
  .milestone.rhythm {
    margin-block-start: -1px;
  }
  .milestone.rhythm .milestone-button {
    background: none;
  }
  /* A label ends with the plot. */
  .moving .milestone:is(.end, .below):not(.waits) {
    inset-inline-end: 0;
    pointer-events: none;
  }
  .moving .milestone-button {
    pointer-events: auto;
  }
  .milestone-button {
    display: inline-flex;
    align-items: baseline;
    gap: 0.5em;
    min-block-size: 24px;
    padding: 0 2px;
    font: inherit;
    font-size: 0.875em;
    line-height: 24px;
    color: inherit;
    text-align: start;
    background: none;
    border: 0;
    cursor: pointer;
  }
  :is(.moving .milestone, .milestone.below) .milestone-button {
    display: block;
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  :is(.moving .milestone, .milestone.below) .date {
    margin-inline-start: 0.5em;
  }
  .milestone .milestone-button {
    vertical-align: top; /* in large text too, where the line around it is higher */
    /* Lines of the grid pass behind a label without striking it through. */
    background: color-mix(in srgb, var(--paper) 78%, transparent);
  }
  .milestone.none .milestone-button {
    inline-size: 24px;
    background: none;
  }
  .milestone .date,
  .undated .date {
    color: var(--muted);
  }
  .milestone-button:hover .name {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  button[aria-expanded='true'] .name {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  button.faded {
    color: var(--muted);
  }
  .cluster-place {
    display: flex;
    justify-content: center;
    margin-inline-start: -1em;
    inline-size: 2em;
  }
  .cluster {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: fit-content;
    block-size: 24px;
    padding: 0 3px;
    font: inherit;
    font-size: 0.8125em;
    line-height: 20px;
    font-variant-numeric: tabular-nums;
    color: var(--ink);
    background: linear-gradient(var(--milestone), var(--milestone)) no-repeat 0 100% / calc(var(--happened) * 100%) 3px
      var(--paper);
    border: 1px solid var(--line);
    border-radius: 3px;
    text-align: center;
    cursor: pointer;
  }
  [dir='rtl'] .cluster {
    background-position: 100% 100%;
  }
  .cluster:hover {
    border-color: var(--ink);
  }
  .cluster.faded {
    color: var(--muted);
    border-color: var(--rule);
  }
  @media (forced-colors: active) {
    /* The line of what took place is an image, which would be taken away. */
    .cluster {
      forced-color-adjust: none;
    }
    /* Borders that are transparent would be drawn. */
    .fold::before {
      border-color: Canvas;
      border-inline-start-color: CanvasText;
    }
    .fold[aria-expanded='true']::before {
      border-color: CanvasText Canvas Canvas;
    }
  }
  .undated {
    grid-column: -2;
    padding-block: 4px;
  }
  .lane-plot + .undated {
    border-block-start: 1px dotted var(--rule);
  }
  .undated li {
    position: relative;
  }
  .undated .milestone-button {
    white-space: normal;
    align-items: center;
  }
  .lane > .details {
    grid-column: 1 / -1;
  }
  .peek-place {
    /* From the upper edge of the plot. */
    grid-row: 1;
    position: absolute;
    z-index: 3;
    inset-block-start: calc(var(--row) * 28px + 38px);
    inset-inline: 0 22px;
  }
  .stacked .peek-place {
    grid-row: 2;
  }
  .peek-place .details.peek {
    inline-size: fit-content;
    inset-inline: auto calc((1 - var(--at)) * (100% - (var(--names) + 1) * 1em));
  }
  .peek-place.early .details.peek {
    inset-inline: calc(var(--names) * 1em + var(--at) * (100% - (var(--names) + 1) * 1em)) auto;
  }
  .stacked .peek-place .details.peek {
    inset-inline: 0 auto;
  }
`;
