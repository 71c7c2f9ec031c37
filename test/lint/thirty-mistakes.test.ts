import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { formatReport, lintBytes, lintText } from '../../src/lint/index.js';
import { wordsOf } from './support.js';

/** A document with thirty mistakes of thirty rules, and nothing else that is wrong. */
const bytes = readFileSync(new URL('../fixtures/thirty-mistakes.json', import.meta.url));
const text = bytes.toString('utf8');

interface Mistake {
  readonly rule: string;
  readonly severity: string;
  /** The characters that are marked. */
  readonly mark: string;
  /** What stands before and after them, where they stand in the file more than once. */
  readonly before?: string;
  readonly after?: string;
  /** Message and fix. */
  readonly en: readonly [string, string];
  readonly zh: readonly [string, string];
}

/** The mistakes, in the order of the file. */
const mistakes: readonly Mistake[] = [
  {
    rule: 'M101',
    severity: 'error',
    mark: '"licence"',
    en: ['There is no field “licence” here.', 'Did you mean “license”? Names of your own begin with x-.'],
    zh: ['这里没有“licence”这个字段。', '是否应为“license”？自定义字段请以 x- 开头。'],
  },
  {
    rule: 'M505',
    severity: 'error',
    mark: '"accessed": "2025-02-30"',
    en: [
      '/sources/1/accessed is "2025-02-30", which is not a date of this format.',
      'Write a date such as 2021-06-30, 2021-06, 2021-06-01/2021-06-10 or [2021-06-01..2021-06-10].',
    ],
    zh: [
      '/sources/1/accessed 是 "2025-02-30"，不是本格式的日期。',
      '请写成 2021-06-30、2021-06、2021-06-01/2021-06-10 或 [2021-06-01..2021-06-10] 等形式。',
    ],
  },
  {
    rule: 'M003',
    severity: 'error',
    mark: '"note"',
    after: ': "Read in print."',
    en: ['“note” is given twice in this object; only the last one counts.', 'Delete one of the two.'],
    zh: ['同一对象中“note”出现了两次，只有最后一个有效。', '请删去其中一个。'],
  },
  {
    rule: 'M602',
    severity: 'error',
    mark: '"href": "file:///C:/reports/survey.pdf"',
    en: [
      '"file:///C:/reports/survey.pdf" is not an http, https or relative address, so charts show the text without a link.',
      'Write the address of a page, such as https://example.org/report, or delete "href".',
    ],
    zh: [
      '"file:///C:/reports/survey.pdf" 不是 http、https 或相对地址，图中只显示文字，不作链接。',
      '请填写网页地址，例如 https://example.org/report，或删去 "href"。',
    ],
  },
  {
    rule: 'M210',
    severity: 'notice',
    mark: '{ "id": "minutes", "title": "Minutes of the library committee", "published": "2024-11-20" }',
    en: [
      'Nothing cites the source “Minutes of the library committee” (minutes).',
      'Cite it where its figures stand ("source"), or delete it.',
    ],
    zh: ['来源“Minutes of the library committee”（minutes）没有被引用。', '请在引用其数字处注明（"source"），或删去。'],
  },
  {
    rule: 'M211',
    severity: 'notice',
    mark: '{ "id": "gardens", "label": { "zh": "花园", "en": "Gardens" } }',
    en: ['Nothing uses the category “Gardens” (gardens).', 'Use its id where it belongs, or delete it.'],
    zh: ['类别“花园”（gardens）没有被使用。', '请在相应处引用它的编号，或删去。'],
  },
  {
    rule: 'M320',
    severity: 'warning',
    mark: '{ "id": "loans", "label": { "zh": "外借册数", "en": "Books lent" }, "counts": "items" }',
    en: [
      '“Books lent” compares figures as of 30 June 2024 (“Coldwick”) and 31 December 2024 (“Ashmoor”), up to 184 days apart.',
      'Use figures of one date where there are any; else leave it, since the chart says so.',
    ],
    zh: [
      '“外借册数”比较的数字分别截至2024年6月30日（“科尔威”）和2024年12月31日（“阿什摩”），最多相差184天。',
      '如有同一日期的数字，请改用；否则可以保留，图表会注明。',
    ],
  },
  {
    rule: 'M302',
    severity: 'warning',
    mark: '"value": 700',
    en: [
      '“Repairs done” in “Wealdshire” is 700, but the 3 places within it have 710: 10 too many.',
      'Correct the figure that is wrong; if one is rounded, say so with "roundedTo".',
    ],
    zh: [
      '“韦尔德郡”的“完成的维修”是700，而其下3个地区合计710，多出10。',
      '请更正有误的数字；若是取整的数，请用 "roundedTo" 注明。',
    ],
  },
  {
    rule: 'M301',
    severity: 'error',
    mark: '"value": 35900',
    en: [
      '“Visits” in “Ashmoor” is given twice as of 15 January 2025, as 39,500 and as 35,900.',
      'Keep one, or tell them apart by "asOf", "period", "scope" or "category".',
    ],
    zh: [
      '截至2025年1月15日，“阿什摩”的“到馆人次”有两个不同的数：39,500和35,900。',
      '请保留一个，或用 "asOf"、"period"、"scope" 或 "category" 加以区分。',
    ],
  },
  {
    rule: 'M102',
    severity: 'error',
    mark: '"value": "1,250"',
    en: ['"1,250" is a text, but a number is needed here.', 'Write 1250, without quotation marks.'],
    zh: ['"1,250" 是文字，这里需要数字。', '请写成 1250，不加引号。'],
  },
  {
    rule: 'M306',
    severity: 'warning',
    mark: '"quote": "参加修缮的志愿者超800名"',
    en: ['The source prints “超800名”, but the figure of “Volunteers” passes for exact.', 'Write "qualifier": "over".'],
    zh: ['原文是“超800名”，“志愿者”却写成了确数。', '请加上 "qualifier": "over"。'],
  },
  {
    rule: 'M307',
    severity: 'warning',
    mark: '"quote": "朗读会吸引2600人次"',
    en: [
      'The source prints “2600人次”, which are attendances, but “Listeners at readings” counts people.',
      'Write "counts": "attendances".',
    ],
    zh: ['原文是“2600人次”，属于人次，而“听讲读者”按人数计。', '请写成 "counts": "attendances"。'],
  },
  {
    rule: 'M305',
    severity: 'warning',
    mark: '"quote": "全郡共更换书架359个"',
    en: [
      'The quote “全郡共更换书架359个” holds 359, not 395, the figure of “Shelves replaced”.',
      'Correct the figure, or quote the characters that hold it.',
    ],
    zh: ['“更换的书架”是395，而原文“全郡共更换书架359个”中的数是359。', '请更正数字，或抄录含有这个数的原文。'],
  },
  {
    rule: 'M212',
    severity: 'warning',
    mark: '{ "measure": "computers", "value": 86, "locator": "page 12" }',
    en: [
      'This figure of “Computers” has no source.',
      'Add "source" with the id of an entry in sources, and the printed characters as "quote".',
    ],
    zh: ['“电脑”的这个数字没有注明来源。', '请用 "source" 填写 sources 中的编号，并用 "quote" 抄录原文中的几个字。'],
  },
  {
    rule: 'M308',
    severity: 'error',
    mark: '"value": 104',
    en: [
      '“Readers content” is 104%, but a share lies between 0 and 100.',
      'Correct it; what may go beyond a whole is a "rate", not a "share".',
    ],
    zh: ['“读者满意度”是104%，而占比应在0到100之间。', '请更正；可以超出整体的应为 "rate"，而不是 "share"。'],
  },
  {
    rule: 'M311',
    severity: 'warning',
    mark: '"low": 450000',
    en: [
      'The range of “Cost” runs from 450,000 down to 400,000.',
      'Exchange "low" and "high", or correct the one that is wrong.',
    ],
    zh: ['“费用”的范围从450,000到400,000，首尾颠倒。', '请对调 "low" 和 "high"，或更正有误的一端。'],
  },
  {
    rule: 'M310',
    severity: 'warning',
    mark: '"asOf": "2025-01-31"',
    en: [
      'This entry is as of 31 January 2025, but its source “Libraries: report of the county council for 2024” was published before that: 15 January 2025.',
      'Correct "asOf", or "published" of the source.',
    ],
    zh: [
      '数据日期是2025年1月31日，而来源“Libraries: report of the county council for 2024”发布得更早：2025年1月15日。',
      '请更正 "asOf" 或来源的 "published"。',
    ],
  },
  {
    rule: 'M313',
    severity: 'warning',
    mark: '"value": 95',
    en: [
      '“Share of requests settled” is 95%, but 1,054 of 1,240 is 85%.',
      'Correct the figure that is wrong, or name other measures in "ratio".',
    ],
    zh: ['“办结率”是95%，而1,054除以1,240是85%。', '请更正有误的数字，或在 "ratio" 中改用其他指标。'],
  },
  {
    rule: 'M303',
    severity: 'warning',
    mark: '"parts"',
    en: [
      'The parts of “Faults reported” add up to 500, but the stage is 480: 20 too many.',
      'Correct the part or the stage that is wrong.',
    ],
    zh: ['“已报修”的各部分合计500，而该阶段是480，多出20。', '请更正有误的部分或阶段。'],
  },
  {
    rule: 'M403',
    severity: 'warning',
    mark: '"statedRate": 0.9',
    en: [
      '“Repairs finished” says 90%, but 310 of 395 is 78.5%.',
      'If it is a share of something else, write "of": null; a base near 344 would fit 90%.',
    ],
    zh: ['“已完工”写的是90%，但310占395的78.5%。', '如果它是其他基数的占比，请写 "of": null；基数约为344时才合90%。'],
  },
  {
    rule: 'M402',
    severity: 'warning',
    mark: '"value": 192',
    en: [
      '“Letters answered” (192) is larger than “Letters received” (165), whose part it is said to be.',
      'Correct the figure that is wrong; if it is not a part of “Letters received”, write "of": null.',
    ],
    zh: [
      '“已回复”（192）大于其基数“收到来信”（165）。',
      '请更正有误的数字；如果它不是“收到来信”的一部分，请写 "of": null。',
    ],
  },
  {
    rule: 'M325',
    severity: 'warning',
    mark: '"unit": { "zh": "栋", "en": "buildings" }',
    en: [
      '“Opened” is counted in “buildings”, but “Planned” in “rooms”: no share can be taken.',
      'Give both the same unit; for a count of something else write "of": null.',
    ],
    zh: [
      '“开放”的单位是“栋”，而“计划”的单位是“间”，无法计算占比。',
      '请使用同一单位；若计的是别的事物，请写 "of": null。',
    ],
  },
  {
    rule: 'M506',
    severity: 'warning',
    before: '"Mend the roofs", ',
    mark: '"status": "met"',
    en: [
      '“Mend the roofs” is done, but “Lay new slates”, a part of it, is not.',
      'Correct the status of “Mend the roofs” or of that part; a part that was dropped is "cancelled".',
    ],
    zh: [
      '“Mend the roofs”已完成，但其下级任务“Lay new slates”尚未完成。',
      '请更正上级或下级任务的状态；已取消的下级任务请写 "cancelled"。',
    ],
  },
  {
    rule: 'M202',
    severity: 'error',
    mark: '"id": "heating"',
    after: ', "title": "Insulate the attics"',
    en: ['The id "heating" is used twice in tasks.', 'Give one of them another id.'],
    zh: ['编号 "heating" 在 tasks 中重复。', '请更换其中一个编号。'],
  },
  {
    rule: 'M104',
    severity: 'error',
    mark: '{ "id": "lifts", "due": "2025-09-30", "source": "council" }',
    en: ['/tasks/4/title is missing.', 'Add /tasks/4/title.'],
    zh: ['缺少 /tasks/4/title。', '请补充 /tasks/4/title。'],
  },
  {
    rule: 'M204',
    severity: 'warning',
    mark: '"id": "opening-l"',
    en: [
      'The ids “opening-l” and “opening-1” in milestones look the same, but are two.',
      'Use one of them everywhere, or tell them apart by more than case or characters that look alike.',
    ],
    zh: [
      'milestones 中的编号“opening-l”和“opening-1”看上去相同，其实是两个。',
      '请统一使用其中一个，或不要只靠大小写或形近字符区分。',
    ],
  },
  {
    rule: 'M201',
    severity: 'error',
    mark: '"region": "dunmoor"',
    en: ['/milestones/2/region names "dunmoor", which is not in regions.', 'Add it to regions, or correct the id.'],
    zh: ['/milestones/2/region 指向 "dunmoor"，但 regions 中没有它。', '请在 regions 中补充，或更正编号。'],
  },
  {
    rule: 'M503',
    severity: 'notice',
    mark: '"planned": "2024-10"',
    en: [
      '“New catalogue online” was planned for October 2024, and as of 15 January 2025 nothing says what came of it; the chart leaves it open.',
      'If a source says what came of it, set "status" and add "actual"; else leave it.',
    ],
    zh: [
      '“New catalogue online”计划于2024年10月，而截至2025年1月15日没有写明结果，图中不作判断。',
      '来源中如有结果，请填写 "status" 并补充 "actual"；没有则保持原样。',
    ],
  },
  {
    rule: 'M507',
    severity: 'warning',
    mark: '"en": "early June 2024"',
    en: [
      'The words printed for “Reading room at Belmere opens”, “early June 2024”, and its date, 14 September 2024, do not agree.',
      'Correct the date, or the words in "dateText".',
    ],
    zh: [
      '“贝尔米阅览室开放”的原文日期“early June 2024”与所填日期（2024年9月14日）不符。',
      '请更正日期，或更正 "dateText" 中的文字。',
    ],
  },
  {
    rule: 'M601',
    severity: 'warning',
    mark: '"zh": "科尔威图书\u200b馆春季闭馆。"',
    en: [
      'This text holds a character that cannot be seen: U+200B (zero-width space) as character 6, after “科尔威图书”.',
      'Delete it, or type the text anew.',
    ],
    zh: [
      '这段文字中有看不见的字符：第6个字符（在“科尔威图书”之后）是 U+200B（零宽空格）。',
      '请删去，或重新键入这段文字。',
    ],
  },
];

/** Line and column of a mistake, by its characters. */
function placeOf({ before = '', mark, after = '', rule }: Mistake): readonly [line: number, column: number] {
  const whole = before + mark + after;
  const at = text.indexOf(whole);
  assert.equal(at >= 0 && text.lastIndexOf(whole) === at, true, `${rule}: ${whole} stands in the file once`);
  const above = text.slice(0, at + before.length).split('\n');
  return [above.length, above.at(-1)!.length + 1];
}

/** Columns on a terminal: Chinese characters and full-width marks take two. Curly quotation marks take one. */
const widthOf = (line: string) =>
  [...line].reduce((sum, it) => sum + (/[\u3000-\u9fff\uff00-\uff60]/.test(it) ? 2 : 1), 0);

/** What stands above the marks of an excerpt, by columns. */
function markedIn([line, marks]: readonly string[]): string {
  const from = marks!.indexOf('^');
  const to = marks!.lastIndexOf('^') + 1;
  let column = 0;
  return [...line!]
    .filter((character) => {
      const start = column;
      column += widthOf(character);
      return start >= from && column <= to;
    })
    .join('');
}

describe('a document with thirty mistakes', () => {
  const { findings } = lintText(text, { file: 'thirty-mistakes.json' });

  test('has thirty of thirty rules', () => {
    assert.equal(new Set(mistakes.map(({ rule }) => rule)).size, 30);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      mistakes.map(({ rule }) => rule),
      'each is found, in the order of the file, and nothing else',
    );
  });

  for (const [index, mistake] of mistakes.entries()) {
    test(`${mistake.rule}: its place, and its words`, () => {
      const finding = findings.find(({ rule }) => rule === mistake.rule)!;
      assert.equal(findings[index], finding, 'in its order');
      const [line, column] = placeOf(mistake);
      const { severity, en, zh, mark } = mistake;
      assert.deepEqual([finding.line, finding.column], [line, column], 'line and column');
      assert.deepEqual([finding.endLine, finding.endColumn], [line, column + mark.length], 'the end of the mark');
      assert.equal(finding.severity, severity);
      assert.deepEqual(wordsOf(finding), { en, zh });
    });
  }

  test('is found in bytes as in text', () => assert.deepEqual(lintBytes(bytes).findings, findings));
});

describe('the report of a document with thirty mistakes', () => {
  for (const language of ['en', 'zh'] as const) {
    const blocks = formatReport(lintText(text, { file: 'thirty-mistakes.json' }), language).split('\n\n');

    test(`has one block for each, with its words (${language})`, () => {
      assert.equal(blocks.length, 30);
      for (const [index, mistake] of mistakes.entries()) {
        const [head, message, , , fix] = blocks[index]!.split('\n');
        const [line, column] = placeOf(mistake);
        assert.equal(head!.includes(` ${mistake.rule}  thirty-mistakes.json:${line}:${column}  /`), true, head);
        assert.equal(message, `  ${mistake[language][0]}`);
        assert.equal(fix!.trim(), `${language === 'en' ? 'Fix: ' : '\u4fee\u6539\uff1a'}${mistake[language][1]}`);
      }
    });

    test(`marks the right characters, in lines with Chinese, too (${language})`, () => {
      for (const [index, { mark }] of mistakes.entries()) {
        const lines = blocks[index]!.split('\n').slice(2, 4);
        // Sixty characters of a mark are shown, and what cannot be seen as something that can.
        assert.equal(markedIn(lines), mark.slice(0, 60).replace('\u200b', '\ufffd'), lines.join('\n'));
      }
    });
  }

  test('has marks in lines with Chinese before them, and over Chinese', () => {
    const lines = text.split('\n');
    const before = mistakes.filter((it) => /\p{Script=Han}/u.test(lines[placeOf(it)[0] - 1]!.slice(0, placeOf(it)[1])));
    const over = mistakes.filter(({ mark }) => /\p{Script=Han}/u.test(mark));
    assert.equal(before.length >= 4, true, `before: ${before.length}`);
    assert.equal(over.length >= 4, true, `over: ${over.length}`);
  });
});
