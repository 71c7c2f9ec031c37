/** The button before a name, and how far each level is set in, in em. */
const [toggleEm, levelEm] = [1.9, 1.1];

/** Deeper levels are set in no further: there would be no room for their names. */
const deepest = 8;

/** The text of a sum is smaller than that of a row by this factor. */
export const textSize = 0.9286;

/** The level that a row is set in by, from 1. */
export const drawnLevel = (level: number): number => Math.min(level, deepest);

/** How far the text of a row is set in, the button before it included, in em. */
export const indentOf = (level: number): number => toggleEm + (drawnLevel(level) - 1) * levelEm;
