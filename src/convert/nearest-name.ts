/** How many letters must be put in, taken out or changed to make one word from another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  [...a].forEach((letter, i) => {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === b[j] ? 0 : 1)));
    }
    row = next;
  });
  return row[b.length]!;
}

/** The name most like a word, of those that share at least half of their letters with it; the first of equals. */
export function nearestName(word: string, names: readonly string[]): string | undefined {
  const letters = word.toLowerCase().slice(0, 64);
  let best: string | undefined;
  let least = Infinity;
  for (const name of names) {
    const steps = distance(letters, name.toLowerCase());
    if (steps < least && steps <= Math.max(letters.length, name.length) / 2) [best, least] = [name, steps];
  }
  return best;
}
