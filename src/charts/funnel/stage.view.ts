import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { viewBar } from '../../marks/bar.js';
import { viewMarkButton } from '../../marks/mark-button.js';
import { percent } from '../../marks/percent.js';
import type { ViewState } from '../../marks/view-state.js';
import type { FunnelShape, OpenMark, PartMark, StageMark } from './funnel.layout.js';
import { viewTapered } from './tapered-bar.view.js';

/** Lines of a decomposition are set in one step further each, as far as this. */
const deepestLevel = 5;
/** Thickness in px of the bar of a part. */
const thin = 8;
/** Thickness in px of a bar that stands upright. */
const upright = 52;

/** One stage: the row itself, its parts, and what is open between it and the next one. */
export function viewStage(
  mark: StageMark,
  next: OpenMark | null,
  shape: FunnelShape,
  first: string | undefined,
  state: ViewState,
): TemplateResult {
  const { level, parts } = mark;
  // A class and not a style: in a fragment of HTML no style attribute may stand.
  const kind = level > 0 ? ` broken level-${Math.min(level, deepestLevel)}` : mark.gate ? ' gate' : '';
  const open = (it: OpenMark | null) => (it ? viewOpen(it, shape, parts.length > 0, first, state) : nothing);
  const isUpright = shape === 'steps'; // then what is open stands above the bar that it leads to
  return html`<li class=${`item${kind}`}>${isUpright ? open(mark.open) : nothing}${viewRow(mark, shape, first, state)}${parts.length ? viewParts(parts, first, state) : nothing}${isUpright ? nothing : open(next)}</li>`;
}

const viewParts = (parts: readonly PartMark[], first: string | undefined, state: ViewState): TemplateResult =>
  html`<ul role="list" class="parts">
    ${parts.map((part) => html`<li class="item">${viewPart(part, first, state)}</li>`)}
  </ul>`;

function viewRow(mark: StageMark, shape: FunnelShape, first: string | undefined, state: ViewState): TemplateResult {
  const { label, absent, value, lines } = mark;
  const content = html`<bdi class="name" part="label" lang=${label.lang ?? nothing}>${label.text}</bdi>${viewPicture(mark, shape)}<span class=${absent ? 'value absent' : 'value'} part="value" translate="no">${value}</span><span class="lines">${lines.join('\n')}</span>`;
  return viewMarkButton(mark, { className: 'row', part: 'row', content, details: true }, first, state);
}

/** What stands for the value: a bar, or dots for the lines of a decomposition; a gate and a separate count have only words. */
function viewPicture({ bar, dots, open, earlier, segments }: StageMark, shape: FunnelShape) {
  if (dots !== null) return viewDots(dots);
  if (!bar) return nothing;
  const divided = segments.length > 1 ? viewSegments(segments) : nothing;
  const was = earlier === null ? nothing : viewEarlier(earlier);
  // A figure beside its target is no part of the shape, and a negative one cannot be.
  if (shape === 'tapered' && bar.zero === 0 && bar.target === null) {
    return viewTapered(bar, earlier === null ? nothing : viewEarlier(0.5 + earlier / 2));
  }
  if (shape === 'steps') {
    return html`<span class="plot">${open?.connector ? viewSlope(open.connector) : nothing}${viewBar(bar, upright, svg`${was}`)}</span>`;
  }
  return viewBar(bar, undefined, divided === nothing && was === nothing ? nothing : svg`${divided}${was}`);
}

/** Every other part in a lighter tone, with a gap between them; what the parts leave over stays as it is. */
function viewSegments(segments: StageMark['segments']): SVGTemplateResult[] {
  return segments.flatMap(({ from, to, isRest }, index) => {
    const tone = isRest ? 'rest' : index % 2 ? 'tone' : null;
    const rect = svg`<rect class=${tone} x=${percent(from)} width=${percent(to - from)} height="18"></rect>`;
    const gap = svg`<line class="gap" x1=${percent(from)} x2=${percent(from)} y1="0" y2="18"></line>`;
    return [...(tone ? [rect] : []), ...(index ? [gap] : [])];
  });
}

/** Where the bar ended in the earlier edition: a small pointer below it. */
const viewEarlier = (earlier: number): SVGTemplateResult =>
  svg`<svg class="earlier" x=${percent(earlier)} y="100%" overflow="visible"><path d="M0 -4L4 4H-4Z"></path></svg>`;

/** One dot for each, in tens and rows of fifty. */
function viewDots(count: number): TemplateResult {
  const at = (index: number) => [
    (index % 50) * 10 + Math.floor((index % 50) / 10) * 6 + 5,
    Math.floor(index / 50) * 10 + 5,
  ];
  const path = Array.from({ length: count }, (_, index) => `M${at(index).join(' ')}h0`).join('');
  return html`<svg class="dots" viewBox=${`-12 0 548 ${Math.ceil(count / 50) * 10}`} aria-hidden="true"><path d=${path}></path></svg>`;
}

/** What is still open, between two stages: a slope from the one bar's end to the other's, or the end of the bar enlarged. */
function viewOpen(
  open: OpenMark,
  shape: FunnelShape,
  hasParts: boolean,
  first: string | undefined,
  state: ViewState,
): TemplateResult {
  const { lens, label, connector } = open;
  const className = lens ? 'open enlarged' : hasParts ? 'open after-parts' : 'open';
  const content = lens
    ? html`${viewLens(lens, shape)}<span class="open-words">${`${label.text} · ${lens.words}`}</span>`
    : connector && shape !== 'steps'
      ? html`<svg class="slope" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><polygon points=${slopePoints(connector, shape)}></polygon></svg><span class="open-words">${label.text}</span>`
      : html`<span class="open-words">${label.text}</span>`;
  return viewMarkButton(open, { className, part: 'open', content, details: true }, first, state);
}

const x = (fraction: number) => Math.round(fraction * 1e5) / 1e3;

/** The corners of a slope, from the end of the bar above to that of the one below. */
const slopePoints = ({ from, to }: NonNullable<OpenMark['connector']>, shape: FunnelShape): string =>
  shape === 'tapered'
    ? `${50 - x(from) / 2},0 ${50 + x(from) / 2},0 ${50 + x(to) / 2},10 ${50 - x(to) / 2},10`
    : `0,0 ${x(from)},0 ${x(to)},10 0,10`;

/** The same between two bars that stand upright. */
function viewSlope({ from, to }: NonNullable<OpenMark['connector']>): TemplateResult {
  const points = `0,${100 - x(from)} 10,${100 - x(to)} 10,100 0,100`;
  return html`<svg class="slope" viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true"><polygon points=${points}></polygon></svg>`;
}

/** Two fine lines open from the last sliver of the bar above to a strip with a scale of its own. */
function viewLens({ from, to, filled }: NonNullable<OpenMark['lens']>, shape: FunnelShape): TemplateResult {
  const lines = html`<svg class="lens-lines" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <path d=${`M${x(from)},0 L0,10 M${x(to)},0 V10`}></path>
  </svg>`;
  const end = shape === 'bars' ? to : 1;
  return html`${shape === 'bars' ? lines : nothing}<svg class="lens-strip" aria-hidden="true">
      <rect class="fill" width=${percent(filled * end)} height="10"></rect>
      <rect class="missing" x=${percent(filled * end)} y="0.5" width=${percent((1 - filled) * end)} height="9"></rect>
    </svg>`;
}

/** One part of a stage: a thin bar from zero, on the scale of the stage. */
function viewPart(part: PartMark, first: string | undefined, state: ViewState): TemplateResult {
  const content = html`<bdi class="name" part="label" lang=${part.label.lang ?? nothing}>${part.label.text}</bdi>${part.bar ? viewBar(part.bar, thin) : nothing}<span class=${part.absent ? 'value absent' : 'value'} translate="no">${part.value}</span>`;
  const className = part.isRest ? 'row part rest' : part.isList ? 'row part unknown' : 'row part';
  return viewMarkButton(part, { className, part: 'part', content, details: true }, first, state);
}
