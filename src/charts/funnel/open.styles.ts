import { css } from 'lit';

/** Styles of what is still open between two stages: the slope from bar to bar, and the enlarged strip. */
export const openStyles = css`
  .open {
    --before: calc(var(--campaign-label-width, calc(var(--name, 9) * 1em)) + 12px);
    --after: calc(var(--value, 6) * 1em + min(var(--lines, 12) * 1em, 24%) + 24px + 22px);
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
  .stages > .item {
    isolation: isolate;
  }
  .slope {
    position: absolute;
    z-index: -1;
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
    display: block;
    padding: 4px 8px;
    font-size: 0.9286em;
    line-height: 1.3;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }
  .lens-lines,
  .lens-strip {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .enlarged {
    padding-block-start: 14px;
  }
  .enlarged > .lens-lines {
    position: absolute;
    z-index: -1;
    inset-block: 24px 34px;
    inline-size: calc(100% - var(--before) - var(--after));
    block-size: calc(100% - 58px);
  }
  .lens-lines {
    overflow: hidden; /* the box of its path is taken to be wider than it is */
  }
  .lens-lines path {
    fill: none;
    stroke-linejoin: round;
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

  [dir='rtl'] .open-words {
    text-align: right;
  }
  .tapered .open > .open-words {
    text-align: center;
  }
  .tapered .open {
    --before: calc(var(--campaign-label-width, calc(var(--name, 9) * 1em)) + 12px + 24px);
    --after: calc(var(--value, 6) * 1em + min(var(--lines, 12) * 1em, 24%) + 24px + 24px);
  }
  @container (max-width: 640px) {
    .open {
      --before: 0px;
      --after: 22px;
    }
    .tapered .open {
      --before: 24px;
      --after: 24px;
    }
    .slope {
      inset-block: auto 0;
      block-size: 26px;
    }
    .enlarged {
      padding-block-start: 0;
    }
    .enlarged > .lens-lines {
      position: static;
      inline-size: calc(100% - 1px);
      block-size: 12px;
    }
  }
  @media (forced-colors: active) {
    .slope polygon {
      stroke: GrayText;
      stroke-width: 1;
      vector-effect: non-scaling-stroke;
    }
  }
`;
