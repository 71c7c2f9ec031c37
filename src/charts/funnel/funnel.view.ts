import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { viewHatch } from '../../marks/bar.js';
import { viewChoices } from '../../marks/choices.js';
import { viewMarkButton } from '../../marks/mark-button.js';
import { viewPhrase } from '../../marks/phrase.js';
import { place } from '../../marks/place.js';
import type { ViewState } from '../../marks/view-state.js';
import type { FunnelFamily, FunnelGroup, FunnelLayout, StageMark } from './funnel.layout.js';
import { viewStage, type Drawing } from './stage.view.js';

export { styles } from './funnel.styles.js';

/** The drawing of funnels: each a list of stages, with what is open between them, and separate counts under a heading. */
export function viewFunnel(layout: FunnelLayout, state: ViewState): TemplateResult {
  const drawing = { shape: layout.shape, first: layout.marks[0]?.id, state };
  const firstFamily = layout.families.find(({ groups }) => groups.length > 1);
  return html`${layout.hasHatch ? viewHatch() : nothing}${layout.families.map((family) => {
    if (family.groups.length === 1) return viewGroup(family.groups[0]!, drawing);
    const choices = state.interactive && family === firstFamily ? viewChoices(layout.choices) : nothing;
    return viewFamily(family, layout.families.length > 1, choices, drawing);
  })}`;
}

/** Funnels beside each other. What a reader can choose holds for all families, and stands above the first of them. */
function viewFamily(
  family: FunnelFamily,
  isTitled: boolean,
  choices: TemplateResult | typeof nothing,
  drawing: Drawing,
): TemplateResult {
  return html`<div class="family">
    ${isTitled && family.title ? html`<p class="family-title">${viewPhrase(family.title)}</p>` : nothing}${choices}
    <div class="multiples">
      ${repeat(
        family.groups,
        ({ id }) => id,
        (group) => viewGroup(group, drawing),
      )}
    </div>
    ${family.notes.map((note) => html`<p class="note">${viewPhrase(note)}</p>`)}
  </div>`;
}

function viewGroup(group: FunnelGroup, drawing: Drawing): TemplateResult {
  const { state, shape } = drawing;
  const kind = group.explanation === null ? shape : 'decomposition';
  const stages = (marks: readonly StageMark[]) =>
    html`<ul role="list" class="stages">${repeat(
      marks,
      ({ id }) => id,
      (mark, index) => viewStage(mark, marks[index + 1]?.open ?? null, drawing),
    )}</ul>`;
  return html`<div class="group ${kind}" part="funnel" data-move=${group.id} style=${place(state.interactive ? group.columns : null)}>
    ${viewTitle(group, drawing)}
    ${group.mark && group.explanation ? html`<p class="note">${group.explanation}</p>` : nothing}
    ${group.sections.map(
      ({ heading, stages: marks }) =>
        html`${heading === null ? nothing : html`<p class="break">${heading}</p>`}${marks.length ? stages(marks) : nothing}`,
    )}
    ${
      group.separate.length
        ? html`<div class="separate">
          <p class="separate-title">${state.words.separateHeading}</p>
          ${stages(group.separate)}
        </div>`
        : nothing
    }
    ${group.doubts.map((doubt) => html`<p class="note">${doubt}</p>`)}
    ${group.note ? html`<p class="note">${viewPhrase(group.note)}</p>` : nothing}
  </div>`;
}

/** The title of one of several funnels, which can be picked, and what all its figures have in common. */
function viewTitle({ mark, unit, scope }: FunnelGroup, { first, state }: Drawing): TemplateResult | typeof nothing {
  if (!mark && !unit && !scope) return nothing;
  const content = html`${mark ? viewPhrase(mark.label) : nothing} ${scope ? html`<span class="unit">${viewPhrase(scope)}</span>` : nothing}
    ${unit ? html`<span class="unit">${unit}</span>` : nothing}`;
  if (!mark) return html`<p class="group-title">${content}</p>`;
  return html`<div class="heading">${viewMarkButton(mark, { className: 'group-title', part: 'funnel-title', content, details: true }, first, state)}</div>`;
}
