import type { BranchIndex } from './tree-index.js';
import { findNodes, noNode } from './region-tree.js';
import { listRows, type RegionList } from './region-search.js';
import type { RegionsOptions } from './regions-types.js';
import { listTreeRows, type TreeRows } from './tree-rows.js';
import type { Crumb } from './tree-types.js';
import { findBranches } from './tree-search.js';
import { firstView, viewWithin, type TreeView } from './tree-view.js';

/** The value of `root` that stands for all regions from the top. */
export const fromTheTop = '*';

/** What of a tree is shown. */
export interface TreeChoice {
  /** The part that is shown by itself. */
  readonly view: TreeView;
  /** Whether it is the view to begin with. */
  readonly isFirst: boolean;
  /** What was searched for, and found. */
  readonly list: RegionList;
  /** Its rows in view. */
  readonly rows: TreeRows;
  /** What was asked for and cannot be shown. */
  readonly notes: readonly string[];
}

/** The part of a tree that is asked for, or the view to begin with; with the regions open that are asked for. */
export function chooseBranches(branches: BranchIndex, options: RegionsOptions): TreeChoice {
  const { tree, figures, index } = branches;
  const { words } = index.speaker.locale;
  const list = listRows(index, options.search);
  const { view, siblings, isFirst, refusal } =
    list.query === '' ? viewAsked(branches, options) : viewFound(branches, list);
  const { expanded } = options;
  const opened = expanded ? findNodes(tree, expanded) : { nodes: view.headings, unknown: [] };
  return {
    view,
    isFirst,
    list,
    rows: listTreeRows({ tree, figures, siblings, top: view.top }, new Set(opened.nodes)),
    notes: [...(refusal === null ? [] : [refusal]), ...opened.unknown.map((id) => words.unknownRegion({ id }))],
  };
}

/** A search goes over all regions, whatever part of the tree is shown otherwise. */
const viewFound = (branches: BranchIndex, list: RegionList) => ({
  ...findBranches(branches, list),
  isFirst: false,
  refusal: null,
});

function viewAsked(branches: BranchIndex, { root }: RegionsOptions) {
  const { tree, figures, siblings } = branches;
  const { view, refusal } = viewOf(branches, root ?? null);
  return { view: view ?? firstView(tree, figures, siblings), siblings, isFirst: view === null, refusal };
}

/** The view of what lies within a region; `null` for the one to begin with, with the reason where another was asked for. */
function viewOf(
  { tree, figures, siblings, index }: BranchIndex,
  root: string | null,
): { readonly view: TreeView | null; readonly refusal: string | null } {
  if (!root) return { view: null, refusal: null };
  const { locale, text } = index.speaker;
  if (root === fromTheTop) return { view: viewWithin(tree, figures, siblings, noNode), refusal: null };
  const [node] = findNodes(tree, [root]).nodes;
  if (node === undefined) return { view: null, refusal: locale.words.unknownRegion({ id: root }) };
  const view = viewWithin(tree, figures, siblings, node);
  return { view, refusal: view ? null : locale.words.noPartsOf({ name: text(tree.regions[node]!.name) }) };
}

/** The way from the top down to what is shown; none where all is shown from the top. */
export function trailOf({ tree, index }: BranchIndex, { view, isFirst }: TreeChoice): readonly Crumb[] {
  if (!view.path.length) return [];
  const { locale, text } = index.speaker;
  const above = view.path.map((node) => {
    const { id, name } = tree.regions[node]!;
    return { root: id, label: text(name), isCurrent: node === view.root };
  });
  return [{ root: isFirst ? fromTheTop : '', label: locale.words.allRegions, isCurrent: false }, ...above];
}
