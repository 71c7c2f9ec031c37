import { readAtom, type DateAtom } from './date-atom.js';
import { isStop, stopAt, type Stop } from './unreadable-words.js';

/** One date, the two ends of a range, or each date of a set. */
export interface DateList {
  readonly joint: 'none' | 'range' | 'set';
  readonly atoms: readonly DateAtom[];
}

const rangeJoint = /至|到|-|~| to | through | until /g;
/** A comma before a year belongs to the date: April 8, 2021. */
const setJoint = /[\u3001&和与及]|,(?! \d{4}(?![\d年]))| and /;

/** A number without a unit takes the one of the date beside it: 3-5月, 1-3 May. A name of a month gives none: 3 to June. */
function withUnit(atom: DateAtom, before?: DateAtom, after?: DateAtom, named = false): DateAtom | null {
  const { bare, ...rest } = atom;
  if (bare === null) return atom;
  const isDay = before?.day != null || after?.day != null;
  if (isDay && rest.year === null) return { ...rest, bare: null, day: bare };
  if (isDay && before?.day != null) return { ...rest, bare: null, day: bare };
  if (after?.months && bare <= 4) return { ...rest, bare: null, months: [bare * 3 - 2, bare * 3] };
  return named || after?.month == null ? null : { ...rest, bare: null, month: bare };
}

/** A day without a month takes that of the date before it, in English also of the one after it. */
function withMonths(atoms: readonly DateAtom[]): readonly DateAtom[] | null {
  const filled: DateAtom[] = [];
  for (const [index, atom] of atoms.entries()) {
    const month =
      atom.month ?? filled[index - 1]?.month ?? atoms.slice(index).find((next) => next.month)?.month ?? null;
    if (atom.day !== null && month === null) return null;
    filled.push(atom.day === null ? atom : { ...atom, month });
  }
  return filled;
}

/** A date without a year takes that of its neighbour; between two different years nobody can tell. */
function withYears(atoms: readonly DateAtom[], at: number): readonly DateAtom[] | Stop {
  const filled: DateAtom[] = [];
  for (const [index, atom] of atoms.entries()) {
    const before = atoms.slice(0, index).findLast(({ year }) => year !== null)?.year ?? null;
    const after = atoms.slice(index + 1).find(({ year }) => year !== null)?.year ?? null;
    const doubtful = before !== null && after !== null && JSON.stringify(before) !== JSON.stringify(after);
    if (atom.year === null && doubtful) return stopAt('ambiguous', at);
    filled.push({ ...atom, year: atom.year ?? before ?? after });
  }
  return filled;
}

/** The dates of the pieces, each with what it takes from those beside it; `null` when a piece is no date. */
function readPieces(pieces: readonly string[], at: number): readonly DateAtom[] | Stop | null {
  const atoms = pieces.map((piece) => readAtom(piece.trim(), at, true));
  const stop = atoms.find((atom): atom is Stop => isStop(atom));
  if (stop) return stop;
  const whole = atoms.filter((atom): atom is DateAtom => atom !== null && !isStop(atom));
  if (whole.length < pieces.length || whole.every(({ bare }) => bare !== null)) return null;
  const named = !pieces.join('').includes('月');
  const withUnits = whole.map((atom, index) =>
    withUnit(atom, whole[index - 1], whole.slice(index + 1).find(isWhole), named),
  );
  const known = withUnits.filter((atom) => atom !== null);
  const days = known.length < whole.length ? null : withMonths(known);
  return days && withYears(days, at);
}

const isWhole = ({ bare }: DateAtom) => bare === null;

/** Every way in which a joint parts the words into two dates. */
function readRanges(words: string, at: number): (readonly DateAtom[])[] {
  const splits = [...words.matchAll(rangeJoint)].map((joint) =>
    readPieces([words.slice(0, joint.index), words.slice(joint.index + joint[0].length)], at),
  );
  return splits.filter((atoms): atoms is readonly DateAtom[] => atoms !== null && !isStop(atoms));
}

/** Reads a date, a range or a set that fills the words; `null` when no form fits. */
export function readDateList(words: string, at: number): DateList | Stop | null {
  const one = readAtom(words, at, false);
  if (one && !isStop(one)) return { joint: 'none', atoms: [one] };
  const ranges = readRanges(words, at);
  if (ranges.length === 1 && !one) return { joint: 'range', atoms: ranges[0]! };
  if (one || ranges.length > 1) return one ?? stopAt('ambiguous', at);
  const pieces = words
    .replace(/以及/g, '及')
    .replace(/, and /g, ' and ')
    .split(setJoint);
  const atoms = pieces.length > 1 ? readPieces(pieces, at) : null;
  return atoms && (isStop(atoms) ? atoms : { joint: 'set', atoms });
}
