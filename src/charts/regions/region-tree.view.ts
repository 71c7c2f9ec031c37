import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { viewBar } from '../../marks/bar.js';
import { viewDetails, viewPeek } from '../../marks/details.js';
import { markState } from '../../marks/mark-state.js';
import { place } from '../../marks/place.js';
import type { ViewState } from '../../marks/view-state.js';
import { viewPartRows } from './category-bars.view.js';
import { viewPicture, type RowDrawing } from './region-row.view.js';
import type { RegionMark, RegionsLayout } from './regions.layout.js';
import { viewName } from './search.view.js';
import type { BranchesLayout, BranchPlace, PartsSumRow } from './tree-types.js';

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

type Item = { readonly id: string; readonly mark: RegionMark } | { readonly id: string; readonly sum: PartsSumRow };

/** The rows, and after the parts of each open region what they come to. */
function itemsOf({ marks, tree }: RegionsLayout): readonly Item[] {
  const items: Item[] = [];
  const sums = [...tree!.sums].reverse();
  for (let row = 0; row <= marks.length; row += 1) {
    for (let sum = sums.at(-1); sum?.after === row; sum = sums.at(-1)) {
      items.push({ id: `~sum ${sum.of}`, sum });
      sums.pop();
    }
    if (row < marks.length) items.push({ id: marks[row]!.id, mark: marks[row]! });
  }
  return items;
}

/**
 * The rows of a tree as a tree grid of one column, or as a list where there is no script.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/treegrid/
 */
export function viewBranches(layout: RegionsLayout, drawing: RowDrawing): TemplateResult {
  const items = repeat(
    itemsOf(layout),
    ({ id }) => id,
    (item) => ('mark' in item ? viewBranch(item.mark, drawing) : viewSum(item.sum, drawing)),
  );
  if (!layout.marks.length) return html``;
  return drawing.state.interactive
    ? html`<div class="rows tree" role="treegrid" aria-labelledby="title">${items}</div>`
    : html`<ul class="rows tree" role="list">
        ${items}
      </ul>`;
}

/** How far a name is set in; by a class where no style may stand. */
const inset = (level: number, { interactive }: ViewState) => (interactive ? { level: level - 1 } : null);
const headClass = (level: number, { interactive }: ViewState) =>
  interactive ? 'head' : `head at-${Math.min(level, 8)}`;

function viewBranch(mark: RegionMark, drawing: RowDrawing): TemplateResult {
  const { state, lines } = drawing;
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
    ${viewPartRows(mark, lines)}`;
  if (!state.interactive) {
    return html`<li class="item" aria-level=${branch.level}>${row}</li>`;
  }
  const { selected, faded, open, tabindex } = markState(mark, drawing.first, state);
  const details = open ? viewDetails(mark, viewDrill(mark, branch)) : viewPeek(mark, state);
  return html`<div
    role="row"
    class=${['item', ...(faded ? ['faded'] : []), ...(open ? ['open'] : [])].join(' ')}
    data-mark=${mark.id}
    tabindex=${tabindex}
    aria-label=${mark.description}
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

/** Shows the region with its parts alone. */
const viewDrill = ({ id }: RegionMark, { drill }: BranchPlace): TemplateResult | typeof nothing =>
  drill === null
    ? nothing
    : html`<button type="button" class="action" data-action="drill" data-value=${id}>${drill}</button>`;

function viewSum({ text, level, bar, isDoubt }: PartsSumRow, { state }: RowDrawing): TemplateResult {
  const content = html`<div class=${bar ? 'row sum' : isDoubt ? 'row sum wordy doubt' : 'row sum wordy'}>
    <span class=${headClass(level, state)} style=${place(inset(level, state))}><span class="toggle"></span><span class="name">${text}</span></span>
    ${bar ? html`<span class=${bar.zero === 0 ? 'plot from-zero' : 'plot'}>${viewBar(bar)}</span>` : nothing}
  </div>`;
  if (!state.interactive) return html`<li class="item" aria-level=${level}>${content}</li>`;
  return html`<div role="row" class="item" aria-level=${level}><div role="gridcell">${content}</div></div>`;
}
