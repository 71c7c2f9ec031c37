const dated = (entries: object, more: object = {}) => ({
  metrics: '1.0',
  title: 'Repairs',
  asOf: '2021-04-08',
  sources: [{ id: 's', title: 'Report' }],
  ...more,
  ...entries,
});
const milestone = (...milestones: readonly object[]) => ({
  milestones: milestones.map((entry) => ({ title: 'Opening', source: 's', ...entry })),
});

/** For each rule on dates a document that breaks it, and one that does not. */
export const dateExamples: Record<string, { fails: object; passes: object }> = {
  M501: {
    fails: dated(milestone({ planned: '2012-07' }, { planned: '2021-08' }), { asOf: '2012-01', period: '2021' }),
    passes: dated(milestone({ planned: '2021-07' }, { planned: '2021-08' }), { asOf: '2021-01', period: '2021' }),
  },
  M502: {
    fails: dated(milestone({ kind: 'span', planned: '2021-03/2021-04', actual: '2021-01/2021-02' })),
    passes: dated(milestone({ kind: 'span', planned: '2021-03/2021-04', actual: '2021-02/2021-03' })),
  },
  M503: {
    fails: dated(milestone({ planned: '2021-03' })),
    passes: dated(milestone({ planned: '2021-04' })),
  },
  M504: {
    fails: dated(milestone({ planned: '2021-07' }), { updated: '2021-04-07' }),
    passes: dated(milestone({ planned: '2021-07' }), { updated: '2021-04-08' }),
  },
  M505: {
    fails: dated(milestone({ planned: '2021-07' }), { updated: '2022-02-30' }),
    passes: dated(milestone({ planned: '2021-07' }), { updated: '2022-02-28' }),
  },
  M507: {
    fails: dated(milestone({ planned: '2021-07', dateText: { en: 'in early June' } })),
    passes: dated(milestone({ planned: '[2021-06-01..2021-06-10]', dateText: { en: 'in early June' } })),
  },
  M508: {
    fails: dated(milestone({ actual: '2021-04-01', status: 'scheduled' })),
    passes: dated(milestone({ actual: '2021-04-01', status: 'met' })),
  },
};
