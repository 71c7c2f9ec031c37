import { fields } from '../document/fields.js';
import { foldName } from './clean-cell.js';

/** One tab: the document itself, a list of it, or a list within the entries of another tab. */
export interface Tab {
  /** The field that holds the list (`observations`); `document` for the single fields. */
  readonly name: string;
  /** Type of its entries, a key of `fields`. */
  readonly type: string;
  /** The tabs whose entries hold this list, from the outside: `funnels`, `stages`. Empty for lists of the document. */
  readonly parents: readonly string[];
}

/** Chinese names of tabs, the one that is written first. */
const chinese: Readonly<Record<string, readonly string[]>> = {
  document: ['文档', '文档信息', '基本信息'],
  sources: ['来源', '出处', '资料来源'],
  regions: ['地区', '区域', '地方'],
  programmes: ['活动', '项目活动', '专项'],
  categories: ['类别', '领域', '分类'],
  measures: ['指标'],
  observations: ['数据', '数值', '观测值', '指标数据'],
  funnels: ['漏斗', '漏斗图'],
  stages: ['阶段', '漏斗阶段', '环节'],
  parts: ['构成', '阶段构成', '分项'],
  tasks: ['任务', '事项', '台账'],
  milestones: ['时间节点', '节点', '里程碑', '时间线'],
  annotations: ['备注', '注释', '批注'],
};

/** English names besides the field's own. */
const english: Readonly<Record<string, readonly string[]>> = {
  document: ['metadata', 'about'],
  programmes: ['programs'],
  observations: ['data', 'figures'],
  milestones: ['dates', 'timeline'],
};

/** Tabs that are for people, and are not read. */
const unread = new Set(['readme', 'instructions', 'help', '说明', '使用说明', '填写说明', '读我'].map(foldName));

function* listsOf(type: string, parents: readonly string[]): Generator<Tab> {
  for (const [name, field] of Object.entries(fields[type]!)) {
    if (typeof field.type !== 'object' || !('list' in field.type)) continue;
    yield { name, type: field.type.list, parents };
    yield* listsOf(field.type.list, [...parents, name]);
  }
}

/** All tabs, in the order of the schema. */
export const tabs: readonly Tab[] = [
  { name: 'document', type: 'MetricsDocument', parents: [] },
  ...listsOf('MetricsDocument', []),
];

/** A tab by the name of its field. */
export const tabNamed = (name: string): Tab | undefined => tabs.find((tab) => tab.name === name);

const tabByName = new Map(
  tabs.flatMap((tab) =>
    [tab.name, ...(chinese[tab.name] ?? []), ...(english[tab.name] ?? [])].map(
      (name) => [foldName(name), tab] as const,
    ),
  ),
);

/** The tab that a sheet is, by its name in English or Chinese; `undefined` for any other. */
export const findTab = (sheetName: string): Tab | undefined => tabByName.get(foldName(sheetName));

/** Whether a sheet is for people only: its name says so, or begins with `#`. */
export const isUnreadTab = (sheetName: string): boolean =>
  unread.has(foldName(sheetName)) || foldName(sheetName).startsWith('#');

/** The name of a tab in a language; that of the schema without one. */
export const nameOfTab = (tab: Tab, language?: 'en' | 'zh'): string =>
  (language === 'zh' && chinese[tab.name]?.[0]) || tab.name;

/** The column of a nested list that names an entry of this tab: `funnels` gives `funnel`. */
export const singular = (name: string): string => name.replace(/ies$/, 'y').replace(/s$/, '');

/** The tab that references of a field name: `category` gives `categories`; `parent` the field's own tab. */
export function targetOf(field: string, own: Tab): Tab | undefined {
  if (field === 'parent') return own;
  return tabs.find((tab) => tab.name !== 'document' && singular(tab.name) === field);
}
