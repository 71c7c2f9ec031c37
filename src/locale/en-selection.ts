import type { SelectionWords } from './selection-words.js';

/** English words on what the reader has picked. */
export const selectionEn: SelectionWords = {
  picking: 'Picking',
  resolves: { single: 'one at a time', union: 'any of several', intersect: 'what all share' },
  pickedAny: ({ names }) => `Picked: ${names}. What belongs to any of them is marked.`,
  pickedAll: ({ names }) => `Picked: ${names}. Only what belongs to all of them is marked.`,
  pickedNone: ({ names }) => `Picked: ${names}. Nothing in this chart belongs to what is picked.`,
  pickedNoneOfAll: ({ names }) => `Picked: ${names}. Nothing in this chart belongs to all of them.`,
  pickedIn: ({ name, place }) => `${name} (${place})`,
  morePicked: (count) => `${count.text} more`,
  onlyShared: ({ names }) => `Only milestones that belong to all of these are drawn: ${names}.`,
};
