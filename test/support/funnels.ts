import {
  layoutFunnel,
  type FunnelLayout,
  type FunnelOptions,
  type StageMark,
} from '../../src/charts/funnel/funnel.layout.js';
import type { ChartLayout, Mark } from '../../src/layout/chart-layout.js';
import type { Locale } from '../../src/locale/index.js';
import { campaignOf, en } from './demo.js';

export type Fields = Record<string, unknown>;

/** The funnels of a document. */
export const layoutOf = (json: object, options: FunnelOptions = {}, locale: Locale = en): FunnelLayout =>
  layoutFunnel(campaignOf(json), options, locale);

/** One funnel of these stages, called `f`; `more`: other fields of the funnel. */
export const funnelOf = (stages: readonly Fields[], more: Fields = {}, locale: Locale = en): FunnelLayout =>
  layoutOf(
    {
      programmes: [{ id: 'p', label: 'Works' }],
      sources: [{ id: 's', title: 'S', lang: 'zh' }],
      funnels: [{ id: 'f', title: 'Wishes', stages, ...more }],
    },
    {},
    locale,
  );

/** The last of these stages, which are called S1, S2 and so on unless they say otherwise. */
export const lastOf = (...stages: Fields[]): StageMark =>
  funnelOf(stages.map((stage, index) => ({ id: `s${index + 1}`, label: `S${index + 1}`, ...stage }))).stages.at(-1)!;

/** What the details of a mark say under a term. */
export const detailOf = (mark: Mark, term: string): string | undefined =>
  mark.details.find((detail) => detail.term === term)?.value.text;

/** The shares of a stage as a reader sees them, and what is open. */
export const textOf = ({ lines, open }: StageMark): string => [...lines, ...(open ? [open.label.text] : [])].join('; ');

/** Cells of the column of a table with this heading; empty texts where there is no such column. */
export function cellsOf({ table }: ChartLayout, label: string): readonly string[] {
  const index = table.columns.findIndex((column) => column.label === label);
  return table.rows.map((row) => row[index]?.text ?? '');
}
