import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { layoutColumns, longColumns, slotOfCells } from '../../src/charts/regions/measure-columns.js';
import { indexMeasures, type MeasuresIndex } from '../../src/charts/regions/measures-index.js';
import { layoutRegions, type RegionMark, type RegionsOptions } from '../../src/charts/regions/regions.layout.js';
import { readDocument } from '../../src/document/index.js';
import { createCampaign } from '../../src/model/index.js';
import { campaignOf, en, zh } from '../support/demo.js';
import { nonsenseIn } from '../support/layouts.js';
import { measuredRegions } from '../support/measured-regions.js';
import { seeded } from '../support/random.js';

const measures = ['works', 'cost', 'rate'];

const indexOf = (count: number, options: RegionsOptions = {}, seed = 1): MeasuresIndex =>
  indexMeasures(campaignOf(measuredRegions({ count, seed })), { measures, ...options }, en)!;

const windowOf = (
  index: MeasuresIndex,
  first: number,
  last: number,
  options: RegionsOptions = {},
  kept: number | null = null,
) => layoutColumns(index, options, { slots: { first, last, kept }, isScrolled: true });

/** What a reader sees and hears of a row. */
const seen = ({ id, name, cells, description, isPinned }: RegionMark) => ({ id, name, cells, description, isPinned });

/** All rows, laid out at once. */
const wholeOf = (index: MeasuresIndex, options: RegionsOptions) =>
  layoutColumns(index, options, { slots: { first: 0, last: longColumns(index, options)!.count, kept: null } });

describe('many rows of several measures', () => {
  test('are a long list from 201 on, and whole up to 200', () => {
    assert.equal(longColumns(indexOf(200), {}), null);
    const index = indexOf(230);
    assert.equal(longColumns(index, {})!.count, index.order.length);
    assert.ok(index.order.length > 200);
    assert.equal(layoutColumns(indexOf(1), {}).total, 1);
    assert.equal(layoutColumns(indexOf(200), {}).long, null);
  });

  test('are the same in any window as in the whole, whatever is sorted, searched and pinned', () => {
    const random = seeded(11);
    for (let run = 0; run < 30; run += 1) {
      const sort = random.pick(['value', 'name', 'document'] as const);
      const search = random.pick([null, null, '1', 'greater', 'nothing at all']);
      const pinned = random.chance(0.5) ? ['t-7', 't-150', 't-nowhere', 't-3'] : [];
      const options: RegionsOptions = { sort, search, pinned };
      const index = indexOf(random.integer(201, 320), options, run + 1);
      const slots = longColumns(index, options);
      assert.ok(slots);
      const whole = wholeOf(index, options).marks.map(seen);
      const first = random.integer(0, Math.max(0, slots.count - 1));
      const last = Math.min(slots.count, first + random.integer(1, 40));
      const { marks, sections, total } = windowOf(index, first, last, options);
      assert.equal(total, whole.length);
      const places = sections.flatMap((section) => section.slots!.marks);
      assert.ok(places.every((slot) => slot >= first && slot < last));
      for (const [at, mark] of marks.entries()) {
        const place = whole.findIndex(({ id }) => id === mark.id);
        assert.deepEqual(seen(mark), whole[place]);
        assert.equal(slotOfCells(index, options, mark.id), places[at]);
      }
      const headings = sections.flatMap((section) => section.slots!.heading);
      assert.equal(marks.length + headings.length, Math.max(0, last - first));
    }
  });

  test('keep columns and heights in every window, and hold the row that has the focus', () => {
    const index = indexOf(500);
    const [top, middle] = [windowOf(index, 0, 20), windowOf(index, 200, 220, {}, 3)];
    assert.deepEqual(top.columns, middle.columns);
    assert.deepEqual(top.long!.cells, middle.long!.cells);
    assert.equal(top.long!.cells!.count, 3);
    assert.equal(middle.marks.length, 21);
    assert.equal(middle.marks[0]!.id, top.marks[3]!.id);
    assert.equal(middle.sections[0]!.slots!.kept, 3);
  });

  test('tell of each row how many there are and which it is, and find those that are not drawn', () => {
    const index = indexOf(500, { pinned: ['t-20'] });
    const { long, sections, marks } = windowOf(index, 0, 10, { pinned: ['t-20'] });
    const total = index.order.length;
    assert.deepEqual(
      sections.map(({ heading, slots }) => [heading, slots!.size]),
      [
        ['Pinned', 1],
        [null, total - 1],
      ],
    );
    assert.equal(marks[0]!.id, 't-20');
    assert.match(marks[0]!.description, new RegExp(`; 1 of ${total}$`));
    const id = long!.idAt(total - 1)!;
    assert.equal(long!.placeOf(id), total - 1);
    assert.equal(long!.slotOf(total - 1, false), total);
    assert.match(long!.findMark(id)!.description, new RegExp(`; ${total} of ${total}$`));
    assert.ok(long!.findMark(id)!.details.length > 4);
    assert.equal(long!.findMark('t-nowhere'), null);
  });

  test('stand by name in one order, whichever measure has a figure of them', () => {
    const index = indexOf(300, { sort: 'name' });
    const names = wholeOf(index, { sort: 'name' }).marks.map(({ label }) => label.text);
    assert.deepEqual(names, [...names].sort(en.compare));
  });

  test('offer a search and pins as the list of one measure does, and count what is found', () => {
    const index = indexOf(300);
    const { search, canPin } = windowOf(index, 0, 10, { search: 'Ashmoor 29' });
    assert.equal(canPin, true);
    assert.match(search!.found!, /^\d+ of \d+ regions found$/);
    const none = windowOf(index, 0, 10, { search: 'zzz' });
    assert.deepEqual(none.marks, []);
    assert.match(none.search!.found!, /zzz/);
    assert.equal(layoutColumns(index, { controls: ['none'] }).search, null);
  });

  test('say how many are not drawn where nothing scrolls', () => {
    const index = indexOf(1200);
    const layout = layoutColumns(index, {});
    assert.equal(layout.marks.length, 1000);
    assert.match(
      layout.notes.join(' '),
      new RegExp(`${(index.order.length - 1000).toLocaleString('en')} more are in the table`),
    );
    assert.doesNotMatch(windowOf(index, 0, 20).notes.join(' '), /in the table/);
    assert.equal(layout.table.rowCount, index.order.length);
  });

  test('have no figure of a measure that names none of them', () => {
    const campaign = campaignOf(measuredRegions({ count: 210 }));
    const layout = layoutRegions(campaign, { measures: ['cost', 'nowhere'] }, en);
    assert.deepEqual(
      layout.measures!.map(({ id }) => id),
      ['cost'],
    );
    assert.match(layout.notes.join(' '), /“nowhere”/);
  });

  test('of forty thousand regions cost what is in sight, however far it is scrolled', () => {
    const { document } = readDocument(measuredRegions({ count: 40_000 }), { maxRows: 200_000 });
    const index = indexMeasures(createCampaign(document!), { measures }, en)!;
    const total = index.order.length;
    assert.ok(total > 39_000);
    for (const first of [0, 20_000, total - 20]) {
      const layout = windowOf(index, first, first + 20);
      assert.equal(layout.marks.length, 20);
      assert.deepEqual(nonsenseIn({ marks: layout.marks, columns: layout.columns }), []);
    }
    const start = performance.now();
    for (let step = 0; step < 50; step += 1) windowOf(index, step * 700, step * 700 + 20);
    const perStep = (performance.now() - start) / 50;
    assert.ok(perStep < 100, `${perStep} ms a step`); // all rows would take seconds
  });

  test('use the rows of the index before a change of order again', () => {
    const before = indexOf(300);
    const { campaign } = before.rows;
    const after = indexMeasures(campaign, { measures, sort: 'name' }, en, before)!;
    assert.equal(after.rows, before.rows);
    assert.equal(after.names, before.names);
    assert.notDeepEqual(after.order, before.order);
    const other = indexMeasures(campaign, { measures: ['works'] }, en, before)!;
    assert.notEqual(other.rows, before.rows);
  });
});

describe('what is said of several measures', () => {
  const { summary, measures: columns, caution } = layoutColumns(indexOf(300), {});

  test('begins with two sentences: what they are, and what holds for all of them', () => {
    assert.equal(summary.length, 2);
    assert.match(summary[0]!, /^3 measures in \d+ places, each on a scale of its own: .+ one measure only\.$/);
    assert.equal(summary[1], caution);
    assert.match(
      caution!,
      /^Compare with care: the places are of different levels; .+cells; more is said of each measure/,
    );
  });

  test('has beside each measure what holds for it alone, and loses no doubt', () => {
    const [works, cost, rate] = columns!.map(({ notes }) => notes.join(' '));
    assert.match(works!, /30 days apart; some count items, others people; some figures are only bounds/);
    assert.doesNotMatch(works!, /Highest/);
    assert.match(cost!, /^Highest: .+ yuan\.$/);
    for (const note of [cost!, rate!]) assert.doesNotMatch(note, /people|bounds/);
  });

  test('is said in Chinese with its own punctuation', () => {
    const campaign = campaignOf(measuredRegions({ count: 300 }));
    const layout = layoutRegions(campaign, { measures }, zh);
    assert.match(layout.summary[0]!, /^\d+地的3项指标，各用各的刻度：长短只在同一指标内可比。$/);
    const texts = [...layout.summary, ...layout.measures!.flatMap(({ notes }) => notes)];
    for (const text of texts) {
      assert.doesNotMatch(text, /[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]/);
      assert.match(text, /。$/);
    }
  });

  test('is of a single measure all in the summary', () => {
    const one = layoutColumns(indexOf(300, { measures: ['works'] }), {});
    assert.match(one.summary[1]!, /30 days apart/);
    assert.doesNotMatch(one.summary[1]!, /below the rows/);
    assert.deepEqual(one.measures![0]!.notes, []);
  });
});
