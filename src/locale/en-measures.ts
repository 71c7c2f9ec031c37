import { plural } from './en-plural.js';
import type { MeasuresWords } from './measures-words.js';

/** English, several measures beside each other. */
export const measuresEn: MeasuresWords = {
  measureCount: (count) => plural(count, 'measure', 'measures'),
  measuresIntro: (count, { measures }) =>
    `${measures} in ${plural(count, 'place', 'places')}, each on a scale of its own: lengths compare within one measure only`,
  measuresOfIntro: (count, { region }) =>
    `${region}: ${plural(count, 'measure', 'measures')}, each on a scale of its own that reaches to the greatest figure of all places`,
  measuresOf: ({ region }) => `${region}: all measures`,
  otherPlaces: 'The fine ticks are other places',
  unlikeInCells: 'unlike places say so in their cells',
  careOfEach: 'more is said of each measure below the rows',
  measureLeftOut: ({ id }) => `The measure “${id}” is not in the document, or has no figures by place.`,
  regionLeftOut: ({ id }) => `The place “${id}” is not in the document, or has no figures.`,
};
