import { omissionNotes } from '../../layout/sentences.js';
import { comparableMeasures } from './chosen-measure.js';
import { shareBase } from './lens-words.js';
import { cautionOf } from './region-caution.js';
import { choicesOf } from './region-choices.js';
import { layoutSearch } from './region-search.js';
import { divisorNotes, moreRows, refusals, sourcesOf } from './regions-notes.js';
import type { RegionsLayout } from './regions-types.js';
import type { PreparedTree } from './tree-prepare.js';
import { summariseTree, sumNotes } from './tree-summary.js';
import { axisTitle, lineOf, needsAxis } from './value-axis.js';
import { drawTicks } from './value-scale.js';

/** What stands around the rows of a tree. */
type TreeFrame = Pick<
  RegionsLayout,
  | 'title'
  | 'unit'
  | 'caution'
  | 'summary'
  | 'sources'
  | 'keys'
  | 'ticks'
  | 'axisTitle'
  | 'benchmark'
  | 'choices'
  | 'search'
>;

/** What stands around the rows, however far they are scrolled. */
export function frameOf({
  branches,
  options,
  choice,
  shown,
  said,
  scale,
  benchmark,
  categories,
  dates,
}: PreparedTree): TreeFrame {
  const { index, inView } = shown;
  const { rows, lens, speaker } = index;
  const { words } = speaker.locale;
  const share = lens.show === 'share' ? shareBase(inView, rows.measure, speaker) : null;
  return {
    title: said.title,
    unit: dates ? words.unitChangeBetween({ unit: said.unit, ...dates }) : (share ?? said.unit),
    caution: cautionOf(inView, words.unlikeSaySo),
    summary: summariseTree(branches, choice, shown, said, scale.type === 'log'),
    sources: sourcesOf(inView),
    keys: [words.keys.move, words.treeKeys, words.keys.page, words.keys.ends, words.keys.open, words.keys.close],
    ticks: needsAxis(index, scale, benchmark, categories.hasParts) ? drawTicks(scale, said.tick, said.fullTick) : [],
    axisTitle: axisTitle(index, scale, said.fullTick),
    benchmark: lineOf(benchmark, scale),
    choices: choicesOf(
      inView,
      branches.index.once('measures', () => comparableMeasures(rows.campaign)),
      options,
    ),
    search: layoutSearch(branches.index, choice.list, options),
  };
}

/** What is said below the rows. `drawn`: how many regions are drawn, or will be when they are scrolled into sight. */
export function notesOf(prepared: PreparedTree, drawn: number): readonly string[] {
  const { choice, shown } = prepared;
  const more = moreRows(drawn, choice.rows.nodes.length, shown.index.speaker.locale);
  return [...choice.notes, ...more, ...shown.index.once('notes', () => otherNotes(prepared))];
}

function otherNotes({ branches, options, choice, shown, benchmark, categories }: PreparedTree): readonly string[] {
  const { index, inView } = shown;
  const { speaker, rows } = index;
  return [
    ...divisorNotes(inView),
    ...refusals(index, options, benchmark),
    ...categories.notes,
    ...sumNotes(branches, choice),
    ...(rows.measure.note ? [speaker.locale.words.sentence({ text: speaker.text(rows.measure.note) })] : []),
    ...omissionNotes(rows.campaign, speaker.locale),
  ];
}
