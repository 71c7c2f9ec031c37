import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate, parseDate, type CampaignDate, type CivilDay } from '../../src/model/index.js';
import { compareSpans } from '../../src/model/date.js';
import { seeded } from '../support/random.js';

/** A civil day as ISO 8601. */
function iso(day: CivilDay | null): string | null {
  if (day === null) return null;
  const { year, month, day: date } = civilDate(day);
  return [String(year).padStart(4, '0'), ...[month, date].map((part) => String(part).padStart(2, '0'))].join('-');
}

function read(edtf: string): CampaignDate {
  const date = parseDate(edtf);
  assert.notEqual(date, null, edtf);
  return date!;
}

/** A date in short: its form, precision, and first and last day. */
const inShort = (edtf: string) => {
  const { form, precision, first, last } = read(edtf);
  return [form, precision, iso(first), iso(last)];
};

describe('parseDate', () => {
  const forms: readonly (readonly [string, ...(string | null)[]])[] = [
    ['2021-06-30', 'date', 'day', '2021-06-30', '2021-06-30'],
    ['2021-06', 'date', 'month', '2021-06-01', '2021-06-30'],
    ['2021', 'date', 'year', '2021-01-01', '2021-12-31'],
    ['2020-02-29', 'date', 'day', '2020-02-29', '2020-02-29'],
    ['2020-02', 'date', 'month', '2020-02-01', '2020-02-29'],
    ['0001', 'date', 'year', '0001-01-01', '0001-12-31'],
    ['0001-01-01', 'date', 'day', '0001-01-01', '0001-01-01'],
    ['9999-12-31', 'date', 'day', '9999-12-31', '9999-12-31'],
    ['2021-03/2021-12', 'interval', 'span', '2021-03-01', '2021-12-31'],
    ['2021-03-05/2021-03-07', 'interval', 'span', '2021-03-05', '2021-03-07'],
    ['2021-01/2021-03', 'interval', 'quarter', '2021-01-01', '2021-03-31'],
    ['2021-07/2021-12', 'interval', 'half', '2021-07-01', '2021-12-31'],
    ['2021-01/2021-12', 'interval', 'year', '2021-01-01', '2021-12-31'],
    ['2021-06/2021-06', 'interval', 'month', '2021-06-01', '2021-06-30'],
    ['2021-06-01/2021-06-01', 'interval', 'day', '2021-06-01', '2021-06-01'],
    ['2021-09/..', 'interval', 'span', '2021-09-01', null],
    ['2021-04-08/', 'interval', 'span', '2021-04-08', null],
    ['../2021-09', 'interval', 'span', null, '2021-09-30'],
    ['/2021-09', 'interval', 'span', null, '2021-09-30'],
    ['[2021-06-01..2021-06-10]', 'oneOf', 'tenDays', '2021-06-01', '2021-06-10'],
    ['[2021-06-11..2021-06-20]', 'oneOf', 'tenDays', '2021-06-11', '2021-06-20'],
    ['[2021-06-21..2021-06-30]', 'oneOf', 'tenDays', '2021-06-21', '2021-06-30'],
    ['[2021-02-21..2021-02-28]', 'oneOf', 'tenDays', '2021-02-21', '2021-02-28'],
    ['[2020-02-21..2020-02-28]', 'oneOf', 'span', '2020-02-21', '2020-02-28'],
    ['[2021-06-02..2021-06-10]', 'oneOf', 'span', '2021-06-02', '2021-06-10'],
    ['[2021-06..2021-08]', 'oneOf', 'span', '2021-06-01', '2021-08-31'],
    ['[2021-04..2021-06]', 'oneOf', 'quarter', '2021-04-01', '2021-06-30'],
    ['[2020-12..2021-01]', 'oneOf', 'span', '2020-12-01', '2021-01-31'],
    ['[..2021-06]', 'oneOf', 'span', null, '2021-06-30'],
    ['[2021-04-08..]', 'oneOf', 'span', '2021-04-08', null],
  ];
  for (const [edtf, ...wanted] of forms) {
    test(`reads ${edtf}`, () => assert.deepEqual(inShort(edtf), wanted));
  }

  test('reads about, uncertain and both after a date, at either end', () => {
    const marks = (edtf: string) => [read(edtf).approximate, read(edtf).uncertain];
    assert.deepEqual(marks('2021-06'), [false, false]);
    assert.deepEqual(marks('2021-06~'), [true, false]);
    assert.deepEqual(marks('2021?'), [false, true]);
    assert.deepEqual(marks('2021-06-30%'), [true, true]);
    assert.deepEqual(marks('2021-03~/2021-12'), [true, false]);
    assert.deepEqual(marks('2021-03/2021-12?'), [false, true]);
    assert.deepEqual(marks('[2021-03~..2021-12?]'), [true, true]);
  });

  test('tells an end that goes on from one that is not known', () => {
    const ends = (edtf: string) => [read(edtf).openStart, read(edtf).openEnd];
    assert.deepEqual(ends('2021-09/..'), [null, 'ongoing']);
    assert.deepEqual(ends('2021-09/'), [null, 'unknown']);
    assert.deepEqual(ends('../2021-09'), ['before', null]);
    assert.deepEqual(ends('/2021-09'), ['unknown', null]);
    assert.deepEqual(ends('2021'), [null, null]);
  });

  test('keeps where the ends of an interval lie, and the text as written', () => {
    const { start, end, edtf } = read('2021-03/2021-12-05');
    assert.deepEqual([start.first, start.last, end.first, end.last].map(iso), [
      '2021-03-01',
      '2021-03-31',
      '2021-12-05',
      '2021-12-05',
    ]);
    assert.equal(edtf, '2021-03/2021-12-05');
  });

  const refused = [
    ...[
      '0000',
      '0000-05',
      '0000-05-01',
      '2021-02-29',
      '2021-02-30',
      '2021-04-31',
      '1900-02-29',
      '2021-13',
      '2021-00',
      '2021-06-00',
      '2021-06-32',
    ],
    ...['2021-06/2021-05', '2021-06-02/2021-06-01', '[2021-06-10..2021-06-01]', '2022/2021'],
    ...[
      '',
      ' ',
      '2021 ',
      ' 2021',
      '21',
      '20210630',
      '2021-6-3',
      '2021-06-30T10:00',
      '2021-06-30Z',
      '+2021',
      '-2021',
      '12021',
    ],
    ...[
      '~2021',
      '2021~~',
      '2021-~06',
      '2021/2022/2023',
      '../..',
      '/',
      '..',
      '/..',
      '[]',
      '[..]',
      '[2021]',
      '[2021,2022]',
    ],
    ...[
      '[2021..2022',
      '2021..2022]',
      '[2021/2022]',
      '2021-XX',
      '2021-21',
      'Q1 2021',
      'yesterday',
      'NaN',
      'null',
      '__proto__',
    ],
    ...[
      '\u0662\u0660\u0662\u0661',
      '\uff12\uff10\uff12\uff11',
      '2021\u201306',
      '2021-06\n',
      '\ud83d',
      '2021-02-30/2021-03',
      '2021/x',
    ],
  ];
  for (const edtf of refused) {
    test(`refuses ${JSON.stringify(edtf)}`, () => assert.equal(parseDate(edtf), null));
  }

  test('refuses a text of 100,000 characters', () => {
    for (const text of ['2', '-', '/', '[', '..', '~', '2021-06/', ' '])
      assert.equal(parseDate(text.repeat(100_000)), null);
  });

  test('never throws, and gives spans in order, on 20,000 random texts of its own characters', () => {
    const random = seeded(7);
    const pieces = ['2021', '2020', '-02', '-13', '-29', '-01', '/', '..', '[', ']', '~', '?', '%', ' '];
    let read = 0;
    for (let count = 0; count < 20_000; count++) {
      const text = Array.from({ length: random.integer(1, 6) }, () => random.pick(pieces)).join('');
      const date = parseDate(text);
      if (!date) continue;
      read += 1;
      assert.equal(date.first === null && date.last === null, false, text);
      assert.equal(date.first === null || date.last === null || date.first <= date.last, true, text);
    }
    assert.equal(read > 500, true, 'hardly any of the texts is a date');
  });

  test('gives frozen dates', () => {
    for (const edtf of ['2021', '2021/..', '[2021..2022]']) {
      const date = read(edtf);
      for (const part of [date, date.start, date.end]) assert.equal(Object.isFrozen(part), true, edtf);
    }
  });
});

describe('compareSpans', () => {
  test('orders by first day, then by last; open starts by their end, and what has no day at all last', () => {
    const span = (first: number | null, last: number | null) => ({ first, last });
    const sorted = [span(1, 2), span(1, 5), span(1, null), span(null, 3), span(4, 4), span(null, null)];
    for (const [index, a] of sorted.entries()) {
      for (const [other, b] of sorted.entries()) {
        assert.equal(Math.sign(compareSpans(a, b)), Math.sign(index - other), JSON.stringify([a, b]));
      }
    }
  });
});
