/** A pattern of the English months, short or whole. */
export const monthPattern =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|' +
  'oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** What the names in capitals stand for in the patterns below. */
const pieces: Readonly<Record<string, string>> = {
  MONTH: `(?<monthName>${monthPattern})(?![a-z])\\.?`,
  NUMBER: '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})',
  ORDINAL: '(?:st|nd|rd|th)?',
  YEAR: '(?<year>\\d{4}|(?:this|last|next) year)',
  HANZIYEAR: '(?<year>(?:\\d{4}|[零一二三四五六七八九]{4})(?: ?年 ?|(?=[^\\d年]|$))|[今本去上明]年)',
  QUARTER: '(?:the )?(?<quarter>q[1-4]|(?:first|second|third|fourth|1st|2nd|3rd|4th) quarter)',
  HALF: '(?:the )?(?<half>h[12]|(?:first|second|1st|2nd) half)',
  PART: '(?:the )?(?<part>early|mid|late|(?:beginning|start|middle|end) of|end)[ -]',
  END: '(?:the )?(?<part>end)(?: of)?[ -]',
};

/** The forms of one date, without the words around it. The names of the groups say what each part is. */
const forms: readonly string[] = [
  '(?<year>\\d{4})(?<join>[-/.])(?<month>\\d{1,2})(?:\\k<join>(?<day>\\d{1,2}))?',
  '(?<either>\\d{1,2})(?<join>[-/.])(?<other>\\d{1,2})\\k<join>(?<year>\\d{4})',
  '(?:HANZIYEAR)?(?<month>NUMBER) ?月份?(?: ?(?<day>NUMBER) ?[日号]?|(?<part>上旬|中旬|下旬|初|底|末))?',
  '(?:HANZIYEAR)?(?:第(?=.个?季)|(?=.季度))(?<quarter>[一二三四1-4])个?季度?(?<part>末|底)?', // 四季 and 三个季度 are none
  '(?:HANZIYEAR)?(?<half>[上下])半年(?<part>末|底)?',
  '(?:HANZIYEAR)?前(?<quarters>[二两三23])个?季度',
  'HANZIYEAR(?:全年|年?内|以内|度)?',
  '(?<year>)(?:全年|年内)',
  '(?:HANZIYEAR年?|年)(?<part>末|底)',
  '(?:PART)?(?:the )?MONTH(?:,? (?:of )?YEAR)?',
  '(?<day>\\d{1,2})ORDINAL(?: of)? MONTH(?:,? (?:of )?YEAR)?',
  '(?<day>\\d{1,2})-MONTH-YEAR',
  'MONTH ?(?<day>\\d{1,2})ORDINAL(?:,? (?:of )?YEAR)?',
  '(?:END)?QUARTER(?:,? (?:of )?YEAR)?',
  '(?:END)?YEAR QUARTER',
  '(?:END)?HALF(?:,? (?:of )?YEAR)?',
  '(?:END)?YEAR HALF',
  '(?:the )?first (?<quarters>two|three|2|3) quarters(?:,? (?:of )?YEAR)?',
  '(?:(?:all|the whole) of )?YEAR',
  '(?:END(?:the )?|(?:the )?year-(?=end))(?<year>)(?:year|end)',
  'ENDYEAR',
];

/** Forms that stand only beside another date: 3 of 3-5月, 8日 of 3月5日至8日. */
const partialForms: readonly string[] = [
  '(?<day>NUMBER) ?[日号]',
  '(?<day>\\d{1,2})(?:st|nd|rd|th)',
  '(?:HANZIYEAR)?(?<bare>NUMBER)',
  '(?<bare>\\d{1,2}),? YEAR',
];

/** Forms that have two readings. */
const doubtfulForms: readonly string[] = [
  "\\d{1,2}[-/.]\\d{1,2}(?:[-/.]'?\\d{2})?",
  "'?\\d{2} ?年(?:NUMBER月.*)?|'\\d{2}",
  "MONTH(?:-\\d{2}| ?'\\d{2})",
  "\\d{1,2}-MONTH(?:-'?\\d{2})?",
  "\\d{1,2} MONTH '\\d{2}",
];

/** A pattern of the whole words. The names in a form are replaced, longest first. */
function patternOf(form: string): RegExp {
  const names = Object.keys(pieces).sort((a, b) => b.length - a.length);
  const source = names.reduce((text, name) => text.replaceAll(name, pieces[name]!), form);
  return new RegExp(`^(?:${source})$`);
}

/** The patterns of one date. */
export const datePatterns: readonly RegExp[] = forms.map(patternOf);

/** The patterns of what is a date only beside another one. */
export const partialPatterns: readonly RegExp[] = partialForms.map(patternOf);

/** The patterns of dates that have two readings. */
export const doubtfulPatterns: readonly RegExp[] = doubtfulForms.map(patternOf);
