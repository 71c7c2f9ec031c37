import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { barThickness, viewBar } from '../../marks/bar.js';
import { viewDetails, viewPeek } from '../../marks/details.js';
import { viewMarkButton } from '../../marks/mark-button.js';
import { percent } from '../../marks/percent.js';
import type { ViewState } from '../../marks/view-state.js';
import { viewPartRows, viewSegments } from './category-bars.view.js';
import type { MeasureColumn } from './measures-types.js';
import { viewCells, viewOthers } from './measures.view.js';
import type { Dumbbell, RegionMark } from './regions.layout.js';
import { viewName } from './search.view.js';
import { noLines, type PlotLines } from './value-axis.view.js';

/** What every row needs. */
export interface RowDrawing {
  /** Id of the first mark. */
  readonly first: string | undefined;
  /** What the reader has picked and opened. */
  readonly state: ViewState;
  /** What stands behind and across every bar. */
  readonly lines: PlotLines | typeof nothing;
  /** Whether the reader may pin regions. */
  readonly canPin: boolean;
  /** The measures that are drawn beside each other; none where one is drawn. */
  readonly measures: readonly MeasureColumn[];
  /** Details stand somewhere else. Default: below their row. */
  readonly isDetached?: boolean;
}

/** One region: name, bar, value, and what is said beside them. */
export function viewRegion(mark: RegionMark, drawing: RowDrawing): TemplateResult {
  const { first, state, lines, measures, isDetached = false } = drawing;
  const isLined = lines !== nothing;
  const plot = mark.bar.zero === 0 && !mark.dumbbell ? 'plot from-zero' : 'plot';
  const name = viewName(mark);
  if (mark.cells) {
    const several = { className: 'row several', part: 'row', content: html`${name}${viewCells(mark.cells, measures)}` };
    return html`${viewMarkButton(mark, { ...several, details: !isDetached }, first, state)}`;
  }
  const content = html`${name}
    <span class=${isLined ? `${plot} lined` : plot}>${viewPicture(mark, lines)}</span>
    <span class=${mark.absent ? 'value absent' : 'value'} part="value" translate="no">${mark.value}</span>
    <span class="lines">${mark.lines.join('\n')}</span>`;
  const own = state.openId === mark.id ? viewRegionDetails(mark, drawing) : viewPeek(mark, state);
  const details = isDetached ? nothing : own;
  return html`${viewMarkButton(mark, { className: 'row', part: 'row', content }, first, state)}${viewPartRows(mark, lines)}${details}`;
}

/** All that is known of a region, and what can be done with it. */
export const viewRegionDetails = (mark: RegionMark, { state, canPin }: RowDrawing): TemplateResult =>
  viewDetails(mark, canPin && state.interactive ? viewPin(mark, state) : nothing);

/** Puts the region before all others, or back into its place. */
const viewPin = ({ id, isPinned }: RegionMark, { words }: ViewState): TemplateResult =>
  html`<button type="button" class="action" data-action="pin" data-value=${id} aria-pressed=${isPinned ? 'true' : 'false'}>${isPinned ? words.unpin : words.pin}</button>`;

/** The bar of a region, or its dots, with what stands behind and across it. */
export function viewPicture(mark: RegionMark, lines: RowDrawing['lines']): TemplateResult {
  const { baseline, dumbbell, bar } = mark;
  const { behind, across } = lines === nothing ? noLines : lines;
  const own = dumbbell ? viewDumbbell(dumbbell) : baseline === null ? nothing : viewBaseline(baseline);
  if (dumbbell && dumbbell.to !== null) {
    return html`<svg class="bar" part="bar" aria-hidden="true">${behind}${across}${own}</svg>`;
  }
  const others = mark.others?.length ? viewOthers(mark.others, barThickness) : nothing;
  const segments = mark.isStacked || mark.others ? viewSegments(mark.parts) : nothing;
  const isPlain = segments === nothing && across === nothing;
  const more = isPlain ? own : svg`${segments}${own}${others}${across}`;
  return viewBar(bar, barThickness, more, behind);
}

/** A fine tick where it all began. */
const viewBaseline = (at: number): SVGTemplateResult =>
  svg`<line class="baseline-tick" x1=${percent(at)} x2=${percent(at)} y1="-2" y2=${barThickness + 2}></line>`;

/** A hollow dot for the earlier figure, a filled one for the later, and a line between them. */
function viewDumbbell({ from, to, isFromExact, isToExact }: Dumbbell): SVGTemplateResult {
  const y = barThickness / 2;
  const dot = (at: number | null, className: string) =>
    at === null ? nothing : svg`<circle class=${className} cx=${percent(at)} cy=${y} r="4.5"></circle>`;
  const link =
    from === null || to === null
      ? nothing
      : svg`<line class="link" x1=${percent(from)} x2=${percent(to)} y1=${y} y2=${y}></line>`;
  return svg`${link}${dot(from, isFromExact ? 'dot before' : 'dot before open')}${dot(to, isToExact ? 'dot' : 'dot open')}`;
}
