import { css, html, nothing, type TemplateResult } from 'lit';
import { viewPhrase } from '../../marks/phrase.js';
import type { ViewState } from '../../marks/view-state.js';
import type { RegionMark, RegionsSearch } from './regions.layout.js';

/** Styles of the search. */
export const searchStyles = css`
  .search {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    margin-block-end: 14px;
    font-size: 0.8125em;
    color: var(--muted);
  }
  .search label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
  }
  .search input {
    box-sizing: border-box;
    inline-size: 17em;
    max-inline-size: 100%;
    min-block-size: 28px;
    padding: 3px 8px;
    font: inherit;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: 2px;
  }
  .search input::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .name mark {
    color: inherit;
    background: none;
    text-decoration: underline 2px var(--accent);
    text-underline-offset: 0.2em;
    text-decoration-skip-ink: none;
  }
  @media print {
    .search label {
      display: none;
    }
  }
`;

/** The field for the search, where the reader has one, and how many it has found. */
export function viewSearch(
  search: RegionsSearch | null | undefined,
  { words, interactive }: ViewState,
): TemplateResult | typeof nothing {
  if (!search || (!interactive && search.found === null)) return nothing;
  const field = html`<label
    ><span>${words.findRegion}</span>
    <input type="search" data-search part="search" autocomplete="off" spellcheck="false" placeholder=${words.findHint} .value=${search.text}
  /></label>`;
  return html`<div class="search">
    ${search.isOffered && interactive ? field : nothing}
    <p role=${interactive ? 'status' : nothing}>${search.found ?? nothing}</p>
  </div>`;
}

/** The name of a region, with what was searched for marked in it. */
export function viewName({ name, match }: RegionMark): TemplateResult {
  if (!match) return viewPhrase(name, 'name', 'label');
  const { text, lang } = name;
  const { start, end } = match;
  return html`<bdi class="name" part="label" lang=${lang ?? nothing}>${text.slice(0, start)}<mark>${text.slice(start, end)}</mark>${text.slice(end)}</bdi>`;
}
