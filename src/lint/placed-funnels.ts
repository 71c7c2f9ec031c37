import type { Funnel, Stage } from '../document/index.js';
import type { CampaignFunnel, CampaignRegion, CampaignStage } from '../model/index.js';
import { placeEntries, type LintContext, type Placed } from './lint-context.js';

/** A stage of the model with its entry in the document. */
export interface PlacedStage extends Placed<Stage> {
  /** The stage of the model. */
  readonly stage: CampaignStage;
  /** The stage whose part it is, or would be if both counted the same. */
  readonly base: PlacedStage | null;
}

/** A funnel of the model with its entry in the document. */
export interface PlacedFunnel extends Placed<Funnel> {
  /** The funnel of the model. */
  readonly funnel: CampaignFunnel;
  /** Its stages, in the order of the document. */
  readonly stages: readonly PlacedStage[];
  /** Its region, when the entry makes a funnel for each of several; else `null`. */
  readonly place: CampaignRegion | null;
}

/** The funnels of the model with their places in the file. */
export function placeFunnels(context: LintContext): readonly PlacedFunnel[] {
  const entries = context.list('funnels');
  const byId = new Map<string, Placed<Funnel>>();
  for (const placed of entries) {
    const { id } = placed.entry;
    if (id !== undefined && !byId.has(id)) byId.set(id, placed);
  }
  return context.campaign.funnels.flatMap((funnel) => {
    // The model names a funnel by the id of its entry, else ~ and its number, and adds ~ and the region of several.
    const [, number] = /^~(\d+)/.exec(funnel.id) ?? [];
    const placed = number === undefined ? byId.get(funnel.id.split('~')[0]!) : entries[Number(number) - 1];
    return placed ? [placeFunnel(funnel, placed)] : [];
  });
}

function placeFunnel(funnel: CampaignFunnel, { entry, pointer }: Placed<Funnel>): PlacedFunnel {
  const byId = new Map<string, PlacedStage>();
  placeEntries(entry.stages, `${pointer}/stages`).forEach((placed, index) => {
    const stage = funnel.stages[index]!;
    const wanted = stage.base ?? stage.breaks?.base;
    const base = (wanted !== undefined && byId.get(wanted)) || null;
    byId.set(stage.id, { ...placed, stage, base });
  });
  const isOneOfSeveral = funnel.id.lastIndexOf('~') > 0;
  return { funnel, entry, pointer, stages: [...byId.values()], place: isOneOfSeveral ? funnel.region : null };
}

/** The field of a stage that its figure comes from. */
export function figurePointer({ entry, pointer }: Placed<Stage>): string {
  if (entry.value !== undefined) return `${pointer}/value`;
  return entry.measure === undefined ? pointer : `${pointer}/measure`;
}

/** Reports a finding of a funnel once, however many regions it is found in with the same figures. */
export type ReportOnce = (key: string, report: () => void) => void;

/** A {@link ReportOnce} of its own memory. */
export function reportOnce(): ReportOnce {
  const said = new Set<string>();
  return (key, report) => {
    if (said.has(key)) return;
    said.add(key);
    report();
  };
}
