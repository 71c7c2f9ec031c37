import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatSheetProblem, importSheets, type Cell, type Sheet } from '../../src/convert/sheets.js';

type Rows = readonly (readonly Cell[])[];
const sheet = (name: string, rows: Rows): Sheet => ({ name, rows });
const head = sheet('document', [
  ['field', 'value'],
  ['title', 'T'],
  ['locale', 'en'],
  ['period', '2021'],
]);
const measures = sheet('measures', [
  ['id', 'label', 'unit', 'counts'],
  ['visits', 'Visits', '\u4eba\u6b21', null],
  ['rate', 'Rate', '%', 'share'],
  ['money', 'Money', '\u4e07\u5143', null],
]);
const regions = sheet('regions', [
  ['id', 'name:en', 'name:zh'],
  ['belmere', 'Belmere', '\u8d1d\u5c14\u7c73'],
  ['ostby', 'Ostby', null],
  ['north', 'Same', null],
  ['south', 'Same', null],
]);
const imported = (...sheets: readonly Sheet[]) => importSheets([head, ...sheets]);
const rules = (...sheets: readonly Sheet[]) =>
  imported(...sheets).problems.map(({ rule, row, column }) => `${rule} ${column ?? ''}${row ?? ''}`);

type Entry = Record<string, unknown>;
const entries = (list: string, ...sheets: readonly Sheet[]) => imported(...sheets).document[list] as Entry[];

describe('figures as people write them', () => {
  const cases: readonly (readonly [Cell, object, string?])[] = [
    [29206, { value: 29206 }],
    ['29206', { value: 29206 }],
    ['29,206', { value: 29206 }],
    ['\uff12\uff19\uff12\uff10\uff16', { value: 29206 }],
    ['\u00a0 29206\u200b ', { value: 29206 }],
    ['\u8d8540.5\u4e07\u4eba\u6b21', { value: 405000, qualifier: 'over', roundedTo: 1000 }],
    ['over 8,000', { value: 8000, qualifier: 'over' }],
    ['3\u81f35', { value: null, qualifier: 'range', low: 3, high: 5 }],
    ['null', { value: null }],
    ['\u672a\u62a5\u544a', { value: null, missing: 'notReported' }],
    ['not reported', { value: null, missing: 'notReported' }],
    ['N/A', { value: null, missing: 'notApplicable' }],
    ['\u4fdd\u5bc6', { value: null, missing: 'withheld' }],
    ['over 8,000 trees', { value: 8000, qualifier: 'over' }, 'S207 B2'],
    ['-0', { value: -0 }],
  ];
  for (const [cell, fields, problem] of cases) {
    test(`${JSON.stringify(cell)} in value`, () => {
      const sheets = [
        measures,
        sheet('observations', [
          ['measure', 'value'],
          ['visits', cell],
        ]),
      ];
      assert.deepEqual(entries('observations', ...sheets), [{ measure: 'visits', ...fields }]);
      assert.deepEqual(rules(...sheets), problem ? [problem] : []);
    });
  }

  test('a percentage is 97 in a share and 0.97 as a stated rate', () => {
    for (const cell of [{ percent: 0.97 }, '97%', '\uff19\uff17\uff05']) {
      const rows = sheet('observations', [
        ['measure', 'value'],
        ['rate', cell],
      ]);
      assert.deepEqual(entries('observations', measures, rows), [{ measure: 'rate', value: 97 }]);
      const funnels = [
        sheet('funnels', [['id'], ['f']]),
        sheet('stages', [
          ['funnel', 'value', 'statedRate'],
          ['f', 5, cell],
        ]),
      ];
      assert.deepEqual(entries('funnels', ...funnels), [{ id: 'f', stages: [{ value: 5, statedRate: 0.97 }] }]);
    }
  });

  test('figures in another multiple than their measure are refused', () => {
    assert.deepEqual(
      rules(
        measures,
        sheet('observations', [
          ['measure', 'value'],
          ['money', '8.7\u4e07\u5143'],
        ]),
      ),
      ['S216 B2'],
    );
  });

  test('a multiplier without a unit, and the ends of a range, are held to the unit of the measure', () => {
    const large = sheet('measures', [
      ['id', 'label', 'unit'],
      ['visits', 'Visits', '\u4e07\u4eba\u6b21'],
      ['length', 'Length', '\u5343\u7c73'],
    ]);
    const rows = sheet('observations', [
      ['measure', 'value', 'low', 'high'],
      ['visits', '\u8d8540.5\u4e07', null, null],
      ['visits', 'null', '3\u4e07', 5],
      ['length', '3\u4e07', null, null],
      ['length', '3-5', 4, null],
    ]);
    assert.deepEqual(rules(large, rows), ['S208 B5', 'S216 B2', 'S216 C3']);
    assert.deepEqual(
      entries('observations', large, rows).map(({ measure }) => measure),
      ['length', 'length'],
    );
  });

  test('a rate in tenths, per mille or people, and a share of a sample, are not guessed at', () => {
    const stages = sheet('stages', [
      ['funnel', 'value', 'statedRate', 'sampleSize'],
      ['f', 5, '1\u6210', '1,200\u4eba'],
      ['f', 5, '0.5\u2030', null],
      ['f', 5, '1\u4eba', '50%'],
    ]);
    const sheets = [sheet('funnels', [['id'], ['f']]), stages];
    assert.deepEqual(rules(...sheets), ['S202 C2', 'S202 C3', 'S202 C4', 'S202 D4']);
    assert.deepEqual(entries('funnels', ...sheets), [
      { id: 'f', stages: [{ value: 5, sampleSize: 1200 }, { value: 5 }, { value: 5 }] },
    ]);
  });

  test('what cannot be read, is an error or is empty is reported with what to write', () => {
    const rows = sheet('observations', [
      ['measure', 'value'],
      ['visits', null],
      ['visits', { error: '#REF!' }],
      ['visits', '#N/A'],
      ['visits', 'many'],
      ['visits', { date: '2021-03-04' }],
    ]);
    assert.deepEqual(
      rules(measures, rows),
      ['S206 ' + '2', 'S201 B3', 'S201 B4', 'S202 B5', 'S202 B6'].map((it) => it.replace('S206 2', 'S206 B2')),
    );
    const [empty] = imported(measures, rows).problems;
    assert.deepEqual(formatSheetProblem(empty!, 'en'), {
      message: 'The figure is missing.',
      fix: 'Write a number; if there is none, "not reported", "n/a" or "withheld".',
      place: 'Sheet observations, cell B2 (value)',
    });
    assert.equal(
      formatSheetProblem(empty!, 'zh').place,
      '\u5de5\u4f5c\u8868observations\uff0c\u5355\u5143\u683cB2\uff08value\uff09',
    );
  });

  test('a figure of which a part cannot be read is left out, as it would say more without it', () => {
    const cells = [
      ['measure', 'region', 'value', 'qualifier', 'asOf', 'regoin'],
      ['visits', 'belmere', 1, 'roughly', null, null],
      ['visits', 'belmere', 2, null, '2/3/2021', null],
      ['visits', null, 3, null, null, 'belmere'],
      ['visits', 'belmere', 4, null, null, null],
    ];
    assert.deepEqual(
      entries('observations', measures, regions, sheet('observations', cells)).map(({ value }) => value),
      [4],
    );
    const stages = [
      ['funnel', 'label', 'value', 'qualifier', 'of'],
      ['f', 'Kept', 5, null, null],
      ['f', 'Roughly', 4, 'roughly', null],
      ['f', 'Of what', 3, null, 'two words'],
    ];
    const [funnel] = entries('funnels', sheet('funnels', [['id'], ['f']]), sheet('stages', stages)) as [
      { stages: object[] },
    ];
    assert.deepEqual(funnel.stages, [{ label: 'Kept', value: 5 }, { label: 'Roughly' }, { label: 'Of what' }]);
  });

  test('a date without a year takes no year from a period of several', () => {
    const rows = sheet('milestones', [
      ['title:en', 'planned'],
      ['Opening', 'by the end of March'],
    ]);
    const found = (base: object) => importSheets([rows], { base }).problems.map(({ rule }) => rule);
    assert.deepEqual(found({ title: { en: 'T' }, asOf: '2021-12-31', period: '2021/2022' }), ['S203']);
    assert.deepEqual(found({ title: { en: 'T' }, asOf: '2021-12-31' }), []);
  });

  test('a qualifier that contradicts the words stands, with a warning', () => {
    const rows = sheet('observations', [
      ['measure', 'value', 'qualifier'],
      ['visits', 'over 5', 'about'],
    ]);
    assert.deepEqual(entries('observations', measures, rows), [{ measure: 'visits', value: 5, qualifier: 'about' }]);
    assert.deepEqual(rules(measures, rows), ['S208 B2']);
  });
});

describe('dates as people write them', () => {
  const cases: readonly (readonly [Cell, object])[] = [
    ['2021-06', { planned: '2021-06' }],
    [2021, { planned: '2021' }],
    [{ date: '2021-06-30' }, { planned: '2021-06-30' }],
    ['2021/6/3', { planned: '2021-06-03' }],
    ['\uff12\uff10\uff12\uff11-06', { planned: '2021-06' }],
    ['6\u6708\u4e0a\u65ec', { planned: '[2021-06-01..2021-06-10]', dateText: '6\u6708\u4e0a\u65ec' }],
    ['early June 2021', { planned: '[2021-06-01..2021-06-10]', dateText: 'early June 2021' }],
    ['4\u6708\u5e95\u524d', { planned: '2021-04', kind: 'deadline', dateText: '4\u6708\u5e95\u524d' }],
  ];
  for (const [cell, fields] of cases) {
    test(`${JSON.stringify(cell)} in planned`, () => {
      assert.deepEqual(
        entries(
          'milestones',
          sheet('milestones', [
            ['title', 'planned'],
            ['A', cell],
          ]),
        ),
        [{ title: 'A', ...fields }],
      );
    });
  }

  test('own words for the date and an own kind stand', () => {
    const rows = sheet('milestones', [
      ['title', 'planned', 'dateText:zh', 'kind'],
      ['A', '4\u6708\u5e95\u524d', '\u56db\u6708', 'event'],
    ]);
    assert.deepEqual(entries('milestones', rows), [
      { title: 'A', planned: '2021-04', dateText: { zh: '\u56db\u6708' }, kind: 'event' },
    ]);
  });

  test('releases and reviews go by their words in either language', () => {
    const words = {
      release: 'release Release publication published \u53d1\u5e03 \u516c\u5e03 \u516c\u544a',
      review:
        'review assessment inspection check \u8bc4\u4f30 \u68c0\u67e5 \u9a8c\u6536 \u8bc4\u5ba1 \u8003\u6838 \u7763\u67e5',
    };
    for (const [kind, names] of Object.entries(words)) {
      for (const word of names.split(' ')) {
        const rows = sheet('milestones', [
          ['title', 'planned', 'kind'],
          ['A', '2021-06', word],
        ]);
        assert.deepEqual(entries('milestones', rows), [{ title: 'A', planned: '2021-06', kind }], word);
      }
    }
  });

  test('repetitions are read; a date in a text column and no date at all are reported', () => {
    const rows = sheet('milestones', [
      ['title', 'repeats', 'planned'],
      ['A', '\u6bcf\u6708', null],
      [{ date: '2021-03-04' }, null, 'some day'],
      ['C', 'often', 44348],
    ]);
    assert.equal(entries('milestones', rows)[0]!.repeats, 'FREQ=MONTHLY');
    assert.deepEqual(rules(rows), ['S209 A3', 'S203 C3', 'S217 B4', 'S203 C4']);
  });
});

describe('names', () => {
  test('tabs, headers and words may be Chinese, in any width, case and spacing', () => {
    const sheets = [
      sheet('\u6307\u6807', [
        [
          '\u7f16\u53f7',
          '\u540d\u79f0\uff08\u4e2d\u6587\uff09',
          '\u540d\u79f0(\u82f1\u6587)',
          ' UNIT : en . other',
          '\u53ef\u6bd4',
        ],
        ['done', '\u5b8c\u6210', 'Done', 'items', '\u5426'],
      ]),
      sheet('\u6570 \u636e', [
        ['\u6307\u6807', '\u6570\u503c', '\u9650\u5b9a', '\u7c7b\u578b', 'ROUNDED TO'],
        ['\u5b8c\u6210', 5, '\u8d85\u8fc7', '\u76ee\u6807', 10],
      ]),
    ];
    assert.deepEqual(entries('measures', ...sheets), [
      { id: 'done', label: { zh: '\u5b8c\u6210', en: 'Done' }, unit: { en: { other: 'items' } }, comparable: false },
    ]);
    assert.deepEqual(entries('observations', ...sheets), [
      { measure: 'done', value: 5, qualifier: 'over', kind: 'target', roundedTo: 10 },
    ]);
    assert.deepEqual(rules(...sheets), []);
  });

  test('references may be names, if only one entry has the name', () => {
    const rows = sheet('observations', [
      ['measure', 'region', 'value'],
      ['Visits', '\u8d1d\u5c14\u7c73 ', 1],
      ['visits', 'Same', 1],
      ['visits', 'No Where', 1],
      ['visits', 'elsewhere', 1],
    ]);
    assert.deepEqual(
      entries('observations', measures, regions, rows).map(({ region }) => region),
      ['belmere', 'elsewhere'], // a figure whose place is not known would be one of all places
    );
    assert.deepEqual(rules(measures, regions, rows), ['S220 B3', 'S219 B4']);
  });

  test('an entry without an id goes by its name if that can be an id', () => {
    const rows = sheet('regions', [
      ['id', 'name'],
      [null, 'Belmere'],
      [null, 'Two Words'],
    ]);
    assert.deepEqual(entries('regions', rows), [{ id: 'Belmere', name: 'Belmere' }, { name: 'Two Words' }]);
    assert.deepEqual(rules(rows), ['S211 A3']);
  });

  test('unknown sheets and columns are reported with the nearest name', () => {
    const sheets = [
      sheet('observation', [['a']]),
      sheet('Read me', [['b']]),
      sheet('# own', [['b']]),
      sheet('empty', [[null]]),
    ];
    const rows = sheet('sources', [
      ['id', 'titel', 'x-own', 'nothing', null, '# for us'],
      ['s', 'T', '{"a":1}', null, 'lost', 'note'],
    ]);
    const { problems } = imported(...sheets, rows);
    assert.deepEqual(
      problems.map(({ rule, params }) => [rule, params.nearest]),
      [
        ['S101', 'observations'],
        ['S103', 'title'],
        ['S104', undefined],
        ['S218', undefined],
      ],
    );
    assert.deepEqual(entries('sources', rows), [{ id: 's', 'x-own': { a: 1 } }]);
  });
});

describe('rows', () => {
  test('titles above the header, blank rows and notes are passed over, and rows keep their numbers', () => {
    const rows = sheet('regions', [
      ['Our regions'],
      [null],
      ['id', 'name'],
      ['# short', 'full'],
      ['a', 'A'],
      ['  ', '\u200b'],
      ['b', null],
    ]);
    const result = imported(rows);
    assert.deepEqual(result.document.regions, [{ id: 'a', name: 'A' }, { id: 'b' }]);
    assert.deepEqual(
      result.problems.map(({ rule, row }) => [rule, row]),
      [['S218', 7]],
    );
    assert.deepEqual(result.placeOf('/regions/0/name'), { sheet: 'regions', row: 5, column: 'B', header: 'name' });
    assert.deepEqual(result.placeOf('/regions/1/note'), { sheet: 'regions', row: 7 });
    assert.equal(result.placeOf('/nowhere'), undefined);
    assert.equal(result.placeOf('/title')?.row, 2);
  });

  test('stages and parts find their funnel by id, name, number, or because there is one', () => {
    const funnels = sheet('funnels', [
      ['id', 'title'],
      [null, 'First'],
      ['two', 'Second'],
    ]);
    const stages = sheet('stages', [
      ['funnel', 'id', 'label', 'value', 'of'],
      ['#1', null, 'A', 1, null],
      ['two', 'b', 'B', 2, null],
      ['Second', null, 'C', 3, 'separate'],
      ['two', null, 'D', 3, 'B'],
      ['#9', null, 'E', 1, null],
      [null, null, 'F', 1, null],
    ]);
    const parts = sheet('parts', [
      ['funnel', 'stage', 'label', 'value'],
      ['#1', 'A', 'x', 1],
      ['two', '#2', 'y', 2],
    ]);
    const read = imported(funnels, stages, parts);
    assert.deepEqual(read.document.funnels, [
      { title: 'First', stages: [{ label: 'A', value: 1, parts: [{ label: 'x', value: 1 }] }] },
      {
        id: 'two',
        title: 'Second',
        stages: [
          { id: 'b', label: 'B', value: 2 },
          { label: 'C', value: 3, of: null, parts: [{ label: 'y', value: 2 }] },
          { label: 'D', value: 3, of: 'b' },
        ],
      },
    ]);
    assert.deepEqual(
      read.problems.map(({ rule, sheet: name, row }) => [rule, name, row]),
      [
        ['S106', 'stages', 6],
        ['S107', 'stages', 7],
      ],
    );
    assert.equal(read.placeOf('/funnels/1/stages/1/parts/0/value')?.row, 3);
    const one = [
      sheet('funnels', [['title'], ['Only']]),
      sheet('stages', [
        ['label', 'value'],
        ['A', 1],
      ]),
    ];
    assert.deepEqual(entries('funnels', ...one), [{ title: 'Only', stages: [{ label: 'A', value: 1 }] }]);
  });

  test('sheets add to a document, and name what is in it', () => {
    const base = {
      metrics: '1.0',
      title: 'T',
      asOf: '2021-05',
      measures: [{ id: 'm', label: 'Made' }],
      observations: [],
    };
    const { document, problems } = importSheets(
      [
        sheet('observations', [
          ['measure', 'value', 'asOf'],
          ['Made', 3, '6\u6708'],
        ]),
      ],
      { base },
    );
    assert.deepEqual(document, { ...base, observations: [{ measure: 'm', value: 3, asOf: '2021-06' }] });
    assert.deepEqual(problems, []);
  });

  test('a plain text beside one in another language counts as the language of the document', () => {
    const rows = sheet('regions', [
      ['id', 'name', 'name:zh'],
      ['a', 'A', '\u7532'],
    ]);
    assert.deepEqual(entries('regions', rows), [{ id: 'a', name: { en: 'A', zh: '\u7532' } }]);
    assert.deepEqual(
      importSheets([rows]).problems.map(({ rule }) => rule),
      ['S212', 'S108'],
    );
  });
});

test('no sheets at all is a problem, not an error that is thrown', () => {
  assert.deepEqual(
    importSheets([]).problems.map(({ rule }) => rule),
    ['S108'],
  );
});
