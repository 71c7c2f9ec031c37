import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { calendarSteps, type CalendarStep } from '../../src/layout/calendar-steps.js';
import { daysInMonth } from '../../src/model/civil-day.js';
import { civilDate, civilDay } from '../../src/model/index.js';

const earliest = civilDay(1, 1, 1);
const latest = civilDay(9999, 12, 31);

/** How many of its steps a division takes together: the months, or the years. */
const monthsOf = ({ unit, days }: CalendarStep) => (unit === 'year' ? (days / 365) * 12 : days / 30);
const stepOf = (unit: CalendarStep['unit'], days: number) =>
  calendarSteps.find((step) => step.unit === unit && step.days === days)!;

/** Whether a division begins on a day, from the calendar alone. */
function begins(step: CalendarStep, day: number): boolean {
  if (step.unit === 'day') return true;
  if (step.unit === 'week') return (((day + 3) % 7) + 7) % 7 === 0; // 1 January 1970 was a Thursday
  const { year, month, day: date } = civilDate(day);
  return date === 1 && (year * 12 + month - 1) % monthsOf(step) === 0;
}

/** Some days in a row, not so many that there are millions of parts. */
const stretches = (step: CalendarStep) =>
  fc
    .tuple(
      fc.integer({ min: earliest, max: latest }),
      fc.integer({ min: 0, max: 6000 }).map((hundredths) => hundredths / 100),
      fc.integer({ min: 0, max: 99 }).map((hundredths) => hundredths / 100),
      fc.boolean(),
    )
    .map(([first, parts, rest, isWhole]) => {
      const start = Math.min(first, latest - 1) + (isWhole ? 0 : rest);
      const last = Math.min(latest, start + parts * step.days);
      return [start, isWhole ? Math.floor(last) : last] as const;
    });

describe('calendarSteps', () => {
  test('go from a day to a thousand years, each coarser than the one before', () => {
    const days = calendarSteps.map((step) => step.days);
    assert.deepEqual(
      days,
      [...days].sort((a, b) => a - b),
    );
    assert.deepEqual([days[0], days.at(-1)], [1, 365_000]);
  });

  for (const step of calendarSteps) {
    const name = `${step.unit} (${step.days} days)`;

    test(`bounds of every ${name} cover a stretch of time with nothing to spare`, () => {
      fc.assert(
        fc.property(stretches(step), ([first, last]) => {
          const bounds = step.bounds(first, last);
          assert.ok(bounds.length >= 2);
          for (const [index, bound] of bounds.entries()) {
            assert.ok(begins(step, bound), `nothing begins on ${JSON.stringify(civilDate(bound))}`);
            if (index > 0) assert.ok(bound > bounds[index - 1]!, 'ascend');
          }
          assert.ok(bounds[0]! <= first && bounds[1]! > first, 'the first part holds the first moment');
          assert.ok(bounds.at(-1)! > last && bounds.at(-2)! <= last, 'the last part holds the last moment');
        }),
        { numRuns: 200, seed: 20210630, endOnFailure: true },
      );
    });

    test(`starts of every ${name} within a stretch are its bounds without those outside`, () => {
      fc.assert(
        fc.property(stretches(step), ([first, last]) => {
          const inside = step.bounds(first, last).filter((bound) => bound >= first && bound <= last);
          assert.deepEqual(step.within(first, last), inside);
        }),
        { numRuns: 200, seed: 20210630, endOnFailure: true },
      );
    });
  }

  test('miss no month of two thousand years, leap years and centuries included', () => {
    const month = stepOf('month', 30);
    for (const from of [1, 1890, 9000]) {
      const days: number[] = [];
      for (let year = from; year < from + 700 && year <= 9999; year += 1) {
        for (let number = 1; number <= 12; number += 1) days.push(civilDay(year, number, 1));
      }
      assert.deepEqual(month.within(days[0]!, days.at(-1)!), days);
      const lengths = month
        .bounds(days[0]!, days.at(-2)!)
        .slice(1)
        .map((bound, index) => bound - days[index]!);
      assert.deepEqual(
        lengths,
        days.slice(0, -1).map((day) => daysInMonth(civilDate(day).year, civilDate(day).month)),
      );
    }
  });

  test('begin quarters in January, April, July and October, and years on 1 January, from 1 to 9999', () => {
    const quarter = stepOf('quarter', 90);
    const months = (year: number) =>
      quarter.within(civilDay(year, 1, 1), civilDay(year, 12, 31)).map((day) => civilDate(day));
    for (const year of [1, 4, 99, 100, 400, 1582, 1900, 2000, 2021, 9999]) {
      assert.deepEqual(
        months(year),
        [1, 4, 7, 10].map((month) => ({ year, month, day: 1 })),
      );
    }
    const years = stepOf('year', 365)
      .within(earliest, latest)
      .map((day) => civilDate(day));
    assert.equal(years.length, 9999);
    years.forEach((date, index) => assert.deepEqual(date, { year: index + 1, month: 1, day: 1 }));
  });

  test('put 29 February into the February of a leap year', () => {
    const month = stepOf('month', 30);
    for (const [year, length] of [
      [2000, 29],
      [1900, 28],
      [2100, 28],
      [2024, 29],
      [2021, 28],
      [4, 29],
      [100, 28],
    ] as const) {
      const first = civilDay(year, 2, 1);
      const [start, end] = month.bounds(first + length - 1, first + length - 1);
      assert.deepEqual([start, end], [first, civilDay(year, 3, 1)]);
      assert.equal(end! - start!, length);
    }
  });

  test('begin a decade in a year that ends with 0', () => {
    const decades = stepOf('year', 3650).within(civilDay(1985, 6, 1), civilDay(2021, 6, 1));
    assert.deepEqual(
      decades.map((day) => civilDate(day)),
      [1990, 2000, 2010, 2020].map((year) => ({ year, month: 1, day: 1 })),
    );
  });
});
