const source = [{ id: 's', title: 'Report' }];
const funnel = (...stages: readonly object[]) => ({
  metrics: '1.0',
  title: 'Repairs',
  sources: source,
  funnels: [{ source: 's', stages }],
});
const listed = { id: 'listed', label: 'Listed', value: 480 };

/** A measure with one figure. */
const measured = { id: 'm', label: 'Repairs done' };
const withFigure = (stage: object) => ({
  ...funnel(listed, stage),
  measures: [measured],
  observations: [{ measure: 'm', value: 395, source: 's' }],
});

/** For each rule on funnels a document that breaks it, and one that does not. */
export const funnelExamples: Record<string, { fails: object; passes: object }> = {
  M401: {
    fails: funnel(listed, { label: 'Done', value: null }),
    passes: funnel(listed, { label: 'Review', kind: 'gate' }, { label: 'Done', value: 395 }),
  },
  M402: {
    fails: funnel(listed, { label: 'Done', value: 481 }),
    passes: funnel(listed, { label: 'Complaints settled', value: 481, of: null }),
  },
  M403: {
    fails: funnel(listed, { label: 'Done', value: 395, statedRate: 0.97 }),
    passes: funnel(listed, { label: 'Done', value: 395, statedRate: 0.82 }),
  },
  M404: {
    fails: funnel(listed, { label: 'Done', value: 480 }),
    passes: funnel(listed, { label: 'Done', value: 395 }),
  },
  M405: {
    fails: funnel({ ...listed, counts: 'items' }, { label: 'Visitors', value: 300, counts: 'people' }),
    passes: funnel({ ...listed, counts: 'items' }, { label: 'Visitors', value: 300, counts: 'people', of: null }),
  },
  M406: {
    fails: withFigure({ label: 'Done', measure: 'm', value: 359 }),
    passes: withFigure({ label: 'Done', measure: 'm', value: 395 }),
  },
};
