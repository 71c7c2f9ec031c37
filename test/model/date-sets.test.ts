import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isExactToDay } from '../../src/model/date.js';
import { slipOf } from '../../src/model/slip.js';
import { civilDay, parseDate } from '../../src/model/index.js';
import { campaignOf } from '../support/demo.js';

const months = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `20${20 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  );
const setOf = (members: readonly string[]) => `{${members.join(',')}}`;

describe('a set of dates', () => {
  test('has its dates in order, and reaches from the first day to the last', () => {
    const date = parseDate('{2021-08,2021-10-05}')!;
    assert.equal(date.form, 'set');
    assert.equal(date.precision, 'span');
    assert.deepEqual(date.members, [
      { first: civilDay(2021, 8, 1), last: civilDay(2021, 8, 31) },
      { first: civilDay(2021, 10, 5), last: civilDay(2021, 10, 5) },
    ]);
    assert.deepEqual([date.first, date.last], [civilDay(2021, 8, 1), civilDay(2021, 10, 5)]);
    assert.deepEqual(date.start, date.members[0]);
    assert.deepEqual(date.end, date.members[1]);
    for (const part of [date, date.members, ...date.members]) assert.ok(Object.isFrozen(part), 'a part is not frozen');
  });

  test('may mark any of its dates, and adjoin or lie apart', () => {
    const date = parseDate('{2020,2021-06~,2021-07?}')!;
    assert.deepEqual([date.approximate, date.uncertain], [true, true]);
    assert.equal(date.members.length, 3);
  });

  test('has 2 to 12 dates', () => {
    assert.equal(parseDate('{2021}'), null);
    assert.equal(parseDate(setOf(months(2)))?.members.length, 2);
    const years = Array.from({ length: 13 }, (_, index) => String(2001 + index));
    assert.equal(parseDate(setOf(years.slice(0, 12)))?.members.length, 12);
    assert.equal(parseDate(setOf(years)), null);
  });

  test('is no longer than 80 characters', () => {
    const days = (count: number) => Array.from({ length: count }, (_, index) => `2021-06-0${index + 1}`);
    assert.equal(parseDate(setOf(days(7)))?.members.length, 7);
    assert.equal(setOf(days(8)).length > 80, true);
    assert.equal(parseDate(setOf(days(8))), null);
  });

  const refused = [
    ...[
      '{}',
      '{,}',
      '{2021,}',
      '{2021-08, 2021-09}',
      '{2021-08;2021-09}',
      '{2021-08..2021-10}',
      '{2021-08/2021-09,2022}',
    ],
    ...['{2021-09,2021-08}', '{2021-08,2021-08}', '{2021,2021-08}', '{2021-08-31,2021-08}', '{2021-02-30,2021-03}'],
    ...[
      '{2021-08,2021-09',
      '2021-08,2021-09}',
      '[2021-08,2021-09]',
      '{[2021-08..2021-09],2021-10}',
      '{2021-08,2021-09}~',
    ],
  ];
  for (const edtf of refused) test(`is not ${edtf}`, () => assert.equal(parseDate(edtf), null));

  test('of any other form there is one member, the whole span', () => {
    for (const edtf of ['2021-06', '[2021-06-01..2021-06-10]', '2021-03/2021-12', '2021-09/..']) {
      const { members, first, last } = parseDate(edtf)!;
      assert.deepEqual(members, [{ first, last }], edtf);
    }
  });

  test('is exact to the day when all its dates are', () => {
    const exact = (edtf: string) => isExactToDay(parseDate(edtf)!);
    assert.deepEqual(['{2021-06-03,2021-06-05}', '{2021-06-03,2021-07}', '2021-06-03', '2021-06'].map(exact), [
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('the slip of what happens on several dates', () => {
  const slip = (planned: string, actual: string, kind = 'event') =>
    slipOf(campaignOf({ milestones: [{ title: 'M', planned, actual, kind }] }).milestones[0]!);

  test('counts from the last of them', () => {
    assert.deepEqual(slip('{2021-08,2021-09}', '{2021-08-02,2021-10-03}'), { low: 3, high: 3 });
    assert.deepEqual(slip('{2021-08,2021-09}', '{2021-08-02,2021-09-03}'), { low: 0, high: 0 });
    assert.deepEqual(slip('2021-08', '{2021-08-02,2021-09-03}'), { low: 3, high: 3 });
    assert.deepEqual(slip('{2021-06,2021-08}', '2021-09-02', 'deadline'), { low: 2, high: 2 });
  });

  test('is not known of one date against a plan of several', () => {
    assert.equal(slip('{2021-08,2021-10}', '2021-09-02'), null);
  });
});
