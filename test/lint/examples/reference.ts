const report = { id: 'report', title: 'Report' };
const noted = { annotations: [{ text: 'A note', source: 'report' }] };
const document = (more: object) => ({ metrics: '1.0', title: 'Repairs', sources: [report], ...noted, ...more });

/** A document of tasks, each described by its own fields. */
const tasks = (...entries: readonly object[]) =>
  document({
    tasks: entries.map((entry, index) => ({ id: `task-${index}`, title: `T${index}`, source: 'report', ...entry })),
  });

/** A document with one figure; the figure is described by its own fields. */
const figure = (more: object) =>
  document({
    measures: [{ id: 'done', label: 'Repairs done' }],
    observations: [{ measure: 'done', value: 395, source: 'report', ...more }],
  });

/** For each rule on ids, references and sources a document that breaks it, and one that does not. */
export const referenceExamples: Record<string, { fails: object; passes: object }> = {
  M201: {
    fails: figure({ category: 'roads' }),
    passes: { ...figure({ category: 'roads' }), categories: [{ id: 'roads', label: 'Roads' }] },
  },
  M202: {
    fails: tasks({ id: 'road' }, { id: 'road' }),
    passes: {
      ...tasks({ id: 'road' }, { id: 'bridge' }),
      milestones: [{ id: 'road', title: 'R', planned: '2024', source: 'report' }],
    },
  },
  M203: {
    fails: tasks({ parent: 'task-1' }, { parent: 'task-0' }),
    passes: tasks({}, { parent: 'task-0' }),
  },
  M204: {
    fails: tasks({ id: 'road-1' }, { id: 'road-l' }),
    passes: tasks({ id: 'road-1' }, { id: 'road-2' }),
  },
  M210: {
    fails: document({ sources: [report, { id: 'gazette', title: 'Gazette' }] }),
    passes: document({}),
  },
  M211: {
    fails: { ...figure({}), regions: [{ id: 'ashmoor', name: 'Ashmoor' }] },
    passes: { ...figure({ region: 'ashmoor' }), regions: [{ id: 'ashmoor', name: 'Ashmoor' }] },
  },
  M212: {
    fails: figure({ source: undefined }),
    passes: figure({ source: undefined, value: null }),
  },
};
