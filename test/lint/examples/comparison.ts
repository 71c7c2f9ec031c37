const report = [{ id: 'report', title: 'Report', published: '2024-12-31' }];

/** A document in which two towns are compared; each figure is described by its own fields. */
const compared = (first: object, second: object, measure: object = {}, regions: readonly object[] = [{}, {}]) => ({
  metrics: '1.0',
  title: 'Repairs',
  locale: 'en',
  sources: report,
  regions: [
    { id: 'ashmoor', name: 'Ashmoor', ...regions[0] },
    { id: 'belmere', name: 'Belmere', ...regions[1] },
  ],
  measures: [{ id: 'done', label: 'Repairs done', ...measure }],
  observations: [
    { measure: 'done', region: 'ashmoor', value: 395, source: 'report', ...first },
    { measure: 'done', region: 'belmere', value: 310, source: 'report', ...second },
  ],
});

/** The same with a third town, of which another figure is known. */
const besides = (...more: readonly object[]) => {
  const document = compared({}, {});
  const other = { measure: 'asked', region: 'coldwick', value: 480, source: 'report' };
  return {
    ...document,
    regions: [...document.regions, { id: 'coldwick', name: 'Coldwick' }],
    measures: [...document.measures, { id: 'asked', label: 'Repairs asked for' }],
    observations: [...document.observations, other, ...more],
  };
};

const chain = (unit: string, more: object = {}) => ({
  metrics: '1.0',
  title: 'Repairs',
  locale: 'en',
  sources: report,
  funnels: [
    {
      source: 'report',
      stages: [
        { label: 'Asked for', value: 480, unit: 'repairs' },
        { label: 'Done', value: 395, unit, ...more },
      ],
    },
  ],
});

/** For each rule on comparisons a document that breaks it, and one that does not. */
export const comparisonExamples: Record<string, { fails: object; passes: object }> = {
  M307: {
    fails: compared({ counts: 'people' }, { counts: 'attendances' }),
    passes: compared({ counts: 'people' }, { counts: 'people' }),
  },
  M320: {
    fails: compared({ asOf: '2024-09-30' }, { asOf: '2024-12-31' }),
    passes: compared({ asOf: '2024-12-31' }, { asOf: '2024-12-31' }),
  },
  M321: {
    fails: compared({}, {}, { comparable: false }),
    passes: compared({}, {}, { comparable: true }),
  },
  M322: {
    fails: compared({}, {}, {}, [{ level: 'town' }, { level: 'county' }]),
    passes: compared({}, {}, {}, [{ level: 'town' }, { level: 'town' }]),
  },
  M323: {
    fails: compared({}, { qualifier: 'over' }),
    passes: compared({ qualifier: 'over' }, { qualifier: 'over' }),
  },
  M324: {
    fails: besides(),
    passes: besides({ measure: 'done', region: 'coldwick', value: null, source: 'report' }),
  },
  M325: {
    fails: chain('streets'),
    passes: chain('streets', { of: null }),
  },
};
