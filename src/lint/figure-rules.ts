import { amountRules } from './figure-amounts.js';
import { asOfAfterPublication } from './figure-dates.js';
import { comparedFigures, conflictingFigures } from './figure-pairs.js';
import { partsOfStages, sumsOfFigures } from './figure-sums.js';
import type { LintContext } from './lint-context.js';

/** Rules that find a figure itself wrong: what follows from it is not reported again. */
const faults = new Set(['M301', 'M308', 'M309', 'M311', 'M312']);

/** The rules on figures alone and against each other: M301 to M304, M308 to M313. */
export function figureRules(context: LintContext): void {
  amountRules(context);
  asOfAfterPublication(context);
  conflictingFigures(context);
  const wrong = context.findings.filter(({ rule }) => faults.has(rule));
  const faulty = new Set(wrong.map(({ pointer }) => pointer.slice(0, pointer.lastIndexOf('/'))));
  comparedFigures(context, faulty);
  sumsOfFigures(context, faulty);
  partsOfStages(context, faulty);
}
