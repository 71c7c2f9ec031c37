import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderChart } from '../../src/static/index.js';
import { barsOf, markOf, type Figure } from '../support/bars.js';
import { seeded } from '../support/random.js';

const kinds: Readonly<Record<string, object>> = {
  exact: { value: 40 },
  over: { value: 40, qualifier: 'over' },
  atLeast: { value: 40, qualifier: 'atLeast' },
  under: { value: 40, qualifier: 'under' },
  atMost: { value: 40, qualifier: 'atMost' },
  about: { value: 40, qualifier: 'about' },
  range: { value: null, qualifier: 'range', low: 30, high: 50 },
  rounded: { value: 40, roundedTo: 10 },
};

const first = (region: string, figure: object) => ({ measure: 'm', region, asOf: '2020', ...figure });
const changes = (later: readonly Figure[], earlier: readonly object[]) =>
  barsOf(later, { show: 'change' }, { observations: earlier });
const later = (figure: object) => ({ asOf: '2021', ...figure });

describe('the two figures of a change', () => {
  for (const [name, figure] of Object.entries(kinds)) {
    test(`show that one is ${name}, be it the later or the earlier`, () => {
      const layout = changes([later(figure), later({ value: 100 })], [first('a', { value: 1 }), first('b', figure)]);
      assert.equal(markOf(layout, 'a').dumbbell!.to!.end, name);
      assert.equal(markOf(layout, 'b').dumbbell!.from!.end, name);
      assert.equal(markOf(layout, 'b').dumbbell!.to!.end, 'exact');
    });
  }

  test('reach from end to end of a range, and the line between begins where they end', () => {
    const layout = changes([later(kinds['range']!)], [first('a', { value: 10 })]);
    const { from, to, link } = markOf(layout, 'a').dumbbell!;
    assert.ok(to!.from < to!.to);
    assert.deepEqual(link, { from: from!.to, to: to!.from });
  });

  test('have no line between them where they touch', () => {
    const overlapping = changes([later({ value: 45 })], [first('a', kinds['range']!)]);
    assert.equal(markOf(overlapping, 'a').dumbbell!.link, null);
    assert.equal(markOf(changes([later({ value: 4 })], [first('a', { value: 4 })]), 'a').dumbbell!.link, null);
  });

  test('are drawn differently for each way in which they may be inexact', async () => {
    const drawings = await Promise.all(
      Object.values(kinds).map(async (figure) => {
        const document = {
          metrics: '1.0',
          title: 'T',
          locale: 'en',
          regions: [{ id: 'a', name: 'A' }],
          measures: [{ id: 'm', label: 'M' }],
          observations: [first('a', { value: 1 }), { measure: 'm', region: 'a', asOf: '2021', ...figure }],
        };
        const attributes = { measure: 'm', show: 'change' };
        const html = await renderChart(document, { chart: 'regions', attributes, format: 'fragment' });
        return /<svg class="bar"[\s\S]*?<\/svg>\s*<\/span>/.exec(html)![0].replace(/<!--.*?-->|\d+(\.\d+)?%/g, '');
      }),
    );
    assert.equal(new Set(drawings).size, drawings.length);
    assert.ok(drawings.every((drawing) => drawing.includes('dot before')));
  });

  test('lie within the plot, the line between them too, whatever they are', () => {
    const random = seeded(11);
    const figure = () => {
      const low = random.integer(-50, 90);
      const value = { value: low, qualifier: random.pick(['exact', 'over', 'atLeast', 'under', 'atMost', 'about']) };
      return random.chance(0.3) ? { value: null, qualifier: 'range', low, high: low + random.integer(0, 40) } : value;
    };
    for (let round = 0; round < 200; round += 1) {
      const ids = ['a', 'b', 'c'];
      const layout = changes(
        ids.map(() => later(figure())),
        ids.map((id) => first(id, figure())),
      );
      for (const { dumbbell } of layout.marks) {
        const { from, to, link } = dumbbell!;
        for (const end of [from!, to!]) assert.ok(end.from >= 0 && end.from <= end.to && end.to <= 1);
        const gap = Math.max(from!.from - to!.to, to!.from - from!.to);
        assert.ok(Math.abs((link ? link.to - link.from : 0) - Math.max(0, gap)) < 1e-12);
      }
    }
  });
});
