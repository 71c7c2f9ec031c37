const tasks = (parent: object, child: object) => ({
  metrics: '1.0',
  title: 'Repairs',
  asOf: '2021-04-08',
  sources: [{ id: 's', title: 'Report' }],
  tasks: [
    { id: 'road', title: 'Road', source: 's', ...parent },
    { id: 'bridge', title: 'Bridge', parent: 'road', source: 's', ...child },
  ],
});

/** For the rule on tasks a document that breaks it, and one that does not. */
export const taskExamples: Record<string, { fails: object; passes: object }> = {
  M506: {
    fails: tasks({ status: 'met', done: '2021-03' }, { status: 'notMet' }),
    passes: tasks({ status: 'met', done: '2021-03' }, { status: 'cancelled' }),
  },
};
