import type { Speaker } from '../../layout/sentences.js';
import type { Amount } from '../../model/index.js';
import type { Breakdown } from './remainders.js';
import type { RegionsIndex } from './regions-index.js';
import type { RolledFigure } from './tree-roll-up.js';
import type { Difference } from './tree-sums.js';

/** In what figures differ, in words. */
function reasonsOf(differences: readonly Difference[], { locale }: Speaker): string {
  return locale.list(differences.map(({ reason }) => locale.words.partsSum.reasons[reason]));
}

/**
 * What a region’s own figure and those of its parts say of each other.
 *
 * @param hasUnit - Whether amounts are said with their unit. Default: `true`.
 */
export function partsSumWords(breakdown: Breakdown, { rows, speaker }: RegionsIndex, hasUnit = true): string {
  const { locale, plain } = speaker;
  const { partsSum } = locale.words;
  const { verdict, remainder, surplus, sum, missing, differences, known } = breakdown;
  const isPlain = (amount: Amount) => amount.qualifier === 'exact' || amount.qualifier === 'range';
  const say = (amount: Amount) =>
    isPlain(amount)
      ? locale.amount(amount, hasUnit ? rows.measure.unit : null, plain, rows.measure.decimals)
      : locale.bound(amount);
  switch (verdict) {
    case 'adds':
      return partsSum.adds;
    case 'remainder':
      return remainder ? partsSum.remainder({ n: say(remainder) }) : partsSum.remainderUnknown;
    case 'mayAdd':
      return remainder ? partsSum.mayAdd({ n: say(remainder) }) : partsSum.mayAddUnknown;
    case 'rest': {
      const count = locale.count(missing.length);
      if (!remainder) return partsSum.restUnknown(count);
      return isNothing(remainder) ? partsSum.restNone(count) : partsSum.rest(count, { n: say(remainder) });
    }
    case 'exceeds':
      return surplus ? partsSum.exceeds({ n: say(surplus) }) : partsSum.exceedsUnknown;
    case 'unlike':
      return partsSum.unlike({ reasons: reasonsOf(differences, speaker) });
    case 'about':
      return partsSum.about;
    case 'noWhole':
      return partsSum.noWhole(locale.count(known), { n: say(sum!) });
    case 'notAdded':
      return refusalWords(breakdown, speaker);
  }
}

const isNothing = ({ value, qualifier }: Amount) => value === 0 && qualifier === 'exact';

function refusalWords({ refusal, differences }: Breakdown, speaker: Speaker): string {
  const { partsSum } = speaker.locale.words;
  if (refusal === 'unlike') return partsSum.unlikeParts({ reasons: reasonsOf(differences, speaker) });
  return partsSum[refusal!];
}

/**
 * Where a figure comes from that is a sum of parts: "computed: the sum of 12 figures for the 3 parts listed here".
 *
 * @param isDated - Whether it says of when the figures are.
 */
export function computedWords(
  { parts, figures, unsettled, figure }: RolledFigure,
  { locale }: Speaker,
  isDated = true,
): string {
  const { words } = locale;
  const sum = [
    words.computed(locale.count(figures), { parts: words.partsListed(locale.count(parts)) }),
    ...(unsettled ? [words.ofWhichUnsettled(locale.count(unsettled))] : []),
  ];
  if (!isDated) return words.clauses(sum);
  return words.clauses([
    ...sum,
    ...(figure.asOf ? [words.asOf({ date: locale.date(figure.asOf) })] : []),
    ...(figure.period ? [words.forPeriod({ period: locale.date(figure.period) })] : []),
  ]);
}
