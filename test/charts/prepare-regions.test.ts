import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createFinder, prepareRegions } from '../../src/charts/regions/prepare-regions.js';
import { layoutRegions, type RegionsOptions } from '../../src/charts/regions/regions.layout.js';
import { demoCampaign, campaignOf, en } from '../support/demo.js';
import { measuredRegions } from '../support/measured-regions.js';

const places = demoCampaign('zhangye');

describe('what is asked of regions', () => {
  test('is laid out by one function: a list, a tree, several measures, or one region', () => {
    const tree = layoutRegions(
      places,
      { measure: 'broadcast-viewers', hierarchy: true, root: '*', expanded: ['gansu'] },
      en,
    );
    assert.ok(tree.tree);
    assert.deepEqual(tree.tree.expanded, ['gansu']);
    const list = layoutRegions(places, { measure: 'broadcast-viewers' }, en);
    assert.equal(list.tree, null);
    const [first, second] = places.measures.filter(({ id }) => layoutRegions(places, { measure: id }, en).total > 0);
    const columns = layoutRegions(places, { measures: [first!.id, second!.id], hierarchy: true }, en);
    assert.deepEqual(
      columns.measures!.map(({ id }) => id),
      [first!.id, second!.id],
    );
    const region = layoutRegions(places, { region: 'zhangye', measures: [first!.id] }, en);
    assert.ok(region.marks.every(({ regionId }) => regionId === 'zhangye'));
  });

  test('is said in the notes of a list or a tree, where it cannot be had', () => {
    for (const hierarchy of [false, true]) {
      const layout = layoutRegions(places, { region: 'nowhere', hierarchy }, en);
      assert.match(layout.notes[0]!, /“nowhere”/);
      assert.equal(layout.tree !== null, hierarchy);
      assert.ok(layout.table.rows.length > 0, 'the table is still made when it is read');
    }
    const failed = layoutRegions(campaignOf({ regions: [{ id: 'a', name: 'A' }] }), { measures: ['x'] }, en);
    assert.equal(failed.failure!.code, 'noMeasures');
  });

  test('is found once for as long as it stays the same, and has slots only where it is long', () => {
    const finder = createFinder();
    const campaign = campaignOf(measuredRegions({ count: 260 }));
    const prepare = (options: RegionsOptions) => prepareRegions(campaign, options, en, finder);
    for (const options of [
      { measure: 'works' },
      { measures: ['works', 'cost'] },
      { measure: 'works', by: 'category' },
    ] as const) {
      const [first, again] = [prepare(options), prepare(options)];
      assert.ok(first.slots!.count > 200);
      assert.equal(again.slots, first.slots);
      assert.notEqual(prepare({ ...options, sort: 'name' }).slots, first.slots);
      const { marks } = first.layout({ slots: { first: 30, last: 32, kept: null }, isScrolled: true });
      assert.equal(first.slotOf(marks[0]!.id), 30);
      assert.equal(first.slotOf('nowhere'), null);
    }
    assert.equal(prepare({ region: 't-1' }).slots, null);
    assert.equal(prepareRegions(places, { measure: 'broadcast-viewers' }, en).slots, null);
  });
});
