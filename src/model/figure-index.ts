import type { CampaignFigure, CampaignRegion } from './campaign.js';
import { groupBy } from './group-by.js';

type Region = CampaignRegion | null;

/** Finds figures by region and measure. It groups them when first asked: most documents have no funnel that asks. */
export class FigureIndex {
  private readonly figures: readonly CampaignFigure[];
  private byRegion: ReadonlyMap<Region, readonly CampaignFigure[]> | undefined;
  private readonly byMeasure = new Map<Region, ReadonlyMap<string, readonly CampaignFigure[]>>();
  private regionsByMeasure: ReadonlyMap<string, ReadonlySet<Region>> | undefined;

  constructor(figures: readonly CampaignFigure[]) {
    this.figures = figures;
  }

  /** The figures of a region and a measure, in the order of the document. */
  find(region: Region, measure: string): readonly CampaignFigure[] {
    this.byRegion ??= groupBy(this.figures, (figure) => figure.region);
    let ofRegion = this.byMeasure.get(region);
    if (!ofRegion) {
      ofRegion = groupBy(this.byRegion.get(region) ?? [], (figure) => figure.measure.id);
      this.byMeasure.set(region, ofRegion);
    }
    return ofRegion.get(measure) ?? [];
  }

  /** The regions that have a figure of a measure; `null` among them when a figure has no region. */
  regionsWith(measure: string): ReadonlySet<Region> {
    this.regionsByMeasure ??= new Map(
      [...groupBy(this.figures, (figure) => figure.measure.id)].map(([id, figures]) => [
        id,
        new Set(figures.map(({ region }) => region)),
      ]),
    );
    return this.regionsByMeasure.get(measure) ?? new Set();
  }
}
