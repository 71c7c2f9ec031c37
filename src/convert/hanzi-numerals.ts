const digits = '零一二三四五六七八九';

const digitOf = (character: string | undefined): number =>
  character === undefined ? 0 : character === '两' ? 2 : digits.indexOf(character);

/** A number in Chinese numerals, and the place value of its last numeral: 一万三千 is 13,000 to 1,000. */
export interface HanziNumeral {
  readonly value: number;
  readonly place: number;
}

const section =
  /^(?:(?<thousands>D)千)?(?:零?(?<hundreds>D)百)?(?<ten>零?(?<tens>D)?十)?(?<zero>零)?(?<ones>D)?$/.source.replaceAll(
    'D',
    '[一二两三四五六七八九]',
  );
const sectionPattern = new RegExp(section);

/** Below 10,000. 一百二 is refused: it is 102 by its form and 120 in speech. */
function parseSection(text: string): HanziNumeral | null {
  const { thousands, hundreds, ten, tens, zero, ones } = sectionPattern.exec(text)?.groups ?? {};
  const above = thousands !== undefined || hundreds !== undefined;
  if (!above && !ten && !ones) return null;
  if (zero ? !ones || !above || ten : ones && above && !ten) return null;
  const value = digitOf(thousands) * 1000 + digitOf(hundreds) * 100 + (ten ? (tens ? digitOf(tens) : 1) * 10 : 0);
  return { value: value + digitOf(ones), place: ones ? 1 : ten ? 10 : hundreds ? 100 : 1000 };
}

/** The numeral on either side of 亿 or 万: what stands before it counts them, what follows is added. */
function parseAround(text: string, at: number, unit: number): HanziNumeral | null {
  const before = parseHanziNumeral(text.slice(0, at));
  const rest = text.slice(at + 1);
  if (!before || rest === '') return before && { value: before.value * unit, place: before.place * unit };
  const after = parseHanziNumeral(rest.replace(/^零/, ''));
  if (!after || after.value >= unit || /^.$/.test(rest)) return null; // 一万三: 10,003 or 13,000
  return { value: before.value * unit + after.value, place: after.place };
}

/** A number in plain Chinese numerals (三, 十二, 一百二十, 两千, 一万三千); `null` for anything else, 二〇二一 and 七一 included. */
export function parseHanziNumeral(text: string): HanziNumeral | null {
  if (text === '零') return { value: 0, place: 1 };
  const [hundredMillions, tenThousands] = [text.lastIndexOf('亿'), text.lastIndexOf('万')];
  if (hundredMillions >= 0) return parseAround(text, hundredMillions, 1e8);
  if (tenThousands >= 0) return parseAround(text, tenThousands, 1e4);
  return parseSection(text);
}

/** What 百, 千, 万 and 亿 are when nothing counts them: 近千人, 近万人. */
export const bareMagnitudes: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
};
