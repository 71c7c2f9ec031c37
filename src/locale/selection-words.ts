import type { SelectionResolve } from '../model/index.js';
import type { Say, SayCount } from './say.js';

/** Words on what the reader has picked. */
export interface SelectionWords {
  /** Before the ways in which picks work together. */
  readonly picking: string;
  /** The ways in which picks work together, as buttons. */
  readonly resolves: Readonly<Record<SelectionResolve, string>>;
  /** What is picked, and that what belongs to any of it is marked. */
  readonly pickedAny: Say<'names'>;
  /** What is picked, and that only what belongs to all of it is marked. */
  readonly pickedAll: Say<'names'>;
  /** What is picked, one thing or several, and that nothing in this chart belongs to any of it. */
  readonly pickedNone: Say<'names'>;
  /** What is picked, and that nothing in this chart belongs to all of it. */
  readonly pickedNoneOfAll: Say<'names'>;
  /** A stage that is picked, and where. */
  readonly pickedIn: Say<'name' | 'place'>;
  /** How many more are picked than are named. */
  readonly morePicked: SayCount;
  /** Only what belongs to all that is picked is drawn. */
  readonly onlyShared: Say<'names'>;
}
