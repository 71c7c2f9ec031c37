import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Mark } from '../../layout/chart-layout.js';
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

/** What every part of the drawing needs. */
export interface Drawing {
  /** How the funnels are drawn. */
  readonly shape: FunnelShape;
  /** Id of the first mark. */
  readonly first: string | undefined;
  /** What the reader has picked and opened. */
  readonly state: ViewState;
}

/** A mark as a button that is followed by its details. */
const viewButton = (mark: Mark, className: string, part: string, content: TemplateResult, { first, state }: Drawing) =>
  viewMarkButton(mark, { className, part, content, details: true }, first, state);

/** One stage: the row itself, its parts, and what is open between it and the next one. */
export function viewStage(mark: StageMark, next: OpenMark | null, drawing: Drawing): TemplateResult {
  const { level, parts } = mark;
  // A class and not a style: in a fragment of HTML no style attribute may stand.
  const kind = level > 0 ? ` broken level-${Math.min(level, deepestLevel)}` : mark.gate ? ' gate' : '';
  const open = (it: OpenMark | null) => (it ? viewOpen(it, parts.length > 0, drawing) : nothing);
  const isUpright = drawing.shape === 'steps'; // then what is open stands above the bar that it leads to
  return html`<li class=${`item${kind}`}>${isUpright ? open(mark.open) : nothing}${viewRow(mark, drawing)}${parts.length ? viewParts(parts, drawing) : nothing}${isUpright ? nothing : open(next)}</li>`;
}

const viewParts = (parts: readonly PartMark[], drawing: Drawing): TemplateResult =>
  html`<ul role="list" class="parts">
    ${parts.map((part) => html`<li class="item">${viewPart(part, drawing)}</li>`)}
  </ul>`;

function viewRow(mark: StageMark, drawing: Drawing): TemplateResult {
  const content = html`<bdi class="name" part="label" lang=${mark.label.lang ?? nothing}>${mark.label.text}</bdi>${viewPicture(mark, drawing.shape)}<span class=${mark.absent ? 'value absent' : 'value'} part="value" translate="no">${mark.value}</span><span class="lines">${mark.lines.join('\n')}</span>`;
  return viewButton(mark, 'row', 'row', content, drawing);
}

/** What stands for the value: a bar, or dots for the lines of a decomposition; a gate and a separate count have only words. */
function viewPicture({ bar, dots, open, earlier, segments }: StageMark, shape: FunnelShape) {
  if (dots !== null) return viewDots(dots);
  if (!bar) return nothing;
  // A figure beside its target is no part of the shape, and a negative one cannot be.
  const isTapered = shape === 'tapered' && bar.zero === 0 && bar.target === null;
  const was = earlier === null ? nothing : viewEarlier(isTapered ? 0.5 + earlier / 2 : earlier);
  if (isTapered) return viewTapered(bar, was);
  if (shape === 'steps') {
    return html`<span class="plot">${open?.connector ? viewSlope(uprightPoints(open.connector), '0 0 10 100') : nothing}${viewBar(bar, upright, was)}</span>`;
  }
  if (segments.length < 2) return viewBar(bar, undefined, was);
  return viewBar(bar, undefined, svg`${viewSegments(segments)}${was}`);
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
function viewOpen(open: OpenMark, hasParts: boolean, drawing: Drawing): TemplateResult {
  const { lens, label, connector } = open;
  const { shape } = drawing;
  const className = lens ? 'open enlarged' : hasParts ? 'open after-parts' : 'open';
  const picture = lens
    ? viewLens(lens, shape)
    : connector && shape !== 'steps'
      ? viewSlope(slopePoints(connector, shape), '0 0 100 10')
      : nothing;
  const words = lens ? `${label.text} · ${lens.words}` : label.text;
  return viewButton(open, className, 'open', html`${picture}<span class="open-words">${words}</span>`, drawing);
}

const viewSlope = (points: string, viewBox: string): TemplateResult =>
  html`<svg class="slope" viewBox=${viewBox} preserveAspectRatio="none" aria-hidden="true"><polygon points=${points}></polygon></svg>`;

const x = (fraction: number) => Math.round(fraction * 1e5) / 1e3;

/** The corners of a slope, from the end of the bar above to that of the one below. */
const slopePoints = ({ from, to }: NonNullable<OpenMark['connector']>, shape: FunnelShape): string =>
  shape === 'tapered'
    ? `${50 - x(from) / 2},0 ${50 + x(from) / 2},0 ${50 + x(to) / 2},10 ${50 - x(to) / 2},10`
    : `0,0 ${x(from)},0 ${x(to)},10 0,10`;

/** The same between two bars that stand upright. */
const uprightPoints = ({ from, to }: NonNullable<OpenMark['connector']>): string =>
  `0,${100 - x(from)} 10,${100 - x(to)} 10,100 0,100`;

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
function viewPart(part: PartMark, drawing: Drawing): TemplateResult {
  const content = html`<bdi class="name" part="label" lang=${part.label.lang ?? nothing}>${part.label.text}</bdi>${part.bar ? viewBar(part.bar, thin) : nothing}<span class=${part.absent ? 'value absent' : 'value'} translate="no">${part.value}</span>`;
  const className = part.isRest ? 'row part rest' : part.isList ? 'row part unknown' : 'row part';
  return viewButton(part, className, 'part', content, drawing);
}
