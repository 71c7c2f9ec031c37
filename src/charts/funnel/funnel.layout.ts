import type { Locale, Phrase } from '../../locale/index.js';
import { lazy } from '../../locale/lazy.js';
import { emptyLayout, type Mark } from '../../layout/chart-layout.js';
import { widestColumns } from '../../layout/row-columns.js';
import { createSpeaker, omissionNotes, sourceLines, type Speaker } from '../../layout/sentences.js';
import type { Campaign, CampaignFunnel, Citation } from '../../model/index.js';
import { takeApart } from './breakdown.js';
import { choicesOf } from './choices.js';
import { chosenFunnels, knownIds, unknownNotes } from './chosen-funnels.js';
import { earlierEdition } from './edition.js';
import { groupFamilies, orderByCompletion, type Family } from './families.js';
import { familyNotes } from './family-notes.js';
import { familyScales } from './family-scales.js';
import { stagesOf } from './funnel-keys.js';
import { summarise } from './funnel-summary.js';
import { funnelTable } from './funnel-table.js';
import type { DrawnFunnel, FunnelFamily, FunnelGroup, FunnelLayout, FunnelOptions } from './funnel-types.js';
import { chartTitle, familyTitle, nameInFamily } from './group-names.js';
import { layoutGroup } from './groups.js';
import { stageFacts } from './stage-facts.js';
import type { StageMark } from './stage-marks.js';

export type * from './funnel-types.js';
export type { OpenMark, StageMark } from './stage-marks.js';
export type { PartMark } from './part-marks.js';
export { moveInFunnel } from './funnel-keys.js';

/**
 * Lays out funnels: stages in the document's order, each with its share of the stage before and of the first. No share is
 * computed across a stage that was not reported, between stages of unlike units, nor of a separate count.
 *
 * @example
 * layoutFunnel(campaign, { funnel: 'wishes' }, createLocale('en')).marks[2].description // 'Wishes met: 23,023, 88.6% of …'
 */
export function layoutFunnel(campaign: Campaign, options: FunnelOptions, locale: Locale): FunnelLayout {
  const speaker = createSpeaker(campaign, locale);
  const { keys } = locale.words;
  const chosen = chosenFunnels(campaign, options.funnel);
  if (!chosen.length) return nothingToDraw(campaign, options, speaker);
  const families = familiesOf(chosen, options, speaker);
  const drawn = families.map((family) => family.map((funnel) => drawnFunnel(funnel, campaign, speaker)));
  const all = drawn.flat();
  const laidOut = alignColumns(drawn.map((family) => layoutFamily(family, all, campaign, options, speaker)));
  const groups = laidOut.flatMap((family) => family.groups);
  const stages = groups.flatMap(stagesOf);
  const title = chartTitle(campaign, laidOut, speaker);
  const table = lazy(() => funnelTable(all, groups, title.text, speaker));
  const partKeys = stages.some(({ parts }) => parts.length) ? [keys.parts] : [];
  return {
    title,
    summary: summarise(drawn, laidOut, title, speaker),
    notes: [...omissionNotes(campaign, locale), ...unknownNotes(campaign, options.funnel, locale)],
    sources: sourceLines(all.flatMap(citationsOf), speaker),
    get table() {
      return table();
    },
    keys: [keys.move, ...partKeys, keys.funnels, keys.ends, keys.open, keys.close],
    marks: groups.flatMap(marksOf),
    failure: null,
    shape: options.shape ?? 'bars',
    families: laidOut,
    groups,
    stages,
    choices: choicesOf(families, options, locale.words),
    hasHatch: stages.some(isHatched),
  };
}

/** Whether any bar of a stage is a range. */
const isHatched = (stage: StageMark): boolean => [stage, ...stage.parts].some(({ bar }) => bar?.end === 'range');

/** All funnels with the same columns, so that their bars begin at one line. */
function alignColumns(families: readonly FunnelFamily[]): readonly FunnelFamily[] {
  const columns = widestColumns(families.flatMap(({ groups }) => groups.map((group) => group.columns)));
  const align = (group: FunnelGroup) => ({ ...group, columns });
  return families.map((family) => ({ ...family, groups: family.groups.map(align) }));
}

/** All citations of a funnel: of itself, its stages, their targets and parts, and of the edition before. */
const citationsOf = ({ funnel, earlier }: DrawnFunnel): readonly Citation[] =>
  [funnel, ...(earlier ? [earlier] : [])]
    .flatMap((it) => [
      it,
      ...it.stages.flatMap((stage) => [stage, ...(stage.target ? [stage.target] : []), ...stage.parts]),
    ])
    .map(({ citation }) => citation);

/** The marks of a funnel in the order in which they are read. */
const marksOf = (group: FunnelGroup): readonly Mark[] => [
  ...(group.mark ? [group.mark] : []),
  ...stagesOf(group).flatMap((stage) => [...(stage.open ? [stage.open] : []), stage, ...stage.parts]),
];

function nothingToDraw(
  campaign: Campaign,
  { funnel, shape }: FunnelOptions,
  { locale, phrase }: Speaker,
): FunnelLayout {
  const code = campaign.funnels.length ? 'unknownFunnel' : 'noFunnels';
  const message = locale.words.failure[code]({ id: funnel ?? '', known: knownIds(campaign, locale) });
  const none = { groups: [], families: [], stages: [], choices: [], marks: [], hasHatch: false };
  return { ...emptyLayout(phrase(campaign.title), code, message), ...none, shape: shape ?? 'bars' };
}

/** Whether funnels are taken apart by the parts of their stages. */
const isApart = ({ breakdown }: FunnelOptions): boolean => breakdown === 'multiples';

/** Funnels that stand together, in the order that is asked for; taken apart, each is a family of its parts. */
function familiesOf(funnels: readonly CampaignFunnel[], options: FunnelOptions, speaker: Speaker): readonly Family[] {
  const families = isApart(options) ? funnels.map((funnel) => takeApart(funnel, speaker)) : groupFamilies(funnels);
  return options.order === 'completion' ? families.map(orderByCompletion) : families;
}

function drawnFunnel(funnel: CampaignFunnel, campaign: Campaign, speaker: Speaker): DrawnFunnel {
  const earlier = earlierEdition(funnel, campaign);
  return { funnel, earlier, facts: stageFacts(funnel, earlier, speaker) };
}

function layoutFamily(
  family: readonly DrawnFunnel[],
  all: readonly DrawnFunnel[],
  campaign: Campaign,
  options: FunnelOptions,
  speaker: Speaker,
): FunnelFamily {
  const funnels = family.map(({ funnel }) => funnel);
  const isSeveral = family.length > 1;
  const isShare = options.scale === 'share' && isSeveral;
  const hasParts = (options.breakdown ?? 'parts') === 'parts';
  const drawing = { scales: familyScales(family, isShare), isShare, hasParts, all };
  const groups = family.map((drawn) => {
    const name = nameInFamily(drawn.funnel, funnels, campaign, isApart(options), speaker);
    return layoutGroup(drawn, name, drawing, speaker);
  });
  const title = isSeveral ? familyTitle(funnels, campaign, isApart(options), speaker) : null;
  const notes = familyNotes(funnels, options.order ?? 'document', speaker);
  const shared = sharedNote(groups);
  if (!shared) return { title, groups, notes };
  return { title, groups: groups.map((group) => ({ ...group, note: null })), notes: [...notes, shared] };
}

/** The note that all of several funnels have: it is shown once. */
function sharedNote(groups: readonly FunnelGroup[]): Phrase | null {
  const { note } = groups[0]!;
  return groups.length > 1 && groups.every((group) => group.note?.text === note?.text) ? note : null;
}
