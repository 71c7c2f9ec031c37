import assert from 'node:assert/strict';
import { test } from 'node:test';
import { civilDate, civilDay } from '../../src/model/index.js';
import { daysInMonth } from '../../src/model/civil-day.js';
import { seeded } from '../support/random.js';

/** The civil day by the engine's own calendar. */
function dayByDate(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 86_400_000;
}

test('civilDay and civilDate agree with Date on 20,000 days of the years 0 to 9999', () => {
  const random = seeded(1);
  for (let count = 0; count < 20_000; count++) {
    const [year, month] = [random.integer(0, 9999), random.integer(1, 12)];
    const date = { year, month, day: random.integer(1, daysInMonth(year, month)) };
    const value = civilDay(date.year, date.month, date.day);
    assert.equal(value, dayByDate(date.year, date.month, date.day), JSON.stringify(date));
    assert.deepEqual(civilDate(value), date);
  }
});

test('civilDate counts on from one day to the next through two leap centuries', () => {
  for (let value = civilDay(1899, 12, 1); value < civilDay(2101, 2, 1); value++) {
    const date = new Date(value * 86_400_000);
    const wanted = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    assert.deepEqual(civilDate(value), wanted);
  }
});

test('civilDay counts from 1970-01-01', () => {
  assert.equal(civilDay(1970, 1, 1), 0);
  assert.equal(civilDay(1969, 12, 31), -1);
  assert.equal(civilDay(2021, 4, 8), 18725);
});

test('daysInMonth knows leap years', () => {
  const februaries = [
    [2020, 29],
    [2021, 28],
    [1900, 28],
    [2000, 29],
    [4, 29],
    [100, 28],
  ] as const;
  for (const [year, days] of februaries) assert.equal(daysInMonth(year, 2), days, String(year));
  const days = Array.from({ length: 12 }, (_, index) => daysInMonth(2021, index + 1));
  assert.deepEqual(days, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
});
