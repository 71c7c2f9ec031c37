import type { Counts } from '../model/index.js';
import type { LintContext } from './lint-context.js';
import type { PlacedFunnel, PlacedStage, ReportOnce } from './placed-funnels.js';

/** What a stage counts; `null` when nothing is said. */
const countsOf = ({ stage }: PlacedStage): Counts | null => (stage.counts === 'other' ? null : stage.counts);

/**
 * M405: stages that count something else than the stage whose part they are said to be. Gives them, since shares of them mean
 * nothing. A stage after such a one may go on with either: only where the kind changes is it reported.
 */
export function mixedStages(
  context: LintContext,
  { stages }: PlacedFunnel,
  once: ReportOnce,
): ReadonlySet<PlacedStage> {
  const mixed = new Set<PlacedStage>();
  /** What the chain counted before the stages that count something else. */
  const before = new Map<PlacedStage, Counts>();
  for (const placed of stages) {
    const { base } = placed;
    const own = countsOf(placed);
    const wanted = base && countsOf(base);
    if (!base || !own || !wanted || own === wanted) continue;
    mixed.add(placed);
    before.set(placed, before.get(base) ?? wanted);
    if (own !== before.get(base)) reportMixed(context, placed, base, once);
  }
  return mixed;
}

function reportMixed(context: LintContext, placed: PlacedStage, base: PlacedStage, once: ReportOnce): void {
  const { entry, pointer, stage } = placed;
  const at = entry.counts !== undefined ? `${pointer}/counts` : entry.measure ? `${pointer}/measure` : pointer;
  const names = { stage: { text: stage.label }, base: { text: base.stage.label } };
  const params = { ...names, counts: stage.counts!, baseCounts: base.stage.counts! };
  once(`M405${at}`, () => context.report('M405', at, params));
}
