import type { SelectionWords } from './selection-words.js';

/** Simplified Chinese words on what the reader has picked. */
export const selectionZh: SelectionWords = {
  picking: '选取方式',
  resolves: { single: '单选', union: '符合任一', intersect: '全部符合' },
  pickedAny: ({ names }) => `已选：${names}。突出显示的是属于其中任意一项的内容。`,
  pickedAll: ({ names }) => `已选：${names}。仅突出显示同时属于以上各项的内容。`,
  pickedNone: ({ names }) => `已选：${names}。本图中没有属于所选项的内容。`,
  pickedNoneOfAll: ({ names }) => `已选：${names}。本图中没有同时属于以上各项的内容。`,
  pickedIn: ({ name, place }) => `${name}（${place}）`,
  morePicked: (count) => `另外${count.text}项`,
  onlyShared: ({ names }) => `仅显示同时属于以下各项的节点：${names}。`,
};
