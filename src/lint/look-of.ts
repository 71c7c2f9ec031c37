/** Letters of other scripts that look like Latin ones, for the letters that ids are likely to hold. */
const foreign =
  // Cyrillic
  '\u0430\u0432\u0441\u0435\u043d\u0456\u0458\u043a\u043c\u043e\u0440\u0455\u0442\u0443\u0445' +
  // Greek
  '\u03b1\u03b2\u03b5\u03b7\u03b9\u03ba\u03bc\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7';
const latin = 'abcehijkmopstyx' + 'abenikmvoptux';
const twins = new Map([...foreign].map((letter, index) => [letter, latin[index]!]));

/**
 * How an id looks, first with case left out, then with the letters that only capitals share: a capital I is l, a small i is
 * not. Two ids that share a look cannot be told apart by eye, or only by their case. A small part of the skeletons of Unicode
 * Technical Standard 39.
 * @see https://www.unicode.org/reports/tr39/#Confusable_Detection
 */
export function looksOf(id: string): readonly string[] {
  const plain = id.normalize('NFKC');
  return [plain, plain.replace(/[I\u0406\u0399]/g, 'l')].map((form) =>
    [...form.toLowerCase()]
      .map((letter) => twins.get(letter) ?? letter)
      .join('')
      .replace(/1/g, 'l')
      .replace(/0/g, 'o'),
  );
}
