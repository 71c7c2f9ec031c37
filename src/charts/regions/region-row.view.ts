import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { barThickness } from '../../marks/bar.js';
import { viewDetails, viewPeek } from '../../marks/details.js';
import { viewMarkButton } from '../../marks/mark-button.js';
import { percent } from '../../marks/percent.js';
import type { ViewState } from '../../marks/view-state.js';
import { viewPartRows, viewSegments } from './category-bars.view.js';
import { viewDumbbell } from './dumbbell.view.js';
import type { MeasureColumn } from './measures-types.js';
import { viewCells, viewOthers } from './measures.view.js';
import { viewRegionBar } from './region-bar.view.js';
import type { RegionMark } from './regions.layout.js';
import { viewName } from './search.view.js';
import type { BranchPlace } from './tree-types.js';
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
  /**
   * In a long list: how many lines the name of each category has whose bar stands below that of its region. Default: `null`, as
   * many as it needs.
   */
  readonly partLines?: readonly number[] | null;
  /** Details stand somewhere else. Default: below their row. */
  readonly isDetached?: boolean;
}

/** One region: name, bar, value, and what is said beside them. */
export function viewRegion(mark: RegionMark, drawing: RowDrawing): TemplateResult {
  const { first, state, lines, measures, partLines = null, isDetached = false } = drawing;
  const isLined = lines !== nothing;
  const plot = mark.bar.zero === 0 && !mark.dumbbell ? 'plot from-zero' : 'plot';
  const name = viewName(mark);
  const own = state.openId === mark.id ? viewRegionDetails(mark, drawing) : viewPeek(mark, state);
  const details = isDetached ? nothing : own;
  if (mark.cells) {
    const several = { className: 'row several', part: 'row', content: html`${name}${viewCells(mark.cells, measures)}` };
    return html`${viewMarkButton(mark, several, first, state)}${details}`;
  }
  const content = html`${name}
    <span class=${isLined ? `${plot} lined` : plot}>${viewPicture(mark, lines)}</span>
    <span class=${mark.absent ? 'value absent' : 'value'} part="value" translate="no">${mark.value}</span>
    <span class="lines">${mark.lines.join('\n')}</span>`;
  return html`${viewMarkButton(mark, { className: 'row', part: 'row', content }, first, state)}${viewPartRows(mark, lines, partLines)}${details}`;
}

/** All that is known of a region, and what can be done with it. */
export function viewRegionDetails(mark: RegionMark, { state, canPin }: RowDrawing): TemplateResult {
  const pin = canPin && state.interactive ? viewPin(mark, state) : nothing;
  return viewDetails(mark, mark.branch ? viewDrill(mark, mark.branch) : pin);
}

/** In a tree: shows the region with its parts alone. */
const viewDrill = ({ id }: RegionMark, { drill }: BranchPlace): TemplateResult | typeof nothing =>
  drill === null
    ? nothing
    : html`<button type="button" class="action" data-action="drill" data-value=${id}>${drill}</button>`;

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
  return viewRegionBar(bar, barThickness, more, behind);
}

/** A fine tick where it all began. */
const viewBaseline = (at: number): SVGTemplateResult =>
  svg`<line class="baseline-tick" x1=${percent(at)} x2=${percent(at)} y1="-2" y2=${barThickness + 2}></line>`;
