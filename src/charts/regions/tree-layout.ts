import type { Locale } from '../../locale/index.js';
import type { Direction } from '../../layout/chart-layout.js';
import { rowColumns } from '../../layout/row-columns.js';
import { omissionNotes } from '../../layout/sentences.js';
import type { Campaign } from '../../model/index.js';
import { benchmarkOf, positionOf } from './benchmark.js';
import { layoutCategories } from './categories.js';
import { commonDates } from './change-words.js';
import { chooseMeasure, comparableMeasures } from './chosen-measure.js';
import { lensWords, shareBase } from './lens-words.js';
import { cautionOf } from './region-caution.js';
import { choicesOf } from './region-choices.js';
import { layoutRow, type MarkContext } from './region-marks.js';
import { divisorNotes, refusals, sourcesOf } from './regions-notes.js';
import { layoutSearch } from './region-search.js';
import type { RegionsLayout, RegionsOptions } from './regions-types.js';
import { chooseBranches, trailOf } from './tree-choice.js';
import { indexBranches, type BranchIndex } from './tree-index.js';
import { branchOf } from './tree-marks.js';
import { rowOf } from './tree-rows.js';
import { treeStep } from './tree-steps.js';
import { layoutSums } from './tree-sum-rows.js';
import { summariseTree, sumNotes } from './tree-summary.js';
import { treeTable } from './tree-table.js';
import { indexShown } from './tree-view-index.js';
import { axisTitle, lineOf, needsAxis, scaleOf } from './value-axis.js';
import { drawTicks } from './value-scale.js';

export type { BranchIndex } from './tree-index.js';

/** As many rows of a tree are drawn at most. */
const mostRows = 1000;
/** The button before a name, and how far each level is set in, in em. */
const [toggleEm, levelEm] = [1.9, 1.1];

/** Indexes the tree of the measure that is asked for, once; `null` when it has no figure of any region. */
export function indexTreeChosen(
  campaign: Campaign,
  options: RegionsOptions,
  locale: Locale,
  before: BranchIndex | null = null,
): BranchIndex | null {
  const measure = chooseMeasure(campaign, options.measure, comparableMeasures(campaign));
  return measure ? indexBranches(campaign, measure, options, locale, before) : null;
}

/** Lays out the rows of a tree that are in view: bars on one scale, each compared with its siblings. */
export function layoutBranches(branches: BranchIndex, options: RegionsOptions): RegionsLayout {
  const choice = chooseBranches(branches, options);
  const shown = indexShown(branches, choice, mostRows);
  const { index, inView } = shown;
  const { speaker, rows, lens, once } = index;
  const { locale } = speaker;
  const { words } = locale;
  const said = lensWords(index, speaker);
  const benchmark = benchmarkOf(inView, options.benchmark ?? null, said);
  const categories = layoutCategories(inView, options);
  const scale = scaleOf(index, options, [benchmark && positionOf(benchmark, (value) => value), categories.extent]);
  const dates = lens.show === 'change' ? commonDates(inView) : null;
  const context: MarkContext = {
    index,
    list: choice.list,
    said,
    scale,
    pinned: 0,
    hasCommonDates: dates !== null,
    partsOf: (node, it) => categories.partsOf(rowOf(choice.rows, node), it),
    branchOf: (_, place) => branchOf(branches, shown, choice.rows, place),
  };
  const total = choice.rows.nodes.length;
  const marks = Array.from(inView.rows.regions, (node, place) => layoutRow(context, node, place));
  const deepest = marks.reduce((most, { branch }) => Math.max(most, branch!.level), 1);
  const share = lens.show === 'share' ? shareBase(inView, rows.measure, speaker) : null;
  return {
    title: said.title,
    unit: dates ? words.unitChangeBetween({ unit: said.unit, ...dates }) : (share ?? said.unit),
    caution: cautionOf(inView, words.unlikeSaySo),
    summary: summariseTree(branches, choice, shown, said, scale.type === 'log'),
    notes: [
      ...choice.notes,
      ...(marks.length < total
        ? [words.moreRegions(locale.count(total - marks.length), { drawn: locale.number(marks.length) })]
        : []),
      ...divisorNotes(inView),
      ...refusals(index, options, benchmark),
      ...categories.notes,
      ...sumNotes(branches, choice, marks.length),
      ...(rows.measure.note ? [words.sentence({ text: speaker.text(rows.measure.note) })] : []),
      ...omissionNotes(rows.campaign, locale),
    ],
    sources: sourcesOf(inView),
    get table() {
      return once('table', () => treeTable(branches, choice, shown, said));
    },
    keys: [words.keys.move, words.treeKeys, words.keys.page, words.keys.ends, words.keys.open, words.keys.close],
    marks,
    sections: [{ id: 'tree', heading: null, marks }],
    total,
    first: 0,
    ticks: needsAxis(index, scale, benchmark, categories.hasParts) ? drawTicks(scale, said.tick, said.fullTick) : [],
    axisTitle: axisTitle(index, scale, said.fullTick),
    benchmark: lineOf(benchmark, scale),
    legend: marks.some(({ isStacked }) => isStacked) ? categories.legend : [],
    columns: rowColumns(
      marks.map((mark) => ({ label: mark.name, value: mark.value, lines: mark.lines })),
      toggleEm + (deepest - 1) * levelEm,
    ),
    choices: choicesOf(
      inView,
      branches.index.once('measures', () => comparableMeasures(rows.campaign)),
      options,
    ),
    canPin: false,
    search: layoutSearch(branches.index, choice.list, options),
    tree: {
      rows: choice.rows,
      trail: trailOf(branches, choice),
      sums: layoutSums(branches, choice, said, scale, marks.length),
      expanded: [...choice.rows.open].map((node) => branches.tree.regions[node]!.id),
    },
    failure: null,
  };
}

/** What a key does in a tree: the focus goes to a region, or the one that has it is opened or closed. */
export type BranchStep = { readonly to: string } | { readonly open: string } | { readonly close: string };

/** What a key does on a region of a tree; `null`: nothing. */
export function stepInBranches({ marks, tree }: RegionsLayout, from: string, direction: Direction): BranchStep | null {
  const step =
    tree &&
    treeStep(
      tree.rows,
      marks.findIndex(({ id }) => id === from),
      direction,
    );
  if (!step) return null;
  const idOf = (row: number) => marks[Math.min(row, marks.length - 1)]!.id;
  if ('to' in step) return { to: idOf(step.to) };
  return 'open' in step ? { open: idOf(step.open) } : { close: idOf(step.close) };
}
