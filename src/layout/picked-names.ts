import type { Campaign, Selection, SelectionClause, SelectionKind } from '../model/index.js';
import type { Speaker } from './sentences.js';

/** So many picks are named; of more, their number is said. */
const mostNames = 5;

type NameOf = (id: string, campaign: Campaign, speaker: Speaker) => string | undefined;

const nameOf: Readonly<Record<SelectionKind, NameOf>> = {
  regions: (id, { regions }, { text }) => {
    const region = regions.find((it) => it.id === id);
    return region && text(region.name);
  },
  tasks: (id, { tasks }, { text }) => {
    const task = tasks.find((it) => it.id === id);
    return task && text(task.title);
  },
  milestones: (id, { milestones }, { text }) => {
    const milestone = milestones.find((it) => it.id === id);
    return milestone && text(milestone.title);
  },
  stages: (id, { funnels }, { text, locale }) => {
    const funnel = longestOf(funnels, id);
    if (!funnel) return undefined;
    const stage = longestOf(funnel.stages, id.slice(funnel.id.length + 1));
    const name = stage ? text(stage.label) : funnel.title ? text(funnel.title) : locale.words.funnel;
    return funnel.region ? locale.words.pickedIn({ name, place: text(funnel.region.name) }) : name;
  },
};

/** Of those whose id a longer one begins with, as that of a part does with its stage's, the one with the longest. */
const longestOf = <T extends { readonly id: string }>(all: readonly T[], id: string): T | undefined =>
  all
    .filter((it) => id === it.id || id.startsWith(`${it.id}/`))
    .reduce<T | undefined>((best, it) => (best && best.id.length > it.id.length ? best : it), undefined);

/** The picks by name, as a list in words; what the campaign does not have, by its id. Many are counted. */
export function pickedNames({ clauses }: Selection, campaign: Campaign, speaker: Speaker): string {
  const { locale } = speaker;
  const shown = clauses.length > mostNames + 1 ? clauses.slice(0, mostNames) : clauses;
  const name = ({ kind, id }: SelectionClause) => nameOf[kind](id, campaign, speaker) ?? id;
  const names = [...new Set(shown.map(name))];
  const rest = clauses.length - shown.length;
  return locale.list(rest > 0 ? [...names, locale.words.morePicked(locale.count(rest))] : names);
}
