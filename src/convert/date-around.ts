/** What the words around a date say. */
export interface DateAround {
  readonly by: boolean;
  readonly since: boolean;
  readonly about: boolean;
  readonly uncertain: boolean;
  /** 从, 自 and “from”: a range, 起, 以来 or “on” must follow. */
  readonly from: boolean;
  /** The words between, and their offset. */
  readonly words: string;
  readonly at: number;
}

type Flag = 'by' | 'since' | 'about' | 'uncertain' | 'from' | null;

const before: readonly (readonly [RegExp, Flag])[] = [
  [/^(?:on or before|by|before|no later than|not later than|due(?: by| on)?) /, 'by'],
  [/^(?:最迟|不晚于|不迟于)/, 'by'],
  [/^(?:ever )?since |^自从/, 'since'],
  [/^from |^[从由自]/, 'from'],
  [/^(?:about|around|approximately|roughly|circa|ca\.?) |^c\. ?|^~|^大?约/, 'about'],
  [/^(?:possibly|perhaps|probably|maybe) |^可能/, 'uncertain'],
  [/^(?:as of|as at|on|in|during|the month of) |^(?:截至|于|在)/, null],
];

const after: readonly (readonly [RegExp, Flag])[] = [
  [/(?:之前|以前|前)$/, 'by'],
  [/以来$|起$| onwards?$| on$/, 'since'],
  [/左右$|前后$/, 'about'],
  [/\?$/, 'uncertain'],
  [/(?:当天)$/, null],
];

/** A time of day, which no date of a document holds. */
const timeOfDay = /([日号])(?:上午|中午|下午|晚上|晚|凌晨)$/;

const bare: Omit<DateAround, 'words' | 'at'> = { by: false, since: false, about: false, uncertain: false, from: false };

/** Takes the words before and after a date off, one after the other, and notes what they say. */
export function readAround(words: string, at: number): DateAround {
  const rest = words.trim().replace(timeOfDay, '$1');
  const start = at + (words.length - words.trimStart().length);
  const lead = before.find(([pattern]) => pattern.test(rest));
  if (lead) {
    const length = lead[0].exec(rest)![0].length;
    return noted(readAround(rest.slice(length), start + length), lead[1]);
  }
  const tail = after.find(([pattern]) => pattern.test(rest));
  if (tail) return noted(readAround(rest.replace(tail[0], ''), start), tail[1]);
  return { ...bare, words: rest, at: start };
}

const noted = (around: DateAround, flag: Flag): DateAround => (flag ? { ...around, [flag]: true } : around);
