import type { Severity } from '../document/index.js';

/** One rule of the checks. */
export interface Rule {
  /** Its id: `M403`. */
  readonly id: string;
  /** How grave it usually is; a few findings are milder or graver. */
  readonly severity: Severity;
  /** What it looks for, in a few words of English. */
  readonly en: string;
  /** The same in Chinese. */
  readonly zh: string;
}

const rule = (id: string, severity: Severity, en: string, zh: string): Rule => ({ id, severity, en, zh });

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  rule(
    'M001',
    'error',
    'The file is not UTF-8, or begins with a byte order mark',
    '文件不是 UTF-8 编码，或带有字节顺序标记',
  ),
  rule('M002', 'error', 'The text is not JSON', '文本不是 JSON'),
  rule('M003', 'error', 'A key is given twice in one object', '同一对象中重复的键'),
  rule('M101', 'error', 'Unknown field', '未知字段'),
  rule('M102', 'error', 'A value of the wrong type or form', '类型或形式不对的值'),
  rule('M103', 'error', 'A version that this package does not read', '不支持的版本'),
  rule('M104', 'error', 'A required field is missing', '缺少必填字段'),
  rule('M105', 'warning', 'A list longer than charts read by default', '列表超出图表默认读取的长度'),
  rule('M201', 'error', 'A reference to an id that does not exist', '引用了不存在的编号'),
  rule('M202', 'error', 'An id used twice in one list', '同一列表中重复的编号'),
  rule('M203', 'error', 'A circle of parents or bases', '上级或基数成环'),
  rule('M204', 'warning', 'Two ids that look the same', '看上去相同的两个编号'),
  rule('M210', 'notice', 'A source that nothing cites', '未被引用的来源'),
  rule(
    'M211',
    'notice',
    'A measure, region, category or programme that nothing uses',
    '未被使用的指标、地区、类别或活动',
  ),
  rule('M212', 'warning', 'A figure, milestone or funnel without a source', '没有来源的数字、时间节点或漏斗'),
  rule('M301', 'error', 'Two figures for the same thing that differ', '同一数字出现两个不同的值'),
  rule('M302', 'warning', 'Children that do not add up to their parent', '下级之和与上级不符'),
  rule('M303', 'warning', 'Parts that do not add up to their stage', '各部分之和与阶段不符'),
  rule('M304', 'warning', 'An actual figure ten times its target or more', '实际值达到目标的十倍以上'),
  rule('M305', 'warning', 'A quote that does not hold the value', '原文中没有这个数'),
  rule('M306', 'warning', 'A quote with a qualifier that the figure lacks', '原文有限定词而数字没有'),
  rule('M307', 'warning', 'People and attendances mixed', '人数与人次混用'),
  rule('M308', 'error', 'A share below 0 or over 100', '占比小于0或大于100'),
  rule(
    'M309',
    'warning',
    'A negative count, or a fraction of things that come whole',
    '计数为负，或不可分的事物出现小数',
  ),
  rule('M310', 'warning', 'As of a day after its source was published', '数据日期晚于来源发布日期'),
  rule('M311', 'warning', 'A range without two ends in order', '范围的两端缺失或颠倒'),
  rule('M312', 'warning', 'A number that cannot be held exactly', '无法精确保存的数'),
  rule('M313', 'warning', 'A rate that disagrees with its numerator and denominator', '比率与分子分母不符'),
  rule('M320', 'warning', 'One comparison of different as-of dates', '同一比较中的数据日期不同'),
  rule('M321', 'warning', 'One comparison of different definitions', '同一比较中的口径不同'),
  rule('M322', 'notice', 'One comparison of regions of different levels', '同一比较中的地区层级不同'),
  rule('M323', 'notice', 'One comparison of exact and inexact figures', '同一比较中既有确数又有约数'),
  rule('M324', 'notice', 'A region of the set has no figure', '有地区没有数字'),
  rule('M325', 'warning', 'Different units under one axis', '同一坐标轴上的单位不同'),
  rule('M401', 'notice', 'A stage without a figure', '没有数字的阶段'),
  rule('M402', 'warning', 'A stage larger than its base', '阶段大于其基数'),
  rule('M403', 'warning', 'A stated rate that does not fit the figures', '原文比率与数字不符'),
  rule('M404', 'notice', 'A funnel whose stages are all equal', '各阶段都相等的漏斗'),
  rule('M405', 'warning', 'Stages that count different things', '各阶段计数的对象不同'),
  rule('M406', 'warning', 'A value that differs from the figure of its measure', '阶段的值与其指标的数字不同'),
  rule('M501', 'warning', 'A date outside the period of the campaign', '日期在活动期间之外'),
  rule('M502', 'warning', 'Done before it was planned to start', '完成早于计划开始'),
  rule('M503', 'notice', 'A plan whose date has passed and whose outcome is not known', '计划日期已过而结果不详'),
  rule('M504', 'warning', 'As of a day after the file was last changed', '数据日期晚于文件更新日期'),
  rule('M505', 'error', 'A date that is no date', '不成立的日期'),
  rule('M506', 'warning', 'A task and its parent that contradict each other', '任务与其上级矛盾'),
  rule('M507', 'warning', 'Printed words and date that disagree', '日期与原文文字不符'),
  rule(
    'M508',
    'notice',
    'A status that its dates contradict, or a milestone given twice',
    '状态与日期矛盾，或时间节点重复',
  ),
  rule('M601', 'warning', 'Hidden or direction-changing characters', '隐藏字符或改变方向的字符'),
  rule('M602', 'error', 'A link that is not http, https or relative', '不是 http、https 或相对地址的链接'),
];

const byId = new Map(rules.map((entry) => [entry.id, entry]));

/** How grave a finding of a rule usually is. */
export const severityOf = (id: string): Severity => byId.get(id)?.severity ?? 'error';
