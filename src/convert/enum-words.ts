import { foldName } from './clean-cell.js';

interface EnumWords {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

const say = (en: string, zh: string): EnumWords => ({ en: en.split('|'), zh: zh.split('|') });

const qualifier = {
  exact: say('exact|exactly', '准确|确切|等于'),
  about: say('about|around|approximately', '约|大约|左右'),
  over: say('over|more than|above', '超过|超|多于|余|多'),
  under: say('under|less than|below|nearly|almost', '不足|近|接近|少于|低于'),
  atLeast: say('at least|no less than|or more', '至少|不少于|以上|不低于'),
  atMost: say('at most|up to|no more than|or fewer', '至多|最多|不超过|以内|以下'),
  range: say('range|between', '范围|区间'),
};

const outcome = {
  scheduled: say('scheduled|planned', '已安排|计划中|未开始'),
  inProgress: say('in progress|under way|ongoing', '进行中|推进中|在办'),
  met: say('met|done|completed|kept', '已完成|完成|已实现|办结'),
  partiallyMet: say('partially met|partly met|partly done', '部分完成|部分实现'),
  notMet: say('not met|not done|broken', '未完成|未实现'),
  stalled: say('stalled|on hold', '停滞|暂停'),
  cancelled: say('cancelled|canceled', '已取消|取消'),
  unknown: say('unknown|not known', '不详|未知'),
};

/** Words for the values of enumerations, by field or by `Type.field` where they differ; the one that is written first. */
const words: Readonly<Record<string, Readonly<Record<string, EnumWords>>>> = {
  qualifier,
  statedRateQualifier: qualifier,
  missing: {
    notReported: say('not reported|unreported|no figure', '未报告|未公布|未通报|无数据'),
    notApplicable: say('not applicable|n/a|na', '不适用'),
    withheld: say('withheld|confidential|suppressed', '保密|不公开'),
  },
  counts: {
    items: say('items|things', '件数|项目|事项'),
    people: say('people|persons', '人数|人'),
    attendances: say('attendances|visits', '人次'),
    events: say('events|sessions', '场次'),
    money: say('money|amount of money', '金额|资金'),
    share: say('share|percentage|percent', '占比|百分比'),
    rate: say('rate|ratio', '比率'),
    index: say('index', '指数'),
    other: say('other', '其他'),
  },
  better: {
    higher: say('higher|higher is better', '越高越好|高'),
    lower: say('lower|lower is better', '越低越好|低'),
    neither: say('neither', '无|不分高低'),
  },
  aggregate: {
    sum: say('sum|total', '合计|求和'),
    mean: say('mean|average', '平均'),
    max: say('max|maximum', '最大'),
    min: say('min|minimum', '最小'),
    latest: say('latest', '最新'),
    none: say('none', '不汇总|无'),
  },
  'Observation.kind': {
    actual: say('actual|achieved', '实际|实绩|完成'),
    target: say('target|goal', '目标|计划'),
    baseline: say('baseline', '基线|基期'),
    forecast: say('forecast|projection', '预测|预计'),
  },
  'Observation.status': {
    final: say('final', '最终|定稿'),
    provisional: say('provisional|preliminary', '初步|暂定'),
    estimated: say('estimated|estimate', '估计|估算'),
    revised: say('revised', '修订|已修订'),
    missing: say('missing', '缺失'),
  },
  status: outcome,
  'Funnel.kind': {
    conversion: say('conversion', '转化|逐级'),
    decomposition: say('decomposition|breakdown', '分解'),
  },
  'Stage.kind': {
    count: say('count', '计数|数量'),
    gate: say('gate|check', '关口|环节'),
  },
  'Milestone.kind': {
    event: say('event', '事件|活动'),
    release: say('release|publication|published', '发布|公布|公告'),
    review: say('review|assessment|inspection|check', '评估|检查|验收|评审|考核|督查'),
    deadline: say('deadline|due', '截止|期限'),
    span: say('span|period', '时段|期间'),
  },
};

const group = (type: string, field: string) => words[`${type}.${field}`] ?? words[field] ?? {};

/** The word for a value of an enumeration in a language; the value itself where there is none. */
export function wordForValue(type: string, field: string, value: string, language: 'en' | 'zh'): string {
  const known = group(type, field);
  return (Object.hasOwn(known, value) && known[value]![language][0]) || value;
}

/** The value that a word means: one of the schema's, or a word for it in English or Chinese; `undefined` for any other. */
export function valueForWord(
  type: string,
  field: string,
  allowed: readonly string[],
  word: string,
): string | undefined {
  const folded = foldName(word);
  const own = allowed.find((value) => foldName(value) === folded);
  if (own !== undefined) return own;
  const known = group(type, field);
  return allowed.find(
    (value) => known[value] && [...known[value].en, ...known[value].zh].some((it) => foldName(it) === folded),
  );
}
