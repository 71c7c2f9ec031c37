import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { viewBar } from '../../marks/bar.js';
import { viewPeek } from '../../marks/details.js';
import { markState } from '../../marks/mark-state.js';
import { place } from '../../marks/place.js';
import type { ViewState } from '../../marks/view-state.js';
import { viewPartRows } from './category-bars.view.js';
import { viewScroller } from './long-list.view.js';
import { viewPicture, viewRegionDetails, type RowDrawing } from './region-row.view.js';
import type { LongList, RegionMark, RegionsLayout } from './regions.layout.js';
import { viewName } from './search.view.js';
import type { BranchesLayout, BranchPlace, PartsSumRow, TreeItem } from './tree-types.js';

/** The way down to what is shown. Without a script it only says where that is. */
export function viewTrail(
  { trail }: BranchesLayout,
  { words, interactive }: ViewState,
): TemplateResult | typeof nothing {
  if (!trail.length) return nothing;
  const name = words.labelled({ label: words.trail, value: trail.at(-1)!.label }); // one of several on a page
  return html`<nav class="trail" part="trail" aria-label=${name}>
    <ol role="list">
      ${trail.map(
        ({ root, label, isCurrent }) =>
          html`<li>
            ${
              isCurrent || !interactive
                ? html`<span aria-current=${isCurrent ? 'location' : nothing}>${label}</span>`
                : html`<button type="button" class="action" data-action="drill" data-value=${root}>${label}</button>`
            }
          </li>`,
      )}
    </ol>
  </nav>`;
}

/**
 * The rows of a tree as a tree grid of one column, or as a list where there is no script.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/treegrid/
 */
export function viewBranches(layout: RegionsLayout, drawing: RowDrawing): TemplateResult {
  if (!layout.marks.length) return html``;
  const items = viewItems(layout, drawing);
  return drawing.state.interactive
    ? html`<div class="rows tree" role="treegrid" aria-labelledby="title">${items}</div>`
    : html`<ul class="rows tree" role="list">
        ${items}
      </ul>`;
}

/**
 * The rows of a long tree, as far as they are in sight: a tree grid that says how many there are and which each is.
 * @see https://www.w3.org/TR/wai-aria-1.2/#aria-rowcount
 */
export function viewLongBranches(layout: RegionsLayout, long: LongList, drawing: RowDrawing): TemplateResult {
  const items = viewItems(layout, drawing);
  return viewScroller(
    long,
    html`<div
      data-rows
      class="rows tree"
      role="treegrid"
      aria-labelledby="title"
      aria-rowcount=${layout.tree!.rowCount}
    >
      ${items}
    </div>`,
  );
}

const viewItems = ({ marks, tree, long }: RegionsLayout, drawing: RowDrawing) =>
  repeat(
    tree!.items,
    ({ id }) => id,
    (item) => {
      const place = long && drawing.isDetached ? item : null;
      if (item.at !== null) return viewBranch(marks[item.at]!, drawing, place);
      if (item.sum) return viewSum(item.sum, drawing, place);
      return html`<div role="presentation" class="item" data-row=${item.slot}></div>`;
    },
  );

/** How far a name is set in; by a class where no style may stand. */
const inset = (level: number, { interactive }: ViewState) => (interactive ? { level: drawn(level) - 1 } : null);
/** Deeper levels are set in no further. */
const drawn = (level: number) => Math.min(level, 8);
const headClass = (level: number, { interactive }: ViewState) => (interactive ? 'head' : `head at-${drawn(level)}`);

function viewBranch(mark: RegionMark, drawing: RowDrawing, item: TreeItem | null): TemplateResult {
  const { state, lines, partLines = null } = drawing;
  const branch = mark.branch!;
  const plot = mark.bar.zero === 0 && !mark.dumbbell ? 'plot from-zero' : 'plot';
  const content = html`<span class=${headClass(branch.level, state)} style=${place(inset(branch.level, state))}
      >${viewToggle(mark, branch, state)}${viewName(mark)}</span
    >
    <span class=${lines === nothing ? plot : `${plot} lined`}>${viewPicture(mark, lines)}</span>
    <span class=${mark.absent ? 'value absent' : 'value'} part="value" translate="no">${mark.value}</span>
    <span class="lines">${mark.lines.join('\n')}</span>`;
  const className = branch.isComputed ? 'row computed' : 'row';
  const row = html`<div class=${className} part="row">${content}</div>
    ${viewPartRows(mark, lines, partLines)}`;
  if (!state.interactive) {
    return html`<li class="item" aria-level=${branch.level}>${row}</li>`;
  }
  const { selected, faded, open, tabindex } = markState(mark, drawing.first, state);
  const own = open ? viewRegionDetails(mark, drawing) : viewPeek(mark, state);
  const details = drawing.isDetached ? nothing : own;
  return html`<div
    role="row"
    class=${['item', ...(faded ? ['faded'] : []), ...(open ? ['open'] : [])].join(' ')}
    data-mark=${mark.id}
    tabindex=${tabindex}
    aria-label=${mark.description}
    data-row=${item?.slot ?? nothing}
    ?data-kept=${item?.isKept}
    aria-rowindex=${item?.rowIndex ?? nothing}
    aria-level=${branch.level}
    aria-posinset=${branch.position}
    aria-setsize=${branch.setSize}
    aria-expanded=${branch.expanded === null ? nothing : branch.expanded ? 'true' : 'false'}
    aria-current=${selected ? 'true' : nothing}
    aria-details=${open ? 'details' : nothing}
  >
    <div role="gridcell">${row}</div>
    ${details === nothing ? nothing : html`<div role="gridcell" class="more">${details}</div>`}
  </div>`;
}

/** The button that shows the parts of a region; not a stop of the keyboard, as the arrow keys do the same. */
function viewToggle({ id }: RegionMark, { toggle, expanded }: BranchPlace, { interactive }: ViewState) {
  if (toggle === null || !interactive) return html`<span class="toggle"></span>`;
  return html`<button
    type="button"
    class="toggle"
    tabindex="-1"
    data-action="toggle"
    data-value=${id}
    aria-label=${toggle}
    aria-expanded=${expanded ? 'true' : 'false'}
  ></button>`;
}

function viewSum(sum: PartsSumRow, { state }: RowDrawing, item: TreeItem | null): TemplateResult {
  const { text, level, bar, isDoubt, isAbove } = sum;
  const className = ['row', 'sum', ...(bar ? (isAbove ? ['above'] : []) : ['wordy']), ...(isDoubt ? ['doubt'] : [])];
  const content = html`<div class=${className.join(' ')} style=${place(item ? { slots: sum.slots } : null)}>
    <span class=${headClass(level, state)} style=${place(inset(level, state))}><span class="toggle"></span><span class="name">${text}</span></span>
    ${bar ? html`<span class=${bar.zero === 0 ? 'plot from-zero' : 'plot'}>${viewBar(bar)}</span>` : nothing}
  </div>`;
  if (!state.interactive) return html`<li class="item" aria-level=${level}>${content}</li>`;
  return html`<div
    role="row"
    class="item"
    data-row=${item?.slot ?? nothing}
    aria-rowindex=${item?.rowIndex ?? nothing}
    aria-level=${level}
  ><div role="gridcell">${content}</div></div>`;
}
