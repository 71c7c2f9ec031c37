import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { layoutFunnel } from '../../src/charts/funnel/funnel.layout.js';
import { layoutRegions } from '../../src/charts/regions/regions.layout.js';
import { layoutTimeline } from '../../src/charts/timeline/timeline.layout.js';
import type { ChartLayout } from '../../src/layout/chart-layout.js';
import type { Locale } from '../../src/locale/index.js';
import { campaignOf, demoCampaign, demoNames, locales } from '../support/demo.js';
import { milestonesOf, allLayouts, nonsenseIn } from '../support/layouts.js';
import { hostileTexts } from '../support/random.js';

/** Cells of the column with this heading, or empty texts where the table has no such column. */
function columnOf({ table }: ChartLayout, label: string): readonly string[] {
  const index = table.columns.findIndex((column) => column.label === label);
  return table.rows.map((row) => row[index]?.text ?? '');
}

const labelsOf = (layout: ChartLayout) => layout.table.rows.map((row) => row[0]!.text);

/** The marks of a layout that no row of its table repeats: label and all of these texts in one row. */
function marksMissing<M extends ChartLayout['marks'][number]>(
  layout: Omit<ChartLayout, 'marks'> & { readonly marks: readonly M[] },
  shown: (mark: M) => readonly string[],
): readonly string[] {
  const rows = layout.table.rows.map((row) => ({ label: row[0]!.text, text: row.map(({ text }) => text).join('|') }));
  return layout.marks
    .filter(
      (mark) =>
        !rows.some(({ label, text }) => label === mark.label.text && shown(mark).every((it) => text.includes(it))),
    )
    .map((mark) => mark.description);
}

for (const name of demoNames) {
  for (const locale of locales) {
    describe(`${name} in ${locale.tag}`, () => {
      const campaign = demoCampaign(name);

      test('no text of any chart shows a slip of the program, and every number can be drawn', () => {
        for (const [chart, layout] of allLayouts(campaign, locale)) {
          assert.deepEqual(nonsenseIn(layout), [], chart);
        }
        for (const { id } of campaign.measures) {
          assert.deepEqual(nonsenseIn(layoutRegions(campaign, { measure: id }, locale)), [], id);
        }
      });

      test('the table of the funnel repeats every stage with its value, shares and what is open', () => {
        const layout = layoutFunnel(campaign, {}, locale);
        const stages = campaign.funnels.flatMap((funnel) => funnel.stages);
        assert.equal(layout.table.rows.length, stages.length + stages.flatMap(({ parts }) => parts).length);
        assert.deepEqual(
          marksMissing({ ...layout, marks: layout.stages }, ({ value, open }) => [
            value,
            ...(open === null ? [] : [open.label.text]),
          ]),
          [],
        );
      });

      test('the table of the timeline repeats every milestone with its date and outcome', () => {
        const layout = layoutTimeline(campaign, { widthPx: 960 }, locale);
        assert.equal(layout.table.rows.length, layout.marks.length);
        const dateOf = (date: string) => (date === locale.words.noDate ? [] : [date]);
        assert.deepEqual(
          marksMissing({ ...layout, marks: milestonesOf(layout) }, (mark) => [...dateOf(mark.date), mark.outcomeWords]),
          [],
        );
      });

      test('the table of the regions repeats every bar with its value', () => {
        for (const { id } of campaign.measures) {
          const layout = layoutRegions(campaign, { measure: id }, locale);
          if (layout.failure) continue;
          assert.deepEqual(
            labelsOf(layout),
            layout.marks.map((mark) => mark.label.text),
            id,
          );
          columnOf(layout, locale.words.terms.value).forEach((value, index) => {
            assert.ok(value.includes(layout.marks[index]!.value), `${id}: ${value}`);
          });
        }
      });

      test('every mark has its own id, and a name that begins with its label', () => {
        for (const [chart, layout] of allLayouts(campaign, locale)) {
          assert.equal(new Set(layout.marks.map(({ id }) => id)).size, layout.marks.length, chart);
          for (const mark of layout.marks) assert.ok(mark.description.startsWith(mark.label.text), mark.description);
        }
      });

      test('the summary of every chart has at most five sentences', () => {
        for (const [chart, layout] of allLayouts(campaign, locale)) assert.ok(layout.summary.length <= 5, chart);
      });
    });
  }
}

/** A document whose every text is the given one, with figures for all three charts. */
const documentSaying = (text: string) => ({
  title: text,
  sources: [{ id: 's', title: text, publisher: text, href: text }],
  regions: [
    { id: 'constructor', name: text },
    { id: '__proto__', name: { en: text } },
  ],
  measures: [{ id: 'toString', label: text, unit: text, definition: text, note: text }],
  observations: [
    { measure: 'toString', region: 'constructor', value: 1, source: 's', note: text, quote: text },
    { measure: 'toString', region: '__proto__', value: 2, source: 's' },
  ],
  funnels: [
    {
      id: '__proto__',
      title: text,
      stages: [
        { label: text, value: 2 },
        { label: text, value: 1 },
      ],
    },
  ],
  milestones: [{ title: text, actual: '2021-05', dateText: text, href: text, region: '__proto__' }],
});

test('hostile texts are drawn as they stand', () => {
  for (const text of hostileTexts) {
    for (const locale of locales) {
      for (const [chart, layout] of allLayouts(campaignOf(documentSaying(text)), locale)) {
        assert.equal(layout.failure, null, `${chart}: ${text}`);
        for (const mark of layout.marks) {
          // What is open between two stages is named by words of the chart, with a text of the document in its description.
          if (mark.id.endsWith('/open')) assert.ok(mark.description.includes(text), mark.description);
          else assert.equal(mark.label.text, text, chart);
        }
      }
    }
  }
});

test('hostile ids are ids like any other', () => {
  const campaign = campaignOf(documentSaying('x'));
  assert.deepEqual(campaign.problems, []);
  const find = (layout: ChartLayout) => layout.marks.map(({ regionId }) => regionId);
  const locale: Locale = locales[0];
  assert.deepEqual(find(layoutRegions(campaign, { measure: 'toString', sort: 'document' }, locale)), [
    'constructor',
    '__proto__',
  ]);
  assert.equal(layoutFunnel(campaign, { funnel: '__proto__' }, locale).groups.length, 1);
  assert.equal(layoutFunnel(campaign, { funnel: 'constructor' }, locale).failure?.code, 'unknownFunnel');
  assert.equal(layoutRegions(campaign, { measure: 'constructor' }, locale).failure?.code, 'unknownMeasure');
});

test('keys of a text that are no language tags are left out and reported, whatever they are called', () => {
  const title = JSON.parse('{"__proto__":"a","constructor":"b","toString":"c"}') as object;
  const campaign = campaignOf({ title });
  for (const [, layout] of allLayouts(campaign, locales[0])) assert.match(layout.title.text, /^c\b/); // as a tag it is fine
  assert.deepEqual(
    campaign.problems.map(({ rule, pointer }) => [rule, pointer]),
    [
      ['M102', '/title/__proto__'],
      ['M102', '/title/constructor'],
    ],
  );
});

test('an empty document gives every chart a sentence instead of a drawing', () => {
  for (const locale of locales) {
    for (const [chart, layout] of allLayouts(campaignOf({}), locale)) {
      assert.equal(layout.marks.length, 0, chart);
      assert.ok(layout.failure!.message.length > 10, chart);
    }
  }
});
