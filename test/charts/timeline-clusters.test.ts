import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { timeDomain, type TimeDomain } from '../../src/charts/timeline/placement.js';
import { clampWindow } from '../../src/charts/timeline/time-window.js';
import { indexTimeline } from '../../src/charts/timeline/timeline-index.js';
import { layoutTimeline, layoutWindow } from '../../src/charts/timeline/timeline.layout.js';
import type {
  ClusterMark,
  TimelineLane,
  TimelineLayout,
  TimelineOptions,
} from '../../src/charts/timeline/timeline-types.js';
import type { Locale } from '../../src/locale/index.js';
import { civilDay, type Campaign, type CampaignMilestone } from '../../src/model/index.js';
import { assertIncludes } from '../support/assert.js';
import { campaignOf, en, locales, zh } from '../support/demo.js';
import { milestonesOf } from '../support/layouts.js';
import { seeded } from '../support/random.js';
import { clustersOf, drawnSpan, isoDay, randomTimeline, randomWindow } from '../support/random-timeline.js';

const wide = { widthPx: 960 };

/** A part of the time as it is drawn. */
const shownOf = (campaign: Campaign, options: TimelineOptions): { whole: TimeDomain; shown: TimeDomain } => {
  const whole = timeDomain(campaign, campaign.milestones)!;
  return { whole, shown: options.window ? clampWindow(options.window, whole) : whole };
};

interface Placed {
  readonly milestone: CampaignMilestone;
  readonly span: TimeDomain;
}

/** The dated milestones of a lane, when the lanes are places or there is one lane. */
function placedIn(lane: TimelineLane, campaign: Campaign, { lanes = 'region' }: TimelineOptions, whole: TimeDomain) {
  return campaign.milestones
    .filter(({ region }) => lanes === 'none' || (region?.id ?? '~') === lane.id)
    .flatMap((milestone): readonly Placed[] => {
      const span = drawnSpan(milestone, whole);
      return span ? [{ milestone, span }] : [];
    });
}

const isEarlier = ({ id }: ClusterMark) => id.endsWith('~earlier');

/** Those that a cluster stands for, which are not drawn by themselves. */
const membersOf = ({ begins }: ClusterMark, others: readonly Placed[]) =>
  others.filter(({ span }) => span.first >= begins.first && span.first <= begins.last);

/** Every milestone that reaches into what is shown is drawn once: by itself, or in one cluster. */
function assertAllAccounted(campaign: Campaign, options: TimelineOptions, layout: TimelineLayout): void {
  const { whole, shown } = shownOf(campaign, options);
  for (const lane of layout.lanes) {
    const drawn = new Set(milestonesOf(lane).map(({ id }) => id));
    const placed = placedIn(lane, campaign, options, whole);
    const others = placed.filter(({ milestone }) => !drawn.has(milestone.id));
    const clusters = clustersOf(lane).filter(({ id }) => !/~(undated|rhythms)$/.test(id));
    const calendar = clusters.filter((cluster) => !isEarlier(cluster));
    const counted = new Set<string>();
    for (const cluster of calendar) {
      const members = membersOf(cluster, others);
      assert.equal(cluster.count, members.length, `${cluster.description} of ${lane.id}`);
      for (const { milestone } of members) {
        assert.equal(counted.has(milestone.id), false, `${milestone.id} is in two clusters`);
        counted.add(milestone.id);
      }
    }
    const left = others.filter(
      ({ milestone, span }) => !counted.has(milestone.id) && span.first < shown.last && span.last >= shown.first,
    );
    const earlier = clusters.filter(isEarlier);
    if (!earlier.length) {
      assert.deepEqual(
        left.map(({ milestone }) => milestone.id),
        [],
        `nowhere in ${lane.id}`,
      );
      continue;
    }
    assert.equal(earlier.length, 1);
    for (const { milestone, span } of left)
      assert.ok(span.first < shown.first, `${milestone.id} did not begin earlier`);
    const began = others.filter(({ milestone, span }) => !counted.has(milestone.id) && span.first < shown.first);
    assert.ok(earlier[0]!.count >= left.length && earlier[0]!.count <= began.length, earlier[0]!.description);
  }
}

const outcomesTotal = ({ outcomes }: ClusterMark) => outcomes.reduce((sum, { count }) => sum + count, 0);

/** What holds of the marks of every timeline. */
function assertMarksSound(layout: TimelineLayout, locale: Locale): void {
  const { marks } = layout;
  assert.equal(new Set(marks.map(({ id }) => id)).size, marks.length, 'ids are unique');
  marks.forEach(({ description }, index) => {
    const position = { index: locale.number(index + 1), count: locale.number(marks.length) };
    assert.ok(description.endsWith(locale.words.position(position)), `${description} at ${index + 1}`);
  });
  for (const cluster of clustersOf(layout)) {
    assert.ok(cluster.count >= 2, cluster.description);
    assert.equal(cluster.countText, locale.number(cluster.count));
    assertIncludes(cluster.description, cluster.countText);
    if (cluster.outcomes.length) assert.equal(outcomesTotal(cluster), cluster.count, cluster.description);
    assert.ok(cluster.happenedRatio >= 0 && cluster.happenedRatio <= 1);
    const listed = cluster.details.filter(({ term, value }) => term !== '' && value.text !== '').length;
    assert.ok(listed >= 2, 'the details list them');
  }
}

/** What a random document is drawn as, by turns. */
function randomCase(seed: number) {
  const random = seeded(seed);
  const count = random.pick([5, 40, 120, 300, 700]);
  const campaign = campaignOf(randomTimeline(random, count, random.pick([3, 60, 400, 4000])));
  const whole = timeDomain(campaign, campaign.milestones)!;
  const options: TimelineOptions = {
    widthPx: random.pick([null, 560, 960, 1600]),
    lanes: random.pick(['region', 'none'] as const),
    window: randomWindow(random, whole),
    ...(random.chance(0.5) ? { limit: random.pick([5, 20, 60]) } : {}),
    ...(random.chance(0.2) ? { folded: new Set(['east', '~']) } : {}),
  };
  const locale = random.pick(locales);
  return { seed, campaign, options, locale, layout: layoutTimeline(campaign, options, locale) };
}

describe('clusters of random documents', () => {
  const cases = Array.from({ length: 100 }, (_, index) => randomCase(index + 1));

  test('hold what is not drawn by itself, each of it once', () => {
    let clusters = 0;
    for (const { seed, campaign, options, locale, layout } of cases) {
      clusters += clustersOf(layout).length;
      try {
        assertAllAccounted(campaign, options, layout);
        assertMarksSound(layout, locale);
      } catch (error) {
        throw new Error(`seed ${seed}, ${JSON.stringify(options)}`, { cause: error });
      }
    }
    assert.ok(clusters > 300, `only ${clusters} clusters`);
  });

  test('lie within what is shown, and those of the axis in the plot', () => {
    for (const { seed, layout } of cases) {
      for (const { placement, description } of clustersOf(layout)) {
        if (!placement) continue;
        const middle = (placement.start + placement.end) / 2;
        assert.ok(middle >= 0 && middle <= 1, `seed ${seed}: ${description} at ${middle}`);
      }
    }
  });

  test('name no day, month or year that no date of their members names', () => {
    let days = 0;
    for (const { seed, campaign, options, locale, layout } of cases) {
      if (locale !== en) continue;
      const { whole } = shownOf(campaign, options);
      for (const lane of layout.lanes) {
        const drawn = new Set(milestonesOf(lane).map(({ id }) => id));
        const others = placedIn(lane, campaign, options, whole).filter(({ milestone }) => !drawn.has(milestone.id));
        for (const cluster of clustersOf(lane)) {
          const members = isEarlier(cluster) ? others : membersOf(cluster, others);
          days += assertClaimsKnown(cluster.span, members, `seed ${seed}: ${cluster.description}`);
        }
      }
    }
    assert.ok(days > 50, `only ${days} days were named`);
  });
});

const monthNames = Array.from({ length: 12 }, (_, index) => en.month(civilDay(2021, index + 1, 1)).split(' ')[0]!);

/** Fails for a day, month or year in words that no date has; returns how many days are named. */
function assertClaimsKnown(span: string, members: readonly Placed[], said: string): number {
  const dates = members.flatMap(({ milestone: { planned, actual } }) => [planned, actual]).filter((it) => it !== null);
  const exact = dates.flatMap(({ edtf, approximate, uncertain }) => (approximate || uncertain ? [] : [edtf])).join(' ');
  const any = dates.map(({ edtf }) => edtf).join(' ');
  let days = 0;
  for (const [, day, month, year] of span.matchAll(/(?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})/g)) {
    const number = String(monthNames.indexOf(month ?? '') + 1).padStart(2, '0');
    const written = [year, ...(month ? [number] : []), ...(day ? [day.padStart(2, '0')] : [])].join('-');
    assertIncludes(day ? exact : any, written);
    if (day) days += 1;
    assert.ok(dates.length > 0, said);
  }
  return days;
}

/** A lane of many milestones, so that there are clusters. */
const crowdOf = (dates: readonly string[], more: object = {}): Campaign =>
  campaignOf({ milestones: dates.map((actual, index) => ({ id: `m${index}`, title: `M${index}`, actual, ...more })) });

/** The span of the only cluster of these dates. */
function spanOf(milestones: readonly object[], locale: Locale = en): string {
  const listed = milestones.map((it, index) => ({ id: `m${index}`, title: `M${index}`, ...it }));
  // Something far away, in another lane, so that a part of the calendar is half a year.
  const far = { id: 'far', title: 'F', region: 'r', actual: '2031' };
  const campaign = campaignOf({ regions: [{ id: 'r', name: 'R' }], milestones: [...listed, far] });
  const clusters = clustersOf(layoutTimeline(campaign, { ...wide, limit: 2 }, locale));
  assert.equal(clusters.length, 1);
  assert.equal(clusters[0]!.count, listed.length);
  return clusters[0]!.span;
}

describe('the span of a cluster in words', () => {
  const cases: readonly (readonly [string, readonly object[], string, string])[] = [
    [
      'days as days',
      ['2021-06-01', '2021-06-01', '2021-06-02'].map((actual) => ({ actual })),
      '1 June 2021 to 2 June 2021',
      '2021年6月1日至2021年6月2日',
    ],
    [
      'one day as one day',
      ['2021-06-01', '2021-06-01', '2021-06-01'].map((actual) => ({ actual })),
      '1 June 2021',
      '2021年6月1日',
    ],
    ['months as months', ['2021-06', '2021-06', '2021-06'].map((actual) => ({ actual })), 'June 2021', '2021年6月'],
    ['years as years', ['2021', '2021', '2021'].map((actual) => ({ actual })), '2021', '2021年'],
    [
      'days and a month as months',
      ['2021-06-01', '2021-06-01', '2021-06'].map((actual) => ({ actual })),
      'June 2021',
      '2021年6月',
    ],
    [
      'a deadline by its last day, not by the next',
      ['2021-06-30', '2021-06-30', '2021-06-30'].map((planned) => ({ planned, kind: 'deadline' })),
      '30 June 2021',
      '2021年6月30日',
    ],
    [
      'deadlines at the end of a month by the month',
      ['2021-06', '2021-06', '2021-06'].map((planned) => ({ planned, kind: 'deadline' })),
      'June 2021',
      '2021年6月',
    ],
    [
      'days that are only about known as months',
      ['2021-06-03~', '2021-06-03~', '2021-06-03~'].map((actual) => ({ actual })),
      'June 2021',
      '2021年6月',
    ],
  ];
  for (const [name, milestones, english, chinese] of cases) {
    test(`names ${name}`, () => {
      assert.equal(spanOf(milestones), english);
      assert.equal(spanOf(milestones, zh), chinese);
    });
  }

  test('names no start that nobody knows', () => {
    const span = spanOf(['[..2021-06-10]', '[..2021-06-10]', '[..2021-06-10]'].map((actual) => ({ actual })));
    assert.match(span, /June 2021/);
    assert.doesNotMatch(span, /May|\bto\b/);
  });

  test('names no end that nobody knows', () => {
    const span = spanOf(['2021-06-10/..', '2021-06-10/..', '2021-06-10/..'].map((actual) => ({ actual })));
    assert.match(span, /10 June 2021/);
    assert.doesNotMatch(span, /\bto\b/);
  });
});

describe('a crowded lane', () => {
  const day = civilDay(2020, 1, 1);
  const daily = Array.from({ length: 2000 }, (_, index) => isoDay(day + Math.floor(index / 2)));

  test('keeps its clusters, with ids, counts and words, while the reader moves in time', () => {
    const campaign = crowdOf(daily);
    const at = (first: number) =>
      clustersOf(layoutTimeline(campaign, { ...wide, window: { first, last: first + 300 } }, en));
    const before = at(day + 100);
    const after = at(day + 180);
    const common = before.filter(({ days }) => days.first >= day + 215 && days.last <= day + 395);
    assert.ok(common.length >= 4, `only ${common.length} in both`);
    for (const cluster of common) {
      const same = after.find(({ id }) => id === cluster.id);
      assert.ok(same, `${cluster.description} is gone`);
      assert.deepEqual([same.count, same.span, same.outcomes], [cluster.count, cluster.span, cluster.outcomes]);
    }
  });

  test('has no mark of what is out of sight', () => {
    const campaign = crowdOf(daily);
    for (const first of [day + 100, day + 100.5, day + 121]) {
      for (const last of [first + 7, first + 31, first + 300]) {
        for (const widthPx of [null, 960]) {
          const layout = layoutTimeline(campaign, { widthPx, limit: 5, window: { first, last } }, en);
          for (const mark of clustersOf(layout)) {
            assert.ok(
              mark.begins.first < last && mark.days.last >= first,
              `${mark.description} in ${first} to ${last}`,
            );
          }
        }
      }
    }
  });

  test('opens a cluster by a closer look, until its members stand apart or are listed', () => {
    const campaign = crowdOf(daily);
    const { whole } = shownOf(campaign, {});
    let window = whole;
    for (let step = 0; ; step += 1) {
      const layout = layoutTimeline(campaign, { ...wide, limit: 10, window }, en);
      const opening = clustersOf(layout).find(({ opens }) => opens);
      if (!opening) break;
      const { first, last } = opening.begins;
      const closer = clampWindow({ first: first - 0.5, last: last + 1.5 }, whole);
      assert.ok(closer.last - closer.first < window.last - window.first, 'a closer look is closer');
      assert.ok(step < 20);
      window = closer;
    }
    assert.ok(window.last - window.first < 40, 'it leads close');
  });

  test('never offers a closer look that would show the same', () => {
    const lanes = Array.from({ length: 40 }, (_, lane) => `lane-${lane}`);
    const milestones = lanes.flatMap((unit) =>
      daily.slice(0, 120).map((actual, index) => ({ id: `${unit}-${index}`, title: 'M', actual, owner: { unit } })),
    );
    const campaign = campaignOf({ milestones });
    const window = { first: day + 10, last: day + 17 };
    for (const widthPx of [null, 960]) {
      const layout = layoutTimeline(campaign, { widthPx, lanes: 'owner', window }, en);
      assert.ok(clustersOf(layout).length > 0);
      assert.deepEqual(
        clustersOf(layout)
          .filter(({ opens }) => opens)
          .map(({ description }) => description),
        [],
      );
    }
  });

  test('counts as having taken place only what did or was met', () => {
    const statuses = ['met', 'notMet', 'partiallyMet', 'cancelled'] as const;
    const campaign = campaignOf({
      milestones: Array.from({ length: 200 }, (_, index) => ({
        title: `M${index + 1}`,
        kind: 'deadline' as const,
        planned: '2021-05-01',
        status: statuses[index % statuses.length]!,
      })),
    });
    const [cluster] = layoutTimeline(campaign, wide, en).marks;
    assert.ok(cluster?.type === 'cluster');
    assert.equal(cluster.happenedRatio, 0.25);
  });

  test('lists the milestones of one day, which no closer look could tell apart', () => {
    const layout = layoutTimeline(crowdOf(Array.from({ length: 200 }, () => '2021-05-01')), wide, en);
    const [cluster, ...others] = layout.marks;
    assert.deepEqual(others, []);
    assert.ok(cluster?.type === 'cluster');
    assert.equal(cluster.opens, false);
    assert.equal(cluster.label.text, '200 milestones');
    assert.equal(cluster.span, '1 May 2021');
    assert.equal(cluster.outcomeText, '200 took place');
    assert.equal(cluster.happenedRatio, 1);
    const list = cluster.details.filter(({ term }) => term === '1 May 2021').map(({ value }) => value.text);
    assert.deepEqual(
      list,
      Array.from({ length: list.length }, (_, index) => `M${index}`),
    );
    assert.ok(list.length >= 20);
    assertIncludes(
      cluster.details.map(({ value }) => value.text),
      `${200 - list.length} more, in the table`,
    );
    assert.equal(layout.table.rows.length, 200);
  });

  test('says of those that began earlier what has come of them, as of all others', () => {
    const spans = Array.from({ length: 10 }, (_, index) => ({
      id: `s${index}`,
      title: `S${index}`,
      kind: 'span',
      ...(index < 4 ? { actual: '2019-01-01/2025' } : { planned: '2019-01-01/2025' }),
    }));
    const days = daily.slice(0, 200).map((actual, index) => ({ id: `m${index}`, title: `M${index}`, actual }));
    const campaign = campaignOf({ milestones: [...spans, ...days] });
    const window = { first: day + 20, last: day + 60 };
    for (const widthPx of [null, 960]) {
      const earlier = clustersOf(layoutTimeline(campaign, { widthPx, limit: 20, window }, en)).find(isEarlier)!;
      assert.equal(earlier.count, 10);
      assert.equal(earlier.label.text, '10 that began earlier');
      assert.equal(outcomesTotal(earlier), 10);
      assert.equal(earlier.happenedRatio, 0.4);
      assert.match(earlier.span, /2019 to 2025/);
    }
  });
});

describe('the number of marks', () => {
  /** Milestones of four years: on random days, each with one of the lanes. */
  const documentOf = (count: number, lanes: number) => {
    const random = seeded(count);
    const start = civilDay(2020, 1, 1);
    return campaignOf({
      milestones: Array.from({ length: count }, (_, index) => ({
        id: `m${index}`,
        title: `Milestone ${index}`,
        owner: { unit: `Unit ${random.integer(1, lanes)}` },
        [random.chance(0.5) ? 'actual' : 'planned']: isoDay(start + random.integer(0, 1460)),
      })),
    });
  };

  for (const [widthPx, most] of [
    [560, 220],
    [960, 260],
    [1600, 420],
    [null, 320],
  ] as const) {
    test(`is bounded by the width, not by how many there are (${widthPx ?? 'list'})`, () => {
      for (const lanes of [1, 4, 12, 60]) {
        for (const count of [10, 1000, 20_000]) {
          const index = indexTimeline(documentOf(count, lanes), { lanes: 'owner' }, en);
          const whole = index.whole!;
          for (const share of [1, 0.3, 0.02]) {
            const first = whole.first + (whole.last - whole.first) * (0.5 - share / 2);
            const window = { first, last: first + (whole.last - whole.first) * share };
            const { marks } = layoutWindow(index, { widthPx, lanes: 'owner', window });
            const said = `${marks.length} of ${count} in ${lanes} lanes, ${share} of the time`;
            assert.ok(marks.length <= Math.min(count, most), said);
            if (count > most) assert.ok(marks.length > 0, said);
          }
        }
      }
    });
  }

  test('is one for each milestone while there are few', () => {
    for (const widthPx of [null, 960]) {
      const { marks } = layoutTimeline(documentOf(60, 3), { widthPx, lanes: 'owner' }, en);
      assert.equal(marks.length, 60);
      assert.ok(marks.every(({ type }) => type === 'milestone'));
    }
  });

  test('stays small where thousands only recur, or have no date', () => {
    for (const dates of [{ repeats: 'FREQ=MONTHLY' }, {}]) {
      const milestones = Array.from({ length: 3000 }, (_, index) => ({
        id: `m${index}`,
        title: `M${index}`,
        ...dates,
      }));
      const campaign = campaignOf({ milestones: [...milestones, { id: 'dated', title: 'D', actual: '2021-05-01' }] });
      for (const widthPx of [null, 960]) {
        const { marks, table } = layoutTimeline(campaign, { widthPx }, en);
        assert.equal(table.rows.length, 3001);
        assert.deepEqual(
          marks.map(({ type }) => type),
          ['milestone', 'cluster'],
        );
        assertIncludes(marks[1]!.label.text, '3,000');
      }
    }
  });
});
