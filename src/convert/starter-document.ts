/** A text in the language of the starter. */
type Say = (en: string, zh: string) => string;

const sayIn = (language: 'en' | 'zh'): Say => (language === 'zh' ? (_, zh) => zh : (en) => en);

function lists(say: Say) {
  const cited = { source: 'report' };
  const programme = 'repairs-2021';
  return {
    sources: [
      {
        id: 'report',
        title: say('Library repairs in 2021', '2021\u5e74\u56fe\u4e66\u9986\u4fee\u7f2e\u60c5\u51b5'),
        publisher: say('Library Board', '\u56fe\u4e66\u9986\u7406\u4e8b\u4f1a'),
        published: '2021-12-31',
        href: 'https://example.org/report',
      },
    ],
    regions: [
      { id: 'belmere', name: say('Belmere', '\u8d1d\u5c14\u7c73'), level: say('town', '\u9547') },
      { id: 'ostby', name: say('Ostby', '\u5965\u65af\u6bd4'), level: say('town', '\u9547') },
    ],
    programmes: [{ id: 'repairs-2021', label: say('Library repairs', '\u56fe\u4e66\u9986\u4fee\u7f2e') }],
    categories: [{ id: 'buildings', label: say('Buildings', '\u623f\u5c4b') }],
    measures: [
      {
        id: 'repairs',
        label: say('Repairs done', '\u5b8c\u6210\u4fee\u7f2e'),
        definition: say('Repairs signed off by the branch.', '\u7ecf\u5206\u9986\u9a8c\u6536\u7684\u4fee\u7f2e\u3002'),
        unit: say('repairs', '\u5904'),
        counts: 'items',
      },
    ],
    observations: [
      {
        measure: 'repairs',
        region: 'belmere',
        programme,
        value: 1200,
        qualifier: 'over',
        asOf: '2021-12-31',
        ...cited,
        quote: say('over 1,200 repairs', '\u8d851200\u5904'),
      },
      { measure: 'repairs', region: 'ostby', programme, value: 845, asOf: '2021-12-31', ...cited },
      { measure: 'repairs', region: 'ostby', programme, value: 900, kind: 'target', ...cited },
    ],
    funnels: [
      { id: 'wishes', title: say('Readers\u2019 wishes', '\u8bfb\u8005\u5fc3\u613f'), ...cited, stages: stages(say) },
    ],
    tasks: [
      {
        id: 'roof',
        title: say('Mend the roof in Ostby', '\u4fee\u7f2e\u5965\u65af\u6bd4\u5206\u9986\u5c4b\u9876'),
        category: 'buildings',
        region: 'ostby',
        owner: { unit: say('Works office', '\u5de5\u7a0b\u79d1') },
        due: '2021-09',
        done: '2021-09-12',
        status: 'met',
        ...cited,
      },
    ],
    milestones: milestones(say),
    annotations: [
      {
        text: say('Counted anew in May.', '5\u6708\u91cd\u65b0\u7edf\u8ba1\u3002'),
        region: 'ostby',
        measure: 'repairs',
        date: '2021-05',
        ...cited,
      },
    ],
  };
}

function stages(say: Say) {
  const parts = [
    { label: say('Doors and windows', '\u95e8\u7a97'), value: 700 },
    { label: say('Roofs', '\u5c4b\u9876'), value: 500 },
  ];
  return [
    { id: 'collected', label: say('Collected', '\u5f81\u96c6'), value: 2000 },
    { id: 'accepted', label: say('Accepted', '\u91c7\u7eb3'), value: 1500 },
    { id: 'carried-out', label: say('Carried out', '\u5b8c\u6210'), value: 1200, statedRate: 0.8, parts },
  ];
}

function milestones(say: Say) {
  const cited = { source: 'report' };
  return [
    {
      id: 'survey',
      title: say('Survey of the branches', '\u5404\u5206\u9986\u6478\u5e95'),
      actual: '2021-03-15',
      status: 'met',
      ...cited,
    },
    {
      id: 'opening',
      title: say('Works begin', '\u5f00\u5de5'),
      region: 'belmere',
      planned: '2021-05',
      actual: '[2021-06-01..2021-06-10]',
      status: 'met',
      dateText: say('early June 2021', '2021\u5e746\u6708\u4e0a\u65ec'),
      ...cited,
    },
    {
      id: 'roof-done',
      title: say('Roofs finished', '\u5c4b\u9876\u5b8c\u5de5'),
      region: 'ostby',
      kind: 'deadline',
      planned: '2022-03',
      status: 'scheduled',
      ...cited,
    },
  ];
}

/**
 * A small document to begin with, about invented places: it draws as a funnel, a timeline and bars.
 *
 * @example
 * writeFileSync('new.json', JSON.stringify(starterDocument('en'), null, 2));
 */
export function starterDocument(language: 'en' | 'zh'): Readonly<Record<string, unknown>> {
  const say = sayIn(language);
  return {
    metrics: '1.0',
    title: say('Library repairs', '\u56fe\u4e66\u9986\u4fee\u7f2e'),
    locale: say('en', 'zh-CN'),
    publisher: say('Library Board', '\u56fe\u4e66\u9986\u7406\u4e8b\u4f1a'),
    asOf: '2021-12-31',
    period: '2021/2022',
    ...lists(say),
  };
}
