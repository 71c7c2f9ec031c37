import type { MeasureIndex } from './measure-index.js';
import type { MeasuresIndex } from './measures-index.js';
import type { MeasureColumn } from './measures-types.js';
import { cautionReasons, knownCount } from './region-caution.js';
import { highestWords } from './regions-summary.js';

/** What is said of several measures: of all of them together, and of each. */
export interface MeasuresWordsSaid {
  /** How many measures of how many places they are, and that each has a scale of its own. */
  readonly intro: string;
  /** Why figures of all measures are not to be compared like with like, and that some have more such reasons; `null`: none. */
  readonly caution: string | null;
  /** The measures as columns, each with what is said of it alone. */
  readonly columns: readonly MeasureColumn[];
}

/**
 * Says once what holds for all measures, and of each what holds for it alone: its highest figure where that is sure, why its
 * figures are not to be compared like with like, and the document's own note.
 */
export function summariseMeasures({ columns, order, speaker }: MeasuresIndex): MeasuresWordsSaid {
  const { locale } = speaker;
  const { words } = locale;
  const measures = words.measureCount(locale.count(columns.length));
  const reasons = new Map(columns.map((column) => [column, cautionReasons(column.index, null)]));
  const compared = columns.filter(({ index }) => knownCount(index) > 1);
  const [first] = compared;
  const isCommon = (reason: string) => compared.every((column) => reasons.get(column)!.includes(reason));
  const common = first ? reasons.get(first)!.filter(isCommon) : [];
  const ownOf = (column: MeasureIndex) => reasons.get(column)!.filter((reason) => !common.includes(reason));
  const isUnlike = compared.some(({ index }) => index.groups.some(({ difference }) => difference));
  const said = [
    ...common,
    ...(isUnlike ? [words.unlikeInCells] : []),
    ...(columns.some((column) => ownOf(column).length) ? [words.careOfEach] : []),
  ];
  const caution = words.labelled({ label: words.compareWithCare, value: words.statements(said) });
  return {
    intro: words.sentence({ text: words.measuresIntro(locale.count(order.length), { measures }) }),
    caution: said.length ? words.sentence({ text: caution }) : null,
    columns: columns.map((column) => columnOf(column, ownOf(column))),
  };
}

function columnOf({ index, measure, said }: MeasureIndex, reasons: readonly string[]): MeasureColumn {
  const { locale, text } = index.speaker;
  const { words } = locale;
  const highest = highestWords(index, said);
  const notes = [
    ...(highest === null ? [] : [highest]),
    ...(reasons.length ? [words.heading({ text: words.statements(reasons) })] : []),
    ...(measure.note ? [text(measure.note)] : []),
  ];
  return {
    id: measure.id,
    label: said.title,
    unit: said.unit === '' ? null : said.unit,
    notes: notes.map((it) => words.sentence({ text: it })),
  };
}
