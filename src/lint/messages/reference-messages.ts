import type { MessageTable } from './message-table.js';

const unused = (en: string, zh: string): MessageTable[string] => ({
  en: ({ name, id }) => ({
    message: `Nothing uses the ${en} ${name} (${id}).`,
    fix: 'Use its id where it belongs, or delete it.',
  }),
  zh: ({ name, id }) => ({ message: `${zh}${name}（${id}）没有被使用。`, fix: '请在相应处引用它的编号，或删去。' }),
});

/** Words for ids, references and sources. What the model reports has its words in `document/messages.ts`. */
export const referenceMessages: MessageTable = {
  M204: {
    en: ({ id, other, list }) => ({
      message: `The ids “${id}” and “${other}” in ${list} look the same, but are two.`,
      fix: 'Use one of them everywhere, or tell them apart by more than case or characters that look alike.',
    }),
    zh: ({ id, other, list }) => ({
      message: `${list} 中的编号“${id}”和“${other}”看上去相同，其实是两个。`,
      fix: '请统一使用其中一个，或不要只靠大小写或形近字符区分。',
    }),
  },
  'M210/sources': {
    en: ({ name, id }) => ({
      message: `Nothing cites the source ${name} (${id}).`,
      fix: 'Cite it where its figures stand ("source"), or delete it.',
    }),
    zh: ({ name, id }) => ({
      message: `来源${name}（${id}）没有被引用。`,
      fix: '请在引用其数字处注明（"source"），或删去。',
    }),
  },
  'M211/measures': {
    en: ({ name, id }) => ({
      message: `The measure ${name} (${id}) has no figure.`,
      fix: 'Add an observation of it, or delete it.',
    }),
    zh: ({ name, id }) => ({ message: `指标${name}（${id}）没有任何数字。`, fix: '请添加它的数字，或删去。' }),
  },
  'M211/regions': unused('region', '地区'),
  'M211/categories': unused('category', '类别'),
  'M211/programmes': unused('programme', '活动'),
  'M212/figure': {
    en: ({ name }) => ({
      message: `This figure of ${name} has no source.`,
      fix: 'Add "source" with the id of an entry in sources, and the printed characters as "quote".',
    }),
    zh: ({ name }) => ({
      message: `${name}的这个数字没有注明来源。`,
      fix: '请用 "source" 填写 sources 中的编号，并用 "quote" 抄录原文中的几个字。',
    }),
  },
  'M212/milestones': {
    en: ({ name }) => ({
      message: `The milestone ${name} has no source.`,
      fix: 'Add "source" with the id of an entry in sources.',
    }),
    zh: ({ name }) => ({ message: `时间节点${name}没有注明来源。`, fix: '请用 "source" 填写 sources 中的编号。' }),
  },
  'M212/tasks': {
    en: ({ name }) => ({
      message: `The task ${name} has no source.`,
      fix: 'Add "source" with the id of an entry in sources.',
    }),
    zh: ({ name }) => ({ message: `任务${name}没有注明来源。`, fix: '请用 "source" 填写 sources 中的编号。' }),
  },
  'M212/funnel': {
    en: () => ({
      message: 'Nothing in this funnel has a source.',
      fix: 'Add "source" to the funnel, or to each stage, with the id of an entry in sources.',
    }),
    zh: () => ({
      message: '这个漏斗的所有数字都没有注明来源。',
      fix: '请在漏斗或每个阶段用 "source" 填写 sources 中的编号。',
    }),
  },
  'M212/stage': {
    en: ({ name }) => ({
      message: `The stage ${name} has no source, and its funnel has none either.`,
      fix: 'Add "source" with the id of an entry in sources.',
    }),
    zh: ({ name }) => ({
      message: `阶段${name}没有注明来源，所在的漏斗也没有。`,
      fix: '请用 "source" 填写 sources 中的编号。',
    }),
  },
};
