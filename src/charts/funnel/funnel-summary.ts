import type { Speaker } from '../../layout/sentences.js';
import type { Phrase } from '../../locale/index.js';
import { isExact } from '../../model/amount.js';
import type { CampaignStage } from '../../model/index.js';
import { countedStages } from './families.js';
import type { DrawnFunnel, FunnelFamily } from './funnel-types.js';
import { joinClauses } from './mark-name.js';
import { labelledValue, quoteStage } from './stage-value.js';

/** Up to so many stages are all named in the summary; of more, the first, the last and the largest remainder. */
const mostNamed = 3;

/** Generated sentences, at most five: what it is, and of a single funnel how far it has come. */
export function summarise(
  drawn: readonly (readonly DrawnFunnel[])[],
  families: readonly FunnelFamily[],
  title: Phrase,
  speaker: Speaker,
): readonly string[] {
  const all = drawn.flat();
  if (all.length === 1) return summariseOne(all[0]!, families[0]!, title, speaker);
  const { locale, text } = speaker;
  const { words } = locale;
  const regions = [...new Set(all.flatMap(({ funnel }) => (funnel.region ? [text(funnel.region.name)] : [])))];
  const places = regions.length > 1 && regions.length <= 6 ? locale.list(regions) : '';
  const count = locale.count(all.length);
  const broken = all.filter(({ funnel }) => funnel.kind === 'decomposition').length;
  const intro =
    drawn.length === 1
      ? words.multiplesIntro(count, { name: title.text, places })
      : words.funnelsIntro(count, { places });
  return [intro, ...(broken ? [words.decompositionsAmong(locale.count(broken))] : [])].map((text) =>
    words.sentence({ text }),
  );
}

function summariseOne(drawn: DrawnFunnel, family: FunnelFamily, title: Phrase, speaker: Speaker): readonly string[] {
  const { funnel } = drawn;
  const { locale } = speaker;
  const { words } = locale;
  const { scope, explanation } = family.groups[0]!;
  const begin = explanation ? words.decompositionIntro : words.funnelIntro;
  const name = begin(locale.count(funnel.stages.length), { name: title.text });
  const asOf = funnel.asOf && words.asOf({ date: locale.date(funnel.asOf) });
  const intro = joinClauses([name, scope && scope.text, asOf], speaker);
  const chain = funnel.stages.filter((stage) => !stage.separate);
  const apart = funnel.stages.filter((stage) => stage.separate).map((stage) => sayStage(stage, drawn, speaker));
  const apartWords = words.labelled({ label: words.separateHeading, value: words.statements(apart) });
  const hasFigures = funnel.stages.some(({ amount, statedRate }) => !amount.absence || statedRate);
  return [
    intro,
    ...(hasFigures ? chainSentences(chain, drawn, speaker) : [words.noStageFigures]),
    ...(explanation ? [explanation] : []),
    ...(apart.length && hasFigures ? [apartWords] : []),
  ].map((text) => words.sentence({ text }));
}

/** "Wishes met: 23,023, 88.6% of “Wishes claimed”, 2,964 still open". */
function sayStage(stage: CampaignStage, { facts }: DrawnFunnel, speaker: Speaker): string {
  const { breaks, lines, open } = facts.get(stage.id)!;
  return joinClauses([labelledValue(stage, speaker), breaks, ...lines, open && open.words], speaker);
}

/** Each stage of a short chain; of a longer one its ends, what was not reported, and where most is still open. */
function chainSentences(chain: readonly CampaignStage[], drawn: DrawnFunnel, speaker: Speaker): readonly string[] {
  const { words } = speaker.locale;
  if (chain.length <= mostNamed || drawn.funnel.kind === 'decomposition') {
    return [words.statements(chain.map((stage) => sayStage(stage, drawn, speaker)))];
  }
  const counted = countedStages(drawn.funnel);
  const isEnd = (index: number) => index === 0 || index === counted.length - 1;
  const named = counted.filter((stage, index) => isEnd(index) || stage.amount.absence || stage.breaks);
  const said = named.map((stage) => {
    const { share, shareOfFirst, breaks, ofFirst } = drawn.facts.get(stage.id)!;
    return joinClauses([labelledValue(stage, speaker), breaks, ofFirst && (shareOfFirst ?? share)], speaker);
  });
  return [words.statements(said), ...largestRemainder(counted, drawn, speaker)];
}

/** Where most is still open, when all remainders are exactly known and one is the largest. */
function largestRemainder(
  counted: readonly CampaignStage[],
  { facts }: DrawnFunnel,
  speaker: Speaker,
): readonly string[] {
  const { words, number } = speaker.locale;
  const opens = counted.slice(1).map((stage) => ({ stage, open: facts.get(stage.id)!.open }));
  if (!opens.every(({ open }) => open && isExact(open.left))) return [];
  const leftOf = (it: (typeof opens)[number] | undefined) => it?.open!.left.value ?? 0;
  const [most, next] = opens.sort((a, b) => leftOf(b) - leftOf(a));
  if (!most || leftOf(most) <= 0 || leftOf(most) === leftOf(next)) return [];
  const ends = { from: quoteStage(most.open!.base, speaker), to: quoteStage(most.stage, speaker) };
  return [words.mostOpen({ n: number(leftOf(most)), ...ends })];
}
