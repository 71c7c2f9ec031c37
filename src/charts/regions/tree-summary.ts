import { cautionOf } from './region-caution.js';
import { partsSumWords } from './parts-words.js';
import { orderWords } from './regions-summary.js';
import { figureAt, regionAt } from './region-rows.js';
import type { LensWords } from './lens-words.js';
import { saysSum } from './tree-marks.js';
import type { BranchIndex } from './tree-index.js';
import type { TreeChoice } from './tree-choice.js';
import type { ShownTree } from './tree-view-index.js';

/** As many places are named in a list at most. */
const mostNamed = 8;

/**
 * Generated sentences, five at most: what is in view and of which levels, the order of the first level as far as it is sure,
 * what is missing there, and the caution.
 */
export function summariseTree(
  branches: BranchIndex,
  choice: TreeChoice,
  shown: ShownTree,
  said: LensWords,
  isLog: boolean,
): readonly string[] {
  const { words } = branches.index.speaker.locale;
  const intro = [introOf(branches, choice, said), ...(isLog ? [words.onLog] : [])];
  const caution = cautionOf(shown.inView, words.unlikeSaySo);
  const sentences = [
    words.clauses(intro),
    ...(choice.rows.nodes.length ? [words.levelsInView({ levels: levelsOf(shown) })] : []),
    ...(choice.list.query === '' ? [...orderOf(branches, shown, said), ...missingOf(branches, shown)] : []),
  ].map((text) => words.sentence({ text }));
  return [...sentences.slice(0, caution ? 4 : 5), ...(caution ? [caution] : [])];
}

function introOf({ index, tree }: BranchIndex, { view, rows }: TreeChoice, said: LensWords): string {
  const { locale, text } = index.speaker;
  const count = locale.count(rows.nodes.length);
  const measure = said.title.text;
  const place = tree.regions[view.root];
  if (!place) return locale.words.treeIntro(count, { measure });
  return locale.words.treeIntroIn(count, { measure, place: text(place.name) });
}

/** The levels of the rows in view, each with how many there are of it, from the top. */
function levelsOf({ inView }: ShownTree): string {
  const { locale } = inView.speaker;
  const counts = new Map<string | null, number>();
  for (let row = 0; row < inView.rows.regions.length; row += 1) {
    const { level } = regionAt(inView.rows, row);
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const { ofLevel, ofNoLevel } = locale.words;
  return locale.list(
    [...counts].map(([level, count]) =>
      level === null ? ofNoLevel(locale.count(count)) : ofLevel(locale.count(count), { level: locale.level(level) }),
    ),
  );
}

/** The order of the first level; none is claimed where some figures are sums that no source gives. */
function orderOf({ rolled }: BranchIndex, { index, top }: ShownTree, said: LensWords): readonly string[] {
  if (top.nodes.some((node) => rolled.has(node))) return [];
  return orderWords({ ...index, groups: top.groups, spread: top.groups[0]!.spread }, said).slice(0, 1);
}

/** The places of the first level of which nothing is known, nor of anything within them. */
function missingOf({ figures }: BranchIndex, { index, top }: ShownTree): readonly string[] {
  const { locale, text } = index.speaker;
  const missing = top.nodes.filter((node) => {
    const amount = figureAt(index.rows, node)?.amount;
    return amount ? amount.absence !== null : figures.within[node] === 0;
  });
  if (!missing.length) return [];
  const names = Array.from(missing, (node) => text(regionAt(index.rows, node).name));
  if (names.length <= mostNamed) return [locale.words.noFigureFor({ names: locale.list(names) })];
  return [locale.words.noFigureForMany(locale.count(names.length), { names: locale.list(names.slice(0, 3)) })];
}

/** What of the sums must be said of the whole chart: that there are none, and which parts are more than their whole. */
export function sumNotes(branches: BranchIndex, { rows }: TreeChoice): readonly string[] {
  const { index, tree, breakdownOf } = branches;
  const { locale, text } = index.speaker;
  if (index.lens.show !== 'value') return [];
  const parents = Array.from(rows.nodes).filter((node) => tree.childCount[node]! > 0);
  const refusals = parents.map((node) => breakdownOf(node).refusal);
  const refusal = refusals.find((it) => it === 'notSummable' || it === 'definitions');
  const over = parents.filter((node) => saysSum(branches, node) && breakdownOf(node).verdict === 'exceeds');
  return [
    ...(refusal === 'notSummable' || refusal === 'definitions' ? [locale.words.noSums[refusal]] : []),
    ...over.slice(0, mostNamed).map((node) =>
      locale.words.exceedsIn({
        place: text(tree.regions[node]!.name),
        what: partsSumWords(breakdownOf(node), index),
      }),
    ),
  ];
}
