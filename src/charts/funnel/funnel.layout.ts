import type { Locale, Phrase } from '../../locale/index.js';
import { lazy } from '../../locale/lazy.js';
import { emptyLayout, type ChartLayout, type Choice, type Mark } from '../../layout/chart-layout.js';
import { widestColumns } from '../../layout/row-columns.js';
import { createSpeaker, omissionNotes, own, sourceLines, type Speaker } from '../../layout/sentences.js';
import type { Campaign, CampaignFunnel, Citation } from '../../model/index.js';
import { takeApart } from './breakdown.js';
import { choicesOf } from './choices.js';
import { earlierEdition, latestEditions } from './edition.js';
import { groupFamilies, orderByCompletion, type Family } from './families.js';
import { familyNotes } from './family-notes.js';
import { stagesOf } from './funnel-keys.js';
import { summarise } from './funnel-summary.js';
import { funnelTable } from './funnel-table.js';
import { familyScales, layoutGroup, placeName, titleOf, type FunnelGroup } from './groups.js';
import { stageFacts, type StageFacts } from './stage-facts.js';
import type { StageMark } from './stage-marks.js';

export type { FunnelGroup, FunnelSection } from './groups.js';
export type { OpenMark, StageMark } from './stage-marks.js';
export type { PartMark } from './part-marks.js';
export { moveInFunnel } from './funnel-keys.js';

/** How a funnel is drawn. */
export type FunnelShape = 'bars' | 'tapered' | 'steps';
/** What the bars of several funnels show. */
export type FunnelScale = 'common' | 'share';
/** How several funnels follow each other. */
export type FunnelOrder = 'document' | 'completion';
/** How the parts of stages are shown. */
export type FunnelBreakdown = 'parts' | 'multiples' | 'none';

/** What a funnel chart can be asked to draw. */
export interface FunnelOptions {
  /** Ids of funnels, with blanks between them; all funnels of the document when empty. */
  readonly funnel?: string | null;
  /** `bars` from the start edge, `tapered` around the middle, or `steps` from the ground up. Default: `bars`. */
  readonly shape?: FunnelShape;
  /** Bars of funnels with the same stages: the figures on one scale, or each funnel as shares of its first stage. */
  readonly scale?: FunnelScale;
  /** Funnels with the same stages: as they are given, or by the share that is completed. */
  readonly order?: FunnelOrder;
  /** Parts of stages: below each stage, as funnels of their own, or not at all. Default: `parts`. */
  readonly breakdown?: FunnelBreakdown;
}

/** Funnels that are drawn beside each other, since they have the same stages. */
export interface FunnelFamily {
  /** What they have in common; `null` for a funnel that stands alone. */
  readonly title: Phrase | null;
  readonly groups: readonly FunnelGroup[];
  /** How they are ordered, and what to mind when they are compared. */
  readonly notes: readonly Phrase[];
}

/** Stages of one or more funnels. */
export interface FunnelLayout extends ChartLayout {
  readonly shape: FunnelShape;
  readonly families: readonly FunnelFamily[];
  /** The funnels of all families. */
  readonly groups: readonly FunnelGroup[];
  /** The stages of all funnels. */
  readonly stages: readonly StageMark[];
  readonly choices: readonly Choice[];
  /** Some bar is a range, which is drawn hatched. */
  readonly hasHatch: boolean;
}

/** A funnel that is drawn, with what is said of it. */
export interface DrawnFunnel {
  readonly funnel: CampaignFunnel;
  readonly earlier: CampaignFunnel | null;
  readonly facts: ReadonlyMap<string, StageFacts>;
}

/**
 * Lays out funnels: stages in the document's order, each with its share of the stage before and of the first. No share is
 * computed across a stage that was not reported, between stages of unlike units, nor of a separate count.
 *
 * @example
 * layoutFunnel(campaign, { funnel: 'wishes' }, createLocale('en')).marks[2].description // 'Wishes met: 23,023, 88.6% of …'
 */
export function layoutFunnel(campaign: Campaign, options: FunnelOptions, locale: Locale): FunnelLayout {
  const speaker = createSpeaker(campaign, locale);
  const { words } = locale;
  const shape = options.shape ?? 'bars';
  const funnels = chosenFunnels(campaign, options.funnel);
  if (!funnels.length) return nothingToDraw(campaign, options, speaker, shape);
  const isApart = options.breakdown === 'multiples';
  const families = familiesOf(funnels, isApart, speaker);
  const ordered = options.order === 'completion' ? families.map(orderByCompletion) : families;
  const drawn = ordered.map((family) => family.map((funnel) => drawnFunnel(funnel, campaign, speaker)));
  const several = drawn.flat().length > 1;
  const laidOut = alignColumns(
    drawn.map((family) => layoutFamily(family, campaign, options, several, isApart, speaker)),
  );
  const groups = laidOut.flatMap((family) => family.groups);
  const title = chartTitle(campaign, laidOut, speaker);
  const table = lazy(() => funnelTable(drawn.flat(), groups, title.text, speaker));
  const hasParts = groups.some((group) => stagesOf(group).some(({ parts }) => parts.length));
  const keys = [words.keys.move, ...(hasParts ? [words.keys.parts] : []), words.keys.funnels, words.keys.ends];
  const notes = [...omissionNotes(campaign, locale), ...unknownNotes(campaign, options, speaker)];
  return {
    title,
    summary: summarise(drawn, laidOut, title, speaker),
    notes,
    sources: sourceLines(drawn.flat().flatMap(citationsOf), speaker),
    get table() {
      return table();
    },
    keys: [...keys, words.keys.open, words.keys.close],
    marks: groups.flatMap(marksOf),
    failure: null,
    shape,
    families: laidOut,
    groups,
    stages: groups.flatMap(stagesOf),
    choices: choicesOf(ordered, options, words),
    hasHatch: groups.some(isHatched),
  };
}

/** Whether any bar of a funnel is a range. */
const isHatched = (group: FunnelGroup): boolean =>
  stagesOf(group).some(({ bar, parts }) => [bar, ...parts.map((part) => part.bar)].some((it) => it?.end === 'range'));

/** All funnels with the same columns, so that their bars begin at one line. */
function alignColumns(families: readonly FunnelFamily[]): readonly FunnelFamily[] {
  const columns = widestColumns(families.flatMap(({ groups }) => groups.map((group) => group.columns)));
  const align = (group: FunnelGroup) => ({ ...group, columns });
  return families.map((family) => ({ ...family, groups: family.groups.map(align) }));
}

/** All citations of a funnel: of itself, its stages, their targets and parts, and of the edition before. */
function citationsOf({ funnel, earlier }: DrawnFunnel): readonly Citation[] {
  return [funnel, ...(earlier ? [earlier] : [])].flatMap(({ citation, stages }) => [
    citation,
    ...stages.flatMap((stage) => [
      stage.citation,
      ...(stage.target ? [stage.target.citation] : []),
      ...stage.parts.map((part) => part.citation),
    ]),
  ]);
}

/** The marks of a funnel in the order in which they are read. */
const marksOf = (group: FunnelGroup): readonly Mark[] => [
  ...(group.mark ? [group.mark] : []),
  ...stagesOf(group).flatMap((stage) => [...(stage.open ? [stage.open] : []), stage, ...stage.parts]),
];

const idsOf = (wanted: string | null | undefined): readonly string[] =>
  wanted?.split(/\s+/).filter((id) => id !== '') ?? [];

const named = (campaign: Campaign, name: string): readonly CampaignFunnel[] =>
  campaign.funnels.filter(({ id, documentId }) => id === name || documentId === name);

/** The funnels that are asked for, in the order in which they are; all of the document when none is. */
function chosenFunnels(campaign: Campaign, wanted: string | null | undefined): readonly CampaignFunnel[] {
  const ids = idsOf(wanted);
  if (!ids.length) return latestEditions(campaign.funnels, campaign);
  return [...new Set(ids.flatMap((id) => named(campaign, id)))];
}

/** That some of the funnels that are asked for are not in the document. */
function unknownNotes(campaign: Campaign, { funnel }: FunnelOptions, { locale }: Speaker): readonly string[] {
  const unknown = idsOf(funnel).filter((id) => !named(campaign, id).length);
  return unknown.map((id) => locale.words.failure.unknownFunnel({ id, known: knownIds(campaign, locale) }));
}

const knownIds = (campaign: Campaign, locale: Locale): string =>
  locale.list([...new Set(campaign.funnels.map(({ id, documentId }) => documentId ?? id))]);

function nothingToDraw(
  campaign: Campaign,
  { funnel }: FunnelOptions,
  { locale, phrase }: Speaker,
  shape: FunnelShape,
): FunnelLayout {
  const code = campaign.funnels.length ? 'unknownFunnel' : 'noFunnels';
  const message = locale.words.failure[code]({ id: funnel ?? '', known: knownIds(campaign, locale) });
  const none = { groups: [], families: [], stages: [], choices: [], marks: [], hasHatch: false };
  return { ...emptyLayout(phrase(campaign.title), code, message), ...none, shape };
}

/** Funnels that stand together; taken apart, each is a family of its parts. */
const familiesOf = (funnels: readonly CampaignFunnel[], isApart: boolean, speaker: Speaker): readonly Family[] =>
  isApart ? funnels.map((funnel) => takeApart(funnel, speaker)) : groupFamilies(funnels);

function drawnFunnel(funnel: CampaignFunnel, campaign: Campaign, speaker: Speaker): DrawnFunnel {
  const earlier = earlierEdition(funnel, campaign);
  return { funnel, earlier, facts: stageFacts(funnel, earlier, speaker) };
}

function layoutFamily(
  family: readonly DrawnFunnel[],
  campaign: Campaign,
  options: FunnelOptions,
  several: boolean,
  isApart: boolean,
  speaker: Speaker,
): FunnelFamily {
  const funnels = family.map(({ funnel }) => funnel);
  const isShare = options.scale === 'share' && family.length > 1;
  const scales = family.length > 1 ? familyScales(family, isShare) : null;
  const hasParts = (options.breakdown ?? 'parts') === 'parts';
  const groups = family.map((drawn) => {
    const name =
      family.length === 1
        ? titleOf(drawn.funnel, campaign, speaker)
        : placeName(drawn.funnel, funnels, campaign, isApart, speaker);
    return layoutGroup(drawn, name, { scales, isShare, hasParts, several }, speaker);
  });
  const title = family.length > 1 && several ? familyTitle(funnels, campaign, isApart, speaker) : null;
  const own = familyNotes(funnels, options.order ?? 'document', speaker);
  const shared = sharedNote(groups);
  if (!shared) return { title, groups, notes: own };
  return { title, groups: groups.map((group) => ({ ...group, note: null })), notes: [...own, shared] };
}

/** The note that all of several funnels have: it is shown once. */
function sharedNote(groups: readonly FunnelGroup[]): Phrase | null {
  const [first] = groups;
  const isShared = groups.length > 1 && groups.every(({ note }) => note?.text === first!.note?.text);
  return isShared ? first!.note : null;
}

/** What the funnels of a family have in common. */
function familyTitle(funnels: Family, campaign: Campaign, isApart: boolean, speaker: Speaker): Phrase {
  const [first] = funnels;
  const original = isApart ? campaign.funnels.find(({ id }) => id === first!.id) : undefined;
  if (original) return titleOf(original, campaign, speaker);
  const titles = new Set(funnels.map(({ title }) => JSON.stringify(title)));
  const shared = titles.size === 1 && first!.title ? speaker.phrase(first!.title) : null;
  return shared ?? (campaign.title === '' ? own(speaker.locale.words.funnel) : speaker.phrase(campaign.title));
}

/** The title of the chart: that of its funnel, of its family, or of the campaign. */
function chartTitle(campaign: Campaign, families: readonly FunnelFamily[], speaker: Speaker): Phrase {
  const [family] = families;
  if (families.length === 1 && family!.groups.length === 1) return family!.groups[0]!.title;
  if (families.length === 1) return family!.title!;
  const all = speaker.phrase(campaign.title);
  return { ...all, text: speaker.locale.words.funnelsTitle({ title: all.text }) };
}
