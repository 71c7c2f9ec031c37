import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { barStyles, viewHatch } from '../../marks/bar.js';
import { choiceStyles, viewChoices } from '../../marks/choices.js';
import { peekStyles } from '../../marks/details.js';
import { place } from '../../marks/place.js';
import { rowStyles } from '../../marks/row.js';
import type { ViewState } from '../../marks/view-state.js';
import { categoryStyles, viewLegend } from './category-bars.view.js';
import { dumbbellStyles } from './dumbbell.view.js';
import { firstInSight, longListStyles, viewBeneath, viewLongList } from './long-list.view.js';
import { beyondStyles } from './region-bar.view.js';
import { viewRegion, type RowDrawing } from './region-row.view.js';
import { longTreeStyles } from './long-tree.styles.js';
import { treeStyles } from './region-tree.styles.js';
import { viewBranches, viewLongBranches, viewTrail } from './region-tree.view.js';
import type { RegionSection, RegionsLayout } from './regions.layout.js';
import { tallRowStyles } from './measures-long.view.js';
import { measureStyles, viewMeasureHeads, viewMeasureNotes } from './measures.view.js';
import { regionsStyles } from './regions.styles.js';
import { searchStyles, viewSearch } from './search.view.js';
import { axisStyles, viewAxis, viewLines } from './value-axis.view.js';

/** Styles of the regional bars. */
export const styles = [
  barStyles,
  rowStyles,
  peekStyles,
  choiceStyles,
  axisStyles,
  categoryStyles,
  regionsStyles,
  measureStyles,
  searchStyles,
  longListStyles,
  tallRowStyles,
  treeStyles,
  longTreeStyles,
  beyondStyles,
  dumbbellStyles,
];

/** The drawing of regional bars: what the reader can choose, the axis, then the rows in sections of like ones. */
export function viewRegions(layout: RegionsLayout, state: ViewState): TemplateResult {
  const { unit, columns, sections, choices, marks, canPin, measures = [] } = layout;
  const long = state.interactive ? layout.long : null;
  const first = long ? firstInSight(layout) : marks[0]?.id;
  const drawing: RowDrawing = {
    first,
    state,
    lines: viewLines(layout),
    canPin,
    measures,
    partLines: long && long.partLines,
    isDetached: Boolean(long),
  };
  const top = html`${viewAxis(layout, state)}${viewMeasureHeads(measures)}`;
  const dots = marks.some(({ dumbbell }) => dumbbell) ? html`<p class="unit">${state.words.dotsLegend}</p>` : nothing;
  return html`${viewHatch()}${state.interactive ? viewChoices(choices) : nothing}${viewSearch(layout.search, state)}
    ${layout.tree ? viewTrail(layout.tree, state) : nothing}${unit ? html`<p class="unit">${unit}</p>` : nothing}${dots}${viewLegend(layout.legend)}
    <div class=${dots === nothing ? 'sections' : 'sections dots'} part="bars" style=${place(state.interactive ? columns : null)}>
      ${long ? html`<div class="axis-room">${top}</div>` : top}
      ${
        long
          ? layout.tree
            ? viewLongBranches(layout, long, drawing)
            : viewLongList(long, sections, drawing)
          : layout.tree
            ? viewBranches(layout, drawing)
            : repeat(
                sections,
                ({ id }) => id,
                (section) => viewSection(section, drawing),
              )
      }
    </div>${long ? viewBeneath(long, drawing) : nothing}${viewMeasureNotes(measures, state.words)}`;
}

function viewSection({ id, heading, marks }: RegionSection, drawing: RowDrawing): TemplateResult {
  return html`<div class=${id === 'pinned' ? 'section pinned' : heading === null ? 'section plain' : 'section'}>
    ${heading === null ? nothing : html`<p class="section-heading">${heading}</p>`}
    <ul class="rows" role="list">
      ${repeat(
        marks,
        (mark) => mark.id,
        (mark) => html`<li class="item">${viewRegion(mark, drawing)}</li>`,
      )}
    </ul>
  </div>`;
}
