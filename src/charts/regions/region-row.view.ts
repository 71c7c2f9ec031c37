import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { barThickness, viewBar } from '../../marks/bar.js';
import { viewDetails, viewPeek } from '../../marks/details.js';
import { viewMarkButton } from '../../marks/mark-button.js';
import { percent } from '../../marks/percent.js';
import { viewPhrase } from '../../marks/phrase.js';
import type { ViewState } from '../../marks/view-state.js';
import { viewPartRows, viewSegments } from './category-bars.view.js';
import type { Dumbbell, RegionMark } from './regions.layout.js';

/** What every row needs. */
export interface RowDrawing {
  /** Id of the first mark. */
  readonly first: string | undefined;
  /** What the reader has picked and opened. */
  readonly state: ViewState;
  /** What stands behind and across every bar. */
  readonly lines: SVGTemplateResult | typeof nothing;
  /** Whether the reader may pin regions. */
  readonly canPin: boolean;
}

/** One region: name, bar, value, and what is said beside them. */
export function viewRegion(mark: RegionMark, { first, state, lines, canPin }: RowDrawing): TemplateResult {
  const isLined = lines !== nothing;
  const plot = mark.bar.zero === 0 && !mark.dumbbell ? 'plot from-zero' : 'plot';
  const content = html`${viewPhrase(mark.name, 'name', 'label')}
    <span class=${isLined ? `${plot} lined` : plot}>${viewPicture(mark, lines)}</span>
    <span class=${mark.absent ? 'value absent' : 'value'} part="value" translate="no">${mark.value}</span>
    <span class="lines">${mark.lines.join('\n')}</span>`;
  const isOpen = state.openId === mark.id;
  const details = isOpen
    ? viewDetails(mark, canPin && state.interactive ? viewPin(mark, state) : nothing)
    : viewPeek(mark, state);
  return html`${viewMarkButton(mark, { className: 'row', part: 'row', content }, first, state)}${viewPartRows(mark)}${details}`;
}

/** Puts the region before all others, or back into its place. */
const viewPin = ({ id, isPinned }: RegionMark, { words }: ViewState): TemplateResult =>
  html`<button type="button" class="action" data-action="pin" data-value=${id} aria-pressed=${isPinned ? 'true' : 'false'}>${isPinned ? words.unpin : words.pin}</button>`;

function viewPicture(mark: RegionMark, lines: RowDrawing['lines']): TemplateResult {
  const { baseline, dumbbell, bar } = mark;
  const own = dumbbell ? viewDumbbell(dumbbell) : baseline === null ? nothing : viewBaseline(baseline);
  if (dumbbell && dumbbell.to !== null) {
    return html`<svg class="bar" part="bar" aria-hidden="true">${lines}${own}</svg>`;
  }
  const more = mark.isStacked ? svg`${viewSegments(mark.parts)}${own}` : own;
  return viewBar(bar, barThickness, more, lines);
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
