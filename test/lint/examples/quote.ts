/** A document with one figure that was taken from a Chinese source. */
const quoted = (measure: object, observation: object) => ({
  metrics: '1.0',
  title: '宣讲',
  locale: 'zh-CN',
  sources: [{ id: 'daily', title: '日报', published: '2021-12-31' }],
  measures: [{ id: 'audience', label: '宣讲受众', ...measure }],
  observations: [{ measure: 'audience', source: 'daily', ...observation }],
});

/** For each rule on quotes a document that breaks it, and one that does not. */
export const quoteExamples: Record<string, { fails: object; passes: object }> = {
  M305: {
    fails: quoted({}, { value: 40500, quote: '共40.5万人次' }),
    passes: quoted({}, { value: 405000, quote: '共40.5万人次' }),
  },
  M306: {
    fails: quoted({}, { value: 8000, quote: '宣讲8000多场次' }),
    passes: quoted({}, { value: 8000, qualifier: 'over', quote: '宣讲8000多场次' }),
  },
  M307: {
    fails: quoted({ counts: 'people' }, { value: 750000, quote: '服务群众75万人次' }),
    passes: quoted({ counts: 'attendances' }, { value: 750000, quote: '服务群众75万人次' }),
  },
};
