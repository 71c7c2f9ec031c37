import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPlainDates, createPlainTime } from '../../src/locale/plain-dates.js';
import { civilDay, type CivilDay } from '../../src/model/index.js';

const forms = {
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  monthDay: { month: 'long', day: 'numeric' },
  dayOfMonth: { month: 'short', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  shortMonth: { month: 'short' },
  shortMonthYear: { year: 'numeric', month: 'short' },
  year: { year: 'numeric' },
} as const;

/** Every day of two years, and days far from now. */
function* someDays(): Generator<CivilDay> {
  for (let day = civilDay(2020, 1, 1); day < civilDay(2022, 1, 1); day += 1) yield day;
  for (const year of [1, 99, 999, 1000, 1582, 1899, 9999]) yield civilDay(year, 9, 10);
}

for (const tag of ['en-GB', 'zh', 'zh-CN', 'zh-Hans', 'zh-Hans-CN', 'zh-TW', 'zh-Hant', 'zh-HK']) {
  test(`dates in ${tag} are written as Intl writes them`, () => {
    const dates = createPlainDates(tag)!;
    for (const name of Object.keys(forms) as (keyof typeof forms)[]) {
      const format = new Intl.DateTimeFormat(tag, { ...forms[name], calendar: 'gregory', timeZone: 'UTC' });
      for (const day of someDays()) assert.equal(dates[name](day), format.format(day * 86_400_000), name);
    }
  });
}

test('other languages, and other calendars, are left to Intl', () => {
  for (const tag of ['de', 'en-US', 'ar', 'zh-u-ca-chinese', 'en-GB-u-nu-arab'])
    assert.equal(createPlainDates(tag), null);
});

test('times of day are written as Intl writes them, or left to it', () => {
  for (const tag of ['en-GB', 'zh', 'zh-CN', 'zh-Hans', 'zh-Hans-CN']) {
    const format = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit' });
    for (let time = 1_637_000_000_000; time < 1_637_090_000_000; time += 419_000) {
      assert.equal(createPlainTime(tag)!(time), format.format(time));
    }
  }
  for (const tag of ['en-US', 'zh-TW', 'de', 'ar']) assert.equal(createPlainTime(tag), null);
});
