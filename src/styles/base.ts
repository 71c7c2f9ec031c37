import { css } from 'lit';

/** Styles of the frame around every chart: title, summary, notes, sources, details, table and messages. */
export const base = css`
  :host {
    display: block;
    font: inherit;
    color: var(--ink);
    container-type: inline-size;
    text-align: start;
    line-height: 1.5;
    overflow-wrap: break-word;
    text-autospace: normal;
  }
  :host([hidden]) {
    display: none;
  }
  :lang(zh) {
    line-break: strict;
  }
  figure {
    margin: 0;
  }
  /* Sentences keep the direction of their own language in a chart that is mirrored. */
  p,
  dd,
  .source,
  .source li,
  .keys li,
  .lines > span,
  .open,
  .date,
  .outcome {
    unicode-bidi: plaintext;
  }
  [dir='rtl'] :is(p, dd, .source, .source li, .keys li) {
    text-align: right;
  }
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  .title {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .summary {
    max-inline-size: 65ch;
    margin-block-start: 0.35em;
    text-wrap: pretty;
  }
  .summary:lang(zh) {
    max-inline-size: 38em;
  }
  .drawing {
    margin-block-start: 20px;
  }
  .note,
  .notice,
  .source,
  .tools {
    font-size: 0.8125em;
    color: var(--muted);
    max-inline-size: 80ch;
  }
  .doubt,
  .notice {
    color: var(--doubt);
  }
  .foot {
    margin-block-start: 24px;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
  }
  .source li + li {
    margin-block-start: 3px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    align-items: start;
    max-inline-size: none;
  }
  .tools > details[open] {
    flex-basis: 100%;
    min-inline-size: 0;
  }
  summary,
  .action {
    font: inherit;
    color: var(--accent);
    background: none;
    border: 0;
    padding: 3px 0;
    min-block-size: 24px;
    line-height: 18px;
    inline-size: fit-content;
    cursor: pointer;
    text-align: start;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 10px;
    color: var(--muted);
  }
  .choice .action {
    border-block-end: 2px solid transparent;
  }
  .choice [aria-pressed='true'] {
    color: var(--ink);
    border-block-end-color: var(--accent);
  }
  summary:hover,
  .action:hover,
  a:hover {
    text-decoration: underline;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .message {
    border-inline-start: 3px solid var(--rule);
    padding: 6px 0 6px 14px;
    max-inline-size: 60ch;
    color: var(--muted);
    overflow-wrap: anywhere;
  }
  .message.failed {
    border-color: var(--doubt);
    color: var(--ink);
  }
  .reserve {
    min-block-size: 8em;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .sort {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 3px 0;
    min-block-size: 24px;
    text-align: inherit;
    cursor: pointer;
  }
  .sort::after {
    content: '\\2195';
    margin-inline-start: 0.3em;
    opacity: 0.6;
  }
  [aria-sort='ascending'] .sort::after {
    content: '\\2191';
    opacity: 1;
  }
  [aria-sort='descending'] .sort::after {
    content: '\\2193';
    opacity: 1;
  }
  .table {
    overflow-x: auto;
    margin-block-start: 6px;
  }
  table {
    border-collapse: collapse;
    color: var(--ink);
    line-height: 1.35;
    font-variant-numeric: tabular-nums lining-nums;
  }
  caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: 4px;
  }
  th,
  td {
    padding: 5px 18px 5px 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    min-inline-size: 6em;
    max-inline-size: 22em;
    border-block-end: 1px solid var(--rule);
  }
  thead th {
    color: var(--muted);
    vertical-align: bottom;
  }
  .numeric {
    text-align: end;
    white-space: nowrap;
  }
  .details {
    margin: 2px 0 14px;
    padding: 10px 14px;
    background: var(--ground);
    font-size: 0.875em;
    line-height: 1.45;
  }
  .details dl {
    display: grid;
    grid-template-columns: minmax(6em, max-content) minmax(0, 1fr);
    gap: 4px 16px;
  }
  .details dt {
    color: var(--muted);
    max-inline-size: 12em;
  }
  .keys {
    padding-block: 4px;
  }
  @container (max-width: 420px) {
    .details dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .details dd {
      margin-block-end: 6px;
    }
  }
  @media (forced-colors: active) {
    .details {
      border: 1px solid CanvasText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
    /* A border that is transparent would be drawn. */
    .choice .action {
      border-block-end-color: Canvas;
    }
    .choice [aria-pressed='true'] {
      border-block-end-color: Highlight;
    }
  }
  @media print {
    .tools,
    .action {
      display: none;
    }
    .row,
    .group {
      break-inside: avoid;
    }
  }
`;
