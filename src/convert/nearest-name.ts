/**
 * How many letters must be put in, taken out, changed, or swapped with their neighbour to make one word from another, no letter
 * touched twice: the optimal string alignment.
 */
function alignmentSteps(a: string, b: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const isSwapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j];
      const swapped = isSwapped ? before[j - 1]! + 1 : Infinity;
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (a[i] === b[j] ? 0 : 1), swapped));
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}

/** The most slips in a word that is still taken for a name. */
const mostSteps = 2;

/**
 * The name that a word is most likely a slip for: at most two letters are wrong or two neighbours swapped, and fewer than half
 * of the letters; the first of equals. `undefined` when no name is that near.
 */
export function nearestName(word: string, names: readonly string[]): string | undefined {
  const letters = word.toLowerCase();
  let best: string | undefined;
  let least = Infinity;
  for (const name of names) {
    const longest = Math.max(letters.length, name.length);
    if (Math.abs(letters.length - name.length) > mostSteps) continue;
    const steps = alignmentSteps(letters, name.toLowerCase());
    if (steps < least && steps <= mostSteps && steps < longest / 2) [best, least] = [name, steps];
  }
  return best;
}
