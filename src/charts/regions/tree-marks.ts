import { detail, sourceDetails } from '../../layout/sentences.js';
import type { Detail } from '../../layout/chart-layout.js';
import type { CampaignSource, Citation } from '../../model/index.js';
import { headingOf } from './region-caution.js';
import { computedWords, partsSumWords } from './parts-words.js';
import { figureAt, regionAt } from './region-rows.js';
import type { RowBranch } from './region-marks.js';
import { childrenOf, pathTo } from './region-tree.js';
import { citedSources } from './regions-notes.js';
import type { BranchIndex } from './tree-index.js';
import { describeRow, type TreeRow, type TreeRows } from './tree-rows.js';
import type { ShownTree } from './tree-view-index.js';

/** The place of a row in the tree, and what is said of it there. */
export function branchOf(branches: BranchIndex, shown: ShownTree, rows: TreeRows, place: number): RowBranch {
  const row = describeRow(rows, place);
  const { node, level, position, setSize, expandable, expanded } = row;
  const { index } = shown;
  const { words } = index.speaker.locale;
  const name = index.speaker.text(regionAt(index.rows, node).name);
  const computed = computedOf(branches, node, true);
  const heading = headingWords(index.lens.shownAt(node).amount.absence !== null, row, shown);
  const said = [...computed, ...heading];
  const reason = whyUnlike(shown, node);
  return {
    place: {
      level,
      position,
      setSize,
      expanded: expandable ? expanded : null,
      isComputed: computed.length > 0,
      toggle: expandable ? words.showParts({ name }) : null,
      drill: expandable ? words.showOnly({ name }) : null,
    },
    lines: [...computedOf(branches, node, index.spread !== null), ...heading, ...reason],
    said: [...said, ...reason, ...(expanded && saysSum(branches, node) ? [sumWords(branches, node)] : [])],
    details: () => branchDetails(branches, node, computed, reason),
  };
}

/** Where the value is from, when it is the sum of its parts. */
function computedOf({ index, rolled }: BranchIndex, node: number, isDated: boolean): readonly string[] {
  const sum = index.lens.show === 'value' ? rolled.get(node) : undefined;
  return sum ? [computedWords(sum, index.speaker, isDated)] : [];
}

/** That a region has no figure, and how many within it have one. */
function headingWords(isAbsent: boolean, { state, figuresBelow }: TreeRow, { index }: ShownTree): readonly string[] {
  const { locale } = index.speaker;
  return isAbsent && state === 'heading' ? [locale.words.noOwnFigure(locale.count(figuresBelow))] : [];
}

/** Why a region is not compared with its siblings. */
export function whyUnlike({ index, familyOf }: ShownTree, node: number): readonly string[] {
  const { comparability } = familyOf(node);
  const { difference } = index.groupOf(node);
  return difference ? [headingOf(difference, comparability.common!, index.speaker)] : [];
}

const sumWords = ({ breakdownOf, index }: BranchIndex, node: number) => partsSumWords(breakdownOf(node), index);

/** Whether something is said of a region against its parts: not where the figure is their sum, nor what holds for the whole measure. */
export function saysSum({ breakdownOf, rolled, index }: BranchIndex, node: number): boolean {
  if (rolled.has(node) || index.lens.show !== 'value') return false;
  const { refusal } = breakdownOf(node);
  return refusal !== 'notSummable' && refusal !== 'definitions';
}

/** The sources of the figures that a computed one is the sum of. */
function summedSources({ tree, index, rolled }: BranchIndex, node: number): readonly Detail[] {
  const citations = new Map<CampaignSource, Citation>();
  const left = [node];
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    const citation = rolled.has(at) ? null : figureAt(index.rows, at)?.citation;
    if (citation?.source && !citations.has(citation.source)) citations.set(citation.source, citation);
    const parts = rolled.has(at) ? childrenOf(tree, at) : [];
    for (let part = parts.length - 1; part >= 0; part -= 1) left.push(parts[part]!);
  }
  const { speaker } = index;
  return sourceDetails(speaker.locale.words.terms.basis, citedSources([...citations.values()], speaker));
}

function branchDetails(
  branches: BranchIndex,
  node: number,
  computed: readonly string[],
  reason: readonly string[],
): readonly Detail[] {
  const { tree, index, rolled } = branches;
  const { locale, text } = index.speaker;
  const { treeTerms, regionTerms, clauses, heading } = locale.words;
  const { level } = tree.regions[node]!;
  const above = pathTo(tree, node).slice(0, -1).reverse();
  const hasSum = tree.childCount[node]! > 0 && !rolled.has(node) && index.lens.show === 'value';
  return [
    ...computed.flatMap((it) => detail(treeTerms.computed, heading({ text: it }))),
    ...(computed.length ? summedSources(branches, node) : []),
    ...detail(treeTerms.sum, hasSum ? heading({ text: sumWords(branches, node) }) : null),
    ...reason.flatMap((it) => detail(regionTerms.group, it)),
    ...detail(treeTerms.partOf, clauses(above.map((it) => text(tree.regions[it]!.name)))),
    ...detail(treeTerms.level, level === null ? null : locale.level(level)),
  ];
}
