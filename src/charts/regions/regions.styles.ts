import { css } from 'lit';

/** Styles of the regional bars. */
export const regionsStyles = css`
  .unit {
    font-size: 0.8125em;
    color: var(--muted);
    margin-block-end: 4px;
  }
  .section-heading {
    font-size: 0.875em;
    font-weight: 600;
    margin-block: 18px 4px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--rule);
  }
  .section.pinned .section-heading {
    margin-block-start: 0;
    padding-block-start: 0;
    border-block-start: 0;
  }
  .section.pinned + .section.plain {
    margin-block-start: 8px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--rule);
  }
  .rows .plot {
    align-items: start;
  }
  .plot.lined {
    overflow: visible clip;
  }
  .bar .grid {
    stroke: var(--rule);
    stroke-width: 1;
  }
  .bar .benchmark {
    stroke: var(--doubt);
    stroke-width: 1.5;
  }
  .bar .benchmark-edge {
    stroke: var(--paper);
    stroke-width: 4;
  }
  .bar .inexact {
    stroke-dasharray: 4 3;
  }
  .bar .baseline-tick {
    stroke: var(--ink);
    stroke-width: 1;
  }
  .details .action {
    margin-block-start: 8px;
  }
  .axis-item + .section.pinned .section-heading {
    margin-block-start: 8px;
  }
  @container (max-width: 640px) {
    /* A long word in place of a value leaves room for the name. */
    .row {
      grid-template-columns: minmax(0, 1fr) fit-content(60%);
    }
    .axis-item {
      margin-block-end: 4px;
    }
  }
`;
