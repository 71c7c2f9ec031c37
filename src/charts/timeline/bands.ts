import { packRows } from '../../layout/pack-rows.js';
import type { Speaker } from '../../layout/sentences.js';
import { fitText, textWidth } from '../../layout/text-width.js';
import type { Campaign, CampaignDate, Selection } from '../../model/index.js';
import type { TimeDomain, TimeScale } from './placement.js';
import { keepsRegion } from './picked-filter.js';
import type { TimelineIndex } from './timeline-index.js';
import type { TimeBand } from './timeline-types.js';

/** Size of the labels of bands, in em of the chart. */
const labelEm = 0.8125;
/**
 * Room for the text spacing that a reader may set.
 * @see https://www.w3.org/WAI/WCAG22/Understanding/text-spacing.html
 */
const slack = 1.4;

interface DatedNote extends Pick<TimeBand, 'id' | 'kind' | 'label'> {
  readonly date: CampaignDate;
}

/** The period of the campaign, and the notes that are tied to nothing but a time, such as its phases, or to a region too. */
function notesOf(
  campaign: Campaign,
  filter: Selection | null,
  { phrase, text: textOf, locale }: Speaker,
): readonly DatedNote[] {
  const period: readonly DatedNote[] = campaign.period
    ? [
        {
          id: 'period',
          kind: 'period',
          label: { text: locale.words.campaignPeriod, lang: null },
          date: campaign.period,
        },
      ]
    : [];
  const isOne = campaign.regions.length < 2;
  const notes = campaign.annotations.flatMap((annotation, index): readonly DatedNote[] => {
    const { text, date, measure, milestone, region } = annotation;
    if (!date || measure || milestone || !keepsRegion(filter, region)) return [];
    const words = phrase(text);
    const value = words.text;
    const label =
      region && !isOne ? { ...words, text: locale.words.labelled({ label: textOf(region.name), value }) } : words;
    return [{ id: `note-${index}`, kind: 'note', label, date }];
  });
  return [...period, ...notes];
}

/**
 * Places what holds for all lanes, each with a label that is cut where there is no room for it. In a list, where nothing has a
 * place, only the words count.
 */
export function layoutBands(
  { campaign, filter, speaker }: Pick<TimelineIndex, 'campaign' | 'filter' | 'speaker'>,
  whole: TimeDomain | null,
  scale: TimeScale | null,
  plotEm: number,
): { readonly bands: readonly TimeBand[]; readonly rows: number } {
  const inSight = notesOf(campaign, filter, speaker)
    .map(({ date, ...note }) => ({
      ...note,
      date,
      start: scale && whole ? Math.max(0, scale(date.first ?? whole.first)) : 0,
      end: scale && whole ? Math.min(1, scale(date.last === null ? whole.last : date.last + 1)) : 1,
    }))
    .filter(({ start, end }) => start < 1 && end > 0);
  const boxes = inSight.map(({ label, start, end }) => {
    const width = Math.min((textWidth(label.text) + 1) * labelEm * slack, plotEm);
    const from = Math.max(0, Math.min(start * plotEm, plotEm - width));
    return { start: from, end: Math.max(end * plotEm, from + width) };
  });
  const rows = packRows(boxes, 0.4);
  const bands = inSight.map(({ date, ...band }, index) => {
    const room = Math.max(3, (boxes[index]!.end - boxes[index]!.start) / (labelEm * slack) - 0.99);
    const { locale } = speaker;
    const label = band.label.text.replace(/[.。]$/u, ''); // a colon follows
    const description = locale.words.labelled({ label, value: locale.date(date) });
    return {
      ...band,
      description,
      row: rows[index]!,
      shortLabel: fitText(band.label.text, room),
      labelAt: plotEm > 0 ? boxes[index]!.start / plotEm : 0,
    };
  });
  return { bands, rows: Math.max(0, ...rows.map((row) => row + 1)) };
}
