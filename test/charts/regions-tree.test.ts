import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RegionsLayout, RegionsOptions } from '../../src/charts/regions/regions.layout.js';
import {
  indexTreeChosen,
  layoutPrepared,
  prepareBranches,
  stepInBranches,
} from '../../src/charts/regions/tree-layout.js';
import type { Locale } from '../../src/locale/index.js';
import type { Campaign } from '../../src/model/index.js';
import { assertIncludes } from '../support/assert.js';
import { campaignOf, demoCampaign, demoNames, en, locales, readJson, zh } from '../support/demo.js';

const ledger = campaignOf(readJson('../../demo/data/invented-ledger.json'));

function treeOf(campaign: Campaign, options: RegionsOptions = {}, locale: Locale = en): RegionsLayout {
  const index = indexTreeChosen(campaign, options, locale);
  return layoutPrepared(prepareBranches(index!, options));
}

const ids = ({ marks }: RegionsLayout) => marks.map(({ id }) => id);
const markOf = ({ marks }: RegionsLayout, id: string) => marks.find((mark) => mark.id === id)!;
const detailsOf = (layout: RegionsLayout, id: string) =>
  markOf(layout, id).details.map(({ term, value }) => `${term}: ${value.text}`);
/** What is said after the parts of a region. */
const sumOf = (layout: RegionsLayout, id: string) => layout.tree!.sums.find((sum) => sum.of === id)?.text;

const parents = ['asher', 'alder', 'brome', 'brackley', 'corran', 'delby', 'denholm', 'elmet', 'egton'];

describe('a tree of regions', () => {
  test('begins with the first level on which two regions have a figure, unlike or missing ones among them', () => {
    const layout = treeOf(ledger);
    assert.deepEqual(ids(layout), ['asher', 'brome', 'delby', 'corran', 'elmet']);
    assert.deepEqual(
      layout.tree!.trail.map(({ root, label }) => [root, label]),
      [
        ['*', 'All regions'],
        ['lindell', 'Lindell'],
      ],
    );
  });

  test('lists the parts of open regions after them, in the order that is asked for', () => {
    const byName = treeOf(ledger, { expanded: ['asher'], sort: 'name' });
    assert.deepEqual(ids(byName), ['asher', 'alder', 'amble', 'ashford', 'brome', 'corran', 'delby', 'elmet']);
    const byDocument = treeOf(ledger, { expanded: ['asher'], sort: 'document' });
    assert.deepEqual(ids(byDocument).slice(0, 5), ['asher', 'ashford', 'alder', 'amble', 'brome']);
    const { branch } = markOf(byDocument, 'amble');
    assert.deepEqual(
      [branch!.level, branch!.position, branch!.setSize, branch!.expanded, branch!.toggle],
      [2, 3, 3, null, null],
    );
  });

  test('says in each language what a figure and its parts come to', () => {
    const said = (locale: Locale) => {
      const layout = treeOf(ledger, { expanded: parents }, locale);
      return Object.fromEntries([...parents, 'lindell'].map((id) => [id, sumOf(layout, id)]));
    };
    assert.deepEqual(said(en), {
      asher: 'The parts add up to the figure',
      alder: 'The parts may add up; not broken down: less than 20',
      brome: 'Not broken down: 35',
      brackley: 'A figure is only approximate, so no remainder is worked out',
      corran: 'The parts add up to 50 more than the figure itself',
      delby: 'The rest, with 2 not reported: 80',
      denholm: 'Not compared with the sum of its parts: their as-of dates differ',
      elmet: undefined,
      egton: undefined,
      lindell: 'Lindell: 1,600; not broken down: 20',
    });
    const chinese = said(zh);
    assert.equal(chinese.asher, '各部分之和与该数相符');
    assert.equal(chinese.brome, '未细分：35');
    assert.equal(chinese.corran, '各部分之和比该数多50');
    assert.equal(chinese.delby, '其余（含2个未报告的地区）：80');
    assert.equal(chinese.lindell, '林德省：1,600；未细分：20');
  });

  test('stands the sums after the branch that they are of, inner ones before outer ones', () => {
    const layout = treeOf(ledger, { expanded: ['asher', 'alder', 'brome', 'brackley'], sort: 'document' });
    const places = layout.tree!.sums.map(({ of, after, level }) => [of, layout.marks[after - 1]!.id, level]);
    assert.deepEqual(places, [
      ['alder', 'alder-green', 3],
      ['asher', 'amble', 2],
      ['brackley', 'brackley-south', 3],
      ['brome', 'burley', 2],
      ['lindell', 'elmet', 1],
    ]);
  });

  test('draws a remainder on the scale of the bars, and nothing that is too much or not known', () => {
    const layout = treeOf(ledger, { expanded: parents });
    const bars = Object.fromEntries(layout.tree!.sums.map(({ of, bar }) => [of, bar && bar.to - bar.from]));
    const unit = (markOf(layout, 'asher').bar.to - markOf(layout, 'asher').bar.from) / 480;
    assert.equal(Math.abs(bars.brome! - 35 * unit) < 1e-9, true);
    assert.equal(Math.abs(bars.delby! - 80 * unit) < 1e-9, true);
    assert.deepEqual(
      [bars.asher, bars.alder, bars.brackley, bars.corran, bars.denholm],
      [null, null, null, null, null],
    );
  });

  for (const locale of locales) {
    test(`marks a sum of parts as computed wherever it is said, and says that no source prints it, but from which it is worked out (${locale.tag})`, () => {
      const layout = treeOf(ledger, { expanded: ['elmet'] }, locale);
      const computed =
        locale === en ? 'computed: the sum of 4 figures for the 3 parts listed here' : '推算：所列3个部分共4项数据之和';
      const elmet = markOf(layout, 'elmet');
      assert.equal(elmet.value, '130');
      assert.equal(elmet.branch!.isComputed, true);
      assertIncludes(elmet.lines.join('\n'), computed);
      assertIncludes(elmet.description, computed);
      const terms = elmet.details.map(({ term }) => term);
      assert.equal(terms.includes(locale.words.treeTerms.computed), true);
      assert.equal(terms.includes(locale.words.terms.source), false);
      const [source] = layout.sources;
      assert.equal(layout.sources.length, 1);
      assert.deepEqual(
        elmet.details
          .filter(({ term }) => term === locale.words.terms.basis)
          .map(({ value, href }) => [value.text, href]),
        [[source!.text.text, source!.href]],
      );
      const level = elmet.details.find(({ term }) => term === locale.words.treeTerms.level)!;
      assert.equal(level.value.text, locale === en ? 'city' : '市级');
      const { columns, rows } = layout.table;
      const column = columns.findIndex(({ label }) => label === locale.words.treeTerms.computed);
      const cited = columns.findIndex(({ label }) => label === locale.words.terms.source);
      const row = rows.find(([name]) => name!.text === elmet.label.text)!;
      assertIncludes(row[column]!.text, computed);
      assert.equal(row[cited]!.text, '');
    });
  }

  test('names the sources of the figures that it adds up, in their order, and not that of the figure that is missing', () => {
    const sources = ['whole', 'a', 'b', 'c'].map((id) => ({ id, title: `Report ${id}` }));
    const regions = [{ id: 'p', name: 'P' }, ...['a', 'b', 'c'].map((id) => ({ id, name: id, parent: 'p' }))];
    const observations = [
      { measure: 'm', region: 'p', value: null, source: 'whole', quote: 'n/a' },
      ...['a', 'b', 'c'].map((id) => ({ measure: 'm', region: id, value: 5, source: id })),
    ];
    const measures = [{ id: 'm', label: 'M', aggregate: 'sum' }];
    const layout = treeOf(campaignOf({ sources, regions, observations, measures }), { root: '*' });
    const { terms } = en.words;
    const wanted: readonly string[] = [terms.basis, terms.source, terms.quote];
    assert.deepEqual(
      markOf(layout, 'p')
        .details.filter(({ term }) => wanted.includes(term))
        .map(({ term, value }) => [term, value.text]),
      ['a', 'b', 'c'].map((id) => [terms.basis, `“Report ${id}”`]),
    );
    const { columns, rows } = layout.table;
    const cited = columns.findIndex(({ label }) => label === terms.source);
    assert.deepEqual(
      rows.map((row) => row[cited]!.text),
      ['', '“Report a”', '“Report b”', '“Report c”'],
    );
  });

  test('adds nothing up where the measure does not say that it may be, and says so once', () => {
    const layout = treeOf(ledger, { measure: 'passed', root: '*', expanded: ['lindell', 'asher'] });
    assert.deepEqual(layout.tree!.sums, []);
    assert.equal(markOf(layout, 'lindell').absent, true);
    assert.deepEqual(markOf(layout, 'lindell').lines, ['no figure of its own; 7 within it have one']);
    const notes = layout.notes.filter((note) => note.includes('not added up'));
    assert.deepEqual(notes, ['Parts are not added up: the measure does not say that they may be.']);
    assertIncludes(detailsOf(layout, 'asher').join('\n'), 'Not added up: the measure does not say that it may be');
  });

  test('ranks siblings only, and says among which; a computed sum has no rank and widens those of the others', () => {
    const layout = treeOf(ledger, { expanded: ['asher', 'brome'] });
    assert.equal(markOf(layout, 'ashford').rank, '1st of 3 in Asher');
    assert.equal(markOf(layout, 'brackley').rank, '1st of 2 in Brome');
    assert.equal(markOf(layout, 'asher').rank, '1st or 2nd of 5 in Lindell');
    assert.equal(markOf(layout, 'elmet').rank, 'rank not known');
    const inChinese = treeOf(ledger, { expanded: ['asher'] }, zh);
    assert.equal(markOf(inChinese, 'ashford').rank, '在阿舍市的3地中第1');
  });

  test('puts siblings that count other things last, with the reason, and does not rank them with the others', () => {
    const campaign = campaignOf({
      regions: ['p', 'a', 'b', 'c', 'd'].map((id) => ({ id, name: id, ...(id === 'p' ? {} : { parent: 'p' }) })),
      measures: [{ id: 'm', label: 'Given', counts: 'events', aggregate: 'sum' }],
      observations: ['p', 'a', 'b', 'c', 'd'].map((region, index) => ({
        measure: 'm',
        region,
        value: [900, 500, 10, 20, 30][index],
        ...(region === 'a' ? { counts: 'people' } : {}),
      })),
    });
    const layout = treeOf(campaign);
    assert.deepEqual(ids(layout), ['d', 'c', 'b', 'a']);
    const { lines, rank } = markOf(layout, 'a');
    assert.match(lines.join('\n'), /Counts people, not events/);
    assert.equal(rank, null);
    assert.equal(markOf(layout, 'd').rank, '1st of 3 in p');
    assertIncludes(layout.caution!, 'unlike places come last among their neighbours');
    assert.match(sumOf(layout, 'p')!, /not added up: they count different things/);
  });

  test('says which levels are in view, and that parts are more than their whole', () => {
    const layout = treeOf(ledger, { expanded: ['corran'] });
    assertIncludes(layout.summary[0]!, 'Bridges inspected in Lindell: 7 places in view.');
    assertIncludes(layout.summary[1]!, 'Levels in view: “city” (5) and “county” (2).');
    assertIncludes(layout.notes.join(' '), 'Corran: the parts add up to 50 bridges more than the figure itself.');
    assert.equal(layout.summary.length <= 5, true);
  });

  test('claims an order only of figures that sources give', () => {
    assert.doesNotMatch(treeOf(ledger).summary.join(' '), /Highest/);
    assertIncludes(treeOf(ledger, { root: 'asher' }).summary.join(' '), 'Highest: Ashford, 200 bridges');
  });

  test('has all regions of the view in the table, open or not, with what each is part of and its level', () => {
    const { table } = treeOf(ledger, { root: 'asher' });
    const cells = table.rows.map((row) => row.slice(0, 3).map(({ text }) => text));
    assert.deepEqual(cells, [
      ['Ashford', 'Asher', 'county'],
      ['Ashford East', 'Ashford', 'township'],
      ['Ashford West', 'Ashford', 'township'],
      ['Ashford Hill', 'Ashford', 'township'],
      ['Alder', 'Asher', 'county'],
      ['Alder Mill', 'Alder', 'township'],
      ['Alder Green', 'Alder', 'township'],
      ['Amble', 'Asher', 'county'],
    ]);
    assert.equal(
      table.rows.every((row) => row.length === table.columns.length),
      true,
    );
    assert.equal(treeOf(ledger, { root: '*' }).table.rowCount, ledger.regions.length);
  });

  test('says that a region is unknown or has no parts, and shows the first view', () => {
    const unknown = treeOf(ledger, { root: 'nowhere', expanded: ['asher', 'neither'] });
    assert.equal(ids(unknown).includes('elmet'), true);
    assertIncludes(unknown.notes[0]!, 'There is no region “nowhere”.');
    assertIncludes(unknown.notes[1]!, 'There is no region “neither”.');
    assertIncludes(treeOf(ledger, { root: 'amble' }).notes[0]!, 'No parts of Amble are listed');
    assertIncludes(treeOf(ledger, { root: 'amble' }, zh).notes[0]!, '安布尔县没有列出下级地区');
  });

  test('has no tree where the measure has no figure of any region', () => {
    const campaign = campaignOf({
      regions: [{ id: 'a', name: 'A' }],
      measures: [{ id: 'm', label: 'M' }],
      observations: [{ measure: 'm', value: 5 }],
    });
    assert.equal(indexTreeChosen(campaign, { measure: 'm' }, en), null);
  });

  test('goes by keys over the rows in view only', () => {
    const layout = treeOf(ledger, { expanded: ['asher'] });
    assert.deepEqual(stepInBranches(layout, 'asher', 'end'), { to: 'ashford' });
    assert.deepEqual(stepInBranches(layout, 'ashford', 'end'), { open: 'ashford' });
    assert.deepEqual(stepInBranches(layout, 'asher', 'start'), { close: 'asher' });
    assert.deepEqual(stepInBranches(layout, 'amble', 'start'), { to: 'asher' });
    assert.deepEqual(stepInBranches(layout, 'elmet', 'first'), { to: 'asher' });
    assert.equal(stepInBranches(layout, 'elmet', 'down'), null);
    assert.equal(stepInBranches(layout, 'nobody', 'down'), null);
  });

  test('says in the table why a region is unlike its own siblings, whether its branch is open or not', () => {
    const region = (id: string, level: string, parent?: string) => ({
      id,
      name: id,
      level,
      ...(parent ? { parent } : {}),
    });
    const regions = [
      ...['p1', 'p2', 'p3'].map((id) => region(id, 'province')),
      ...['c1', 'c2', 'c3'].map((id) => region(id, 'county', 'p1')),
      region('z1', 'zone', 'p1'),
    ];
    const campaign = campaignOf({
      metrics: '1.0',
      title: 'Test',
      measures: [{ id: 'm', label: 'Works', unit: 'works' }],
      regions,
      observations: regions.map(({ id }, index) => ({ measure: 'm', region: id, value: 10 * (index + 1) })),
    });
    for (const expanded of [[], ['p1']]) {
      const { table } = treeOf(campaign, { expanded });
      const column = table.columns.findIndex(({ label }) => label === 'Compared with');
      const reasons = table.rows.map((row) => [row[0]!.text, row[column]!.text]).filter(([, reason]) => reason !== '');
      assert.deepEqual(reasons, [['z1', 'Zone level, not county level']]);
    }
  });

  test('draws at most 1,000 rows, and says how many more are in the table', () => {
    const many = Array.from({ length: 1500 }, (_, index) => `r${index}`);
    const campaign = campaignOf({
      regions: many.map((id) => ({ id, name: id })),
      measures: [{ id: 'm', label: 'M' }],
      observations: many.map((region, index) => ({ measure: 'm', region, value: index })),
    });
    const layout = treeOf(campaign);
    assert.equal(layout.marks.length, 1000);
    assertIncludes(layout.notes.join(' '), '500 more are in the table');
    assert.deepEqual(stepInBranches(layout, 'r700', 'last'), { to: 'r500' });
  });

  test('finds regions on any level, with what they lie within and what lies within them', () => {
    const layout = treeOf(ledger, { search: 'brackley s', root: 'asher' });
    assert.deepEqual(ids(layout), ['lindell', 'brome', 'brackley', 'brackley-south']);
    assert.match(layout.search!.found!, /1.*31/);
    assert.deepEqual(layout.tree!.sums, []);
    assert.equal(markOf(layout, 'brackley').rank, '1st of 2 in Brome');
    assert.equal(markOf(layout, 'brome').rank, '2nd or 3rd of 5 in Lindell');
    assert.deepEqual(markOf(layout, 'brackley-south').match, { start: 0, end: 10 });
    const whole = treeOf(ledger, { search: 'corran', expanded: ['lindell', 'corran'] });
    assert.deepEqual(ids(whole), ['lindell', 'corran', 'cawood', 'coverdale']);
    assert.equal(sumOf(whole, 'corran'), 'The parts add up to 50 more than the figure itself');
    const none = treeOf(ledger, { search: 'nowhere' });
    assert.deepEqual(ids(none), []);
    assert.equal(none.failure, null);
    assert.notEqual(none.search!.found, null);
  });

  for (const name of demoNames) {
    test(`draws each measure of ${name} with every lens`, () => {
      const campaign = demoCampaign(name);
      for (const measure of campaign.measures) {
        for (const show of ['value', 'share', 'per', 'change'] as const) {
          const options: RegionsOptions = {
            measure: measure.id,
            show,
            root: '*',
            by: 'category',
            benchmark: 'average',
          };
          const index = indexTreeChosen(campaign, options, zh);
          if (!index) continue;
          const everything = campaign.regions.map(({ id }) => id);
          const layout = layoutPrepared(prepareBranches(index, { ...options, expanded: everything }));
          assert.equal(layout.marks.length > 0, true);
          assert.equal(layout.table.rows.length, layout.marks.length);
          for (const { from, to } of layout.marks.map(({ bar }) => bar)) assert.equal(from >= 0 && to <= 1, true);
        }
      }
    });
  }
});
