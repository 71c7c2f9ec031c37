import { createBarScale, type BarScale } from '../../layout/bar.js';
import { exactly } from '../../model/amount.js';
import type { Amount, CampaignFunnel, CampaignStage } from '../../model/index.js';
import { isSameStage } from './edition.js';
import { countedStages } from './families.js';
import type { DrawnFunnel } from './funnel-types.js';

/** What is drawn of a stage when the bars show shares of the first stage: nothing that is no share of it. */
export const shareDrawn =
  ({ funnel, facts }: DrawnFunnel) =>
  (stage: CampaignStage): Amount | null => {
    if (stage.amount.absence) return stage.amount;
    const isFirst = stage === countedStages(funnel)[0];
    return isFirst ? exactly(1) : facts.get(stage.id)!.ofFirst;
  };

/** The scales of a family: one for each section, which all its funnels share. */
export function familyScales(family: readonly DrawnFunnel[], isShare: boolean): readonly BarScale[] {
  const sections: Amount[][] = [];
  for (const drawn of family) {
    sectionsOf(drawn.funnel).forEach((stages, index) => {
      const amounts = isShare ? stages.flatMap((stage) => shareDrawn(drawn)(stage) ?? []) : amountsOf(stages, drawn);
      (sections[index] ??= []).push(...amounts);
    });
  }
  return sections.map(createBarScale);
}

/** All amounts that a scale has to hold: of the stages, their targets, and what they were in an earlier edition. */
function amountsOf(stages: readonly CampaignStage[], { earlier, funnel }: DrawnFunnel): readonly Amount[] {
  return stages.flatMap((stage) => {
    const before = earlier?.stages.find(({ id }) => id === stage.id);
    const was = before && isSameStage(stage, before, null) ? [before.amount] : [];
    const isBroken = funnel.kind === 'decomposition';
    return [...(isBroken ? [] : [stage.amount]), ...(stage.target ? [stage.target.amount] : []), ...was];
  });
}

/** The chain of a funnel, divided where a stage is no share of what stands before it. */
export function sectionsOf(funnel: CampaignFunnel): readonly (readonly CampaignStage[])[] {
  const sections: CampaignStage[][] = [[]];
  for (const stage of funnel.stages.filter(({ separate }) => !separate)) {
    if (stage.breaks) sections.push([]);
    sections.at(-1)!.push(stage);
  }
  return sections;
}
