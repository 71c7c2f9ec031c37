import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { layoutTimeline, type MilestoneMark, type TimelineLayout } from '../../src/charts/timeline/timeline.layout.js';
import type { Locale } from '../../src/locale/index.js';
import { campaignOf, en, locales } from '../support/demo.js';
import { assertIncludes } from '../support/assert.js';
import { milestonesOf, nonsenseIn } from '../support/layouts.js';

const timelineOf = (milestone: object, locale: Locale = en, widthPx: number | null = 960): TimelineLayout =>
  layoutTimeline(
    campaignOf({
      programmes: [{ id: 'p', label: 'Works' }],
      milestones: [{ title: 'M', ...milestone }],
    }),
    { widthPx },
    locale,
  );

const markOf = (milestone: object, locale: Locale = en): MilestoneMark =>
  milestonesOf(timelineOf(milestone, locale))[0]!;

/** Lengths of what is drawn, in days. */
function daysOf(milestone: object): readonly number[] {
  const layout = timelineOf(milestone);
  const { days } = layout;
  return milestonesOf(layout)[0]!.placement!.stretches.map(({ start, end }) => Math.round((end - start) * days));
}

const detailOf = ({ details }: MilestoneMark, term: string) => details.find((it) => it.term === term)?.value.text;

describe('a set of dates on the axis', () => {
  test('is one band where its dates adjoin', () => {
    assert.deepEqual(daysOf({ actual: '{2021-08,2021-09}' }), [61]);
    assert.deepEqual(daysOf({ actual: '{2021-06-03,2021-06-04,2021-06-05}' }), [3]);
  });

  test('is a band for each date that lies apart, and claims none of the time between', () => {
    assert.deepEqual(daysOf({ planned: '{2021-05,2021-08,2021-09}' }), [31, 61]);
    const { placement } = markOf({ planned: '{2021-05,2021-08,2021-09}' });
    assert.equal(placement!.shape, 'band');
    assert.deepEqual(
      [placement!.start, placement!.end],
      [placement!.stretches[0]!.start, placement!.stretches[1]!.end],
    );
  });

  test('is a point for each day, and a bar for each stretch of what lasts', () => {
    assert.deepEqual(daysOf({ actual: '{2021-06-03,2021-07-05}' }), [0, 0]);
    assert.deepEqual(daysOf({ actual: '{2021-06-03,2021-07-05}', kind: 'span' }), [1, 1]);
    assert.equal(markOf({ actual: '{2021-06,2021-08}', kind: 'span' }).placement!.shape, 'span');
  });

  test('is a flag at the last of its dates where it is a deadline', () => {
    for (const locale of locales) {
      const mark = markOf({ planned: '{2021-06,2021-12}', kind: 'deadline' }, locale);
      assert.equal(mark.placement!.shape, 'deadline');
      assert.equal(mark.date, markOf({ planned: '2021-12', kind: 'deadline' }, locale).date);
    }
  });

  test('fades at both ends when one of its dates is doubtful', () => {
    const { placement } = markOf({ planned: '{2021-06,2021-08~}' });
    assert.deepEqual([placement!.startEnd, placement!.endEnd], ['fade', 'fade']);
  });

  test('of any other date there is one stretch, from start to end', () => {
    for (const planned of ['2021-06-30', '2021-06', '2021-03/2021-06', '2021-03/..', '[..2021-06]']) {
      const { start, end, stretches } = markOf({ planned }).placement!;
      assert.deepEqual(stretches, [{ start, end }], planned);
    }
  });

  test('counts as exact when each of its dates is a day', () => {
    const inexact = en.words.imprecise(en.count(1));
    assert.equal(timelineOf({ actual: '{2021-06-03,2021-07-05}' }).summary.join(' ').includes(inexact), false);
    assertIncludes(timelineOf({ actual: '{2021-06,2021-08}' }).summary.join(' '), inexact);
  });

  test('is said in the list and the table too', () => {
    for (const locale of locales) {
      const layout = timelineOf({ actual: '{2021-08,2021-09}' }, locale, null);
      const words = milestonesOf(layout)[0]!.date;
      assertIncludes(milestonesOf(layout)[0]!.description, words);
      assertIncludes(
        layout.table.rows[0]!.map(({ text }) => text),
        words,
      );
      assert.deepEqual(nonsenseIn(layout), []);
    }
  });
});

describe('a least number of times', () => {
  for (const locale of locales) {
    test(`is in the label, the name, the details and the table (${locale.tag})`, () => {
      const layout = timelineOf({ planned: '2021', minimumCount: 4 }, locale);
      const [mark] = milestonesOf(layout);
      const words = locale.words.minimumCount(locale.count(4));
      assert.equal(mark!.times, words);
      assertIncludes(mark!.remarks, words);
      assertIncludes(mark!.description, words);
      assert.equal(detailOf(mark!, locale.words.terms.repeats), words);
      assertIncludes(
        layout.table.rows[0]!.map(({ text }) => text),
        words,
      );
    });
  }

  test('stands beside the rhythm where there is one', () => {
    const mark = markOf({ repeats: 'FREQ=MONTHLY', minimumCount: 1 });
    assert.equal(detailOf(mark, en.words.terms.repeats), 'every month, at least once');
  });
});

describe('the details of a milestone', () => {
  test('say who answers for it, and in what role, in one line', () => {
    const owner = (fields: object) => detailOf(markOf({ planned: '2021', owner: fields }), en.words.terms.owner);
    const unit = 'Organisation Department';
    assert.equal(owner({ unit, role: 'lead' }), 'Organisation Department (lead)');
    assert.equal(owner({ unit, person: 'Mayor', role: 'lead' }), 'Organisation Department, Mayor (lead)');
    assert.equal(owner({ unit }), unit);
    assert.equal(owner({ role: 'lead' }), 'lead');
    assert.equal(owner({}), undefined);
    const chinese = markOf(
      { planned: '2021', owner: { unit: '\u7ec4\u7ec7\u90e8', role: '\u7275\u5934' } },
      locales[1],
    );
    assert.equal(detailOf(chinese, locales[1].words.terms.owner), '\u7ec4\u7ec7\u90e8\uff08\u7275\u5934\uff09');
  });

  test('name its programme and its scope, as the table does', () => {
    const layout = timelineOf({ planned: '2021', programme: 'p', scope: '23 departments' });
    const { programme, scope } = en.words.terms;
    assert.equal(detailOf(milestonesOf(layout)[0]!, programme), 'Works');
    assert.equal(detailOf(milestonesOf(layout)[0]!, scope), '23 departments');
    const row = layout.table.rows[0]!.map(({ text }) => text);
    for (const text of ['Works', '23 departments']) assertIncludes(row, text);
  });
});
