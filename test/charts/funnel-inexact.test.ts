import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stageFacts } from '../../src/charts/funnel/stage-facts.js';
import { createSpeaker } from '../../src/layout/sentences.js';
import { boundsOf } from '../../src/model/amount.js';
import type { Amount } from '../../src/model/index.js';
import { campaignOf, en } from '../support/demo.js';
import { funnelOf, lastOf, textOf, type Fields } from '../support/funnels.js';
import { nonsenseIn } from '../support/layouts.js';
import { seeded, type Random } from '../support/random.js';

const qualifiers = ['exact', 'over', 'under', 'atLeast', 'atMost', 'range', 'rounded'] as const;

/** A stage as a source may print it, and what its number may truly be. */
function printed(random: Random, most: number): { readonly stage: Fields; readonly real: number } {
  const qualifier = random.pick(qualifiers);
  const real = random.integer(0, most);
  const off = random.integer(1, 300);
  switch (qualifier) {
    case 'exact':
      return { stage: { value: real }, real };
    case 'over':
      return { stage: { value: Math.max(0, real - off), qualifier }, real: Math.max(0, real - off) + off };
    case 'atLeast':
      return { stage: { value: Math.max(0, real - off + 1), qualifier }, real };
    case 'under':
      return { stage: { value: real + off, qualifier }, real };
    case 'atMost':
      return { stage: { value: real + off - 1, qualifier }, real };
    case 'range':
      return { stage: { value: null, qualifier, low: Math.max(0, real - off), high: real + off }, real };
    case 'rounded': {
      const step = random.pick([10, 100, 1000]);
      return { stage: { value: Math.round(real / step) * step, roundedTo: step }, real };
    }
  }
}

/** Whether an amount may be this number. A bound says nothing of what lies on its other side. */
function allows(amount: Amount, real: number): boolean {
  const bounds = boundsOf(amount)!;
  const slack = 1e-9 * Math.max(1, Math.abs(real));
  const isCeiling = amount.qualifier === 'under' || amount.qualifier === 'atMost';
  return (isCeiling || real >= bounds.low - slack) && real <= bounds.high + slack;
}

describe('derived shares and remainders', () => {
  test('never rule out what may be true, over 4,000 funnels', () => {
    const random = seeded(20211231);
    let shares = 0;
    let remainders = 0;
    for (let count = 0; count < 4000; count++) {
      const length = random.integer(2, 4);
      const stages: { stage: Fields; real: number }[] = [];
      for (let index = 0; index < length; index++) {
        const before = stages.at(-1)?.real ?? 5000;
        stages.push(printed(random, random.chance(0.8) ? before : 5000));
      }
      const reals = stages.map(({ real }) => real);
      const campaign = campaignOf({
        funnels: [{ stages: stages.map(({ stage }, index) => ({ id: `s${index}`, label: `S${index}`, ...stage })) }],
      });
      assert.deepEqual(campaign.problems, [], JSON.stringify(stages));
      const facts = [...stageFacts(campaign.funnels[0]!, null, createSpeaker(campaign, en)).values()];
      facts.forEach(({ ofFirst, open }, index) => {
        const says = JSON.stringify([stages, index, ofFirst, open?.left, open?.share]);
        const [first, real, base] = [reals[0]!, reals[index]!, reals[index - 1]!];
        if (ofFirst && first > 0) {
          shares += 1;
          assert.ok(allows(ofFirst, real / first), says);
        }
        if (!open) return;
        remainders += 1;
        assert.ok(allows(open.left, base - real), says);
        if (open.share && base > 0) assert.ok(allows(open.share, (base - real) / base), says);
      });
    }
    assert.ok(shares > 2000, `only ${shares} shares`);
    assert.ok(remainders > 2000, `only ${remainders} remainders`);
  });

  test('of "over 300 of nearly 500" are bounds', () => {
    const { lines, open, bar } = lastOf({ value: 500, qualifier: 'under' }, { value: 300, qualifier: 'over' });
    assert.deepEqual(lines, ['over 60% of \u201cS1\u201d']);
    assert.equal(open!.label.text, 'less than 200 still open');
    assert.equal(bar!.end, 'over');
  });

  test('of two figures that are open on the same side are not given, and the row says why', () => {
    for (const qualifier of ['over', 'atLeast']) {
      const mark = lastOf({ value: 500, qualifier }, { value: 300, qualifier });
      assert.equal(textOf(mark), 'no share: the figures are too inexact', qualifier);
      assert.equal(mark.open, null, qualifier);
    }
  });

  test('of approximate figures are approximate', () => {
    const { lines, open } = lastOf({ value: 500, qualifier: 'about' }, { value: 300 });
    assert.deepEqual(lines, ['about 60% of \u201cS1\u201d']);
    assert.equal(open!.label.text, 'about 200 still open');
    assert.match(open!.description, /about 40% of \u201cS1\u201d/);
  });

  test('of a figure that is a bound are worked out in words with that bound', () => {
    const { open } = lastOf({ value: 500 }, { value: 300, qualifier: 'over' });
    const worked = open!.details.find(({ term }) => term === en.words.terms.workedOut)!;
    assert.equal(worked.value.text, '500 less over 300');
  });

  test('of a figure that is surely larger than its base say so as a bound', () => {
    const { open, lines } = lastOf({ value: 100 }, { value: 120, qualifier: 'over' });
    assert.equal(open!.label.text, 'over 20 more than \u201cS1\u201d');
    assert.deepEqual(lines, ['over 120% of \u201cS1\u201d']);
  });

  test('are nowhere more than numbers and words', () => {
    const random = seeded(4);
    for (let count = 0; count < 300; count++) {
      const stages = Array.from({ length: random.integer(1, 6) }, (_, index) => ({
        id: `s${index}`,
        label: `S${index}`,
        ...printed(random, 5000).stage,
      }));
      assert.deepEqual(nonsenseIn(funnelOf(stages)), [], JSON.stringify(stages));
    }
  });
});

describe('the words of a bound', () => {
  test('say no more than the bound itself, however it is rounded', () => {
    // Over 20,000 of 30,000 may be 20,001, which is 66.67 %: not over 66.7 %.
    const { lines } = lastOf({ value: 30_000 }, { value: 20_000, qualifier: 'over' });
    const said = Number(/over ([\d.]+)%/.exec(lines[0]!)![1]);
    assert.ok(said <= (20_001 / 30_000) * 100, lines[0]);
  });
});
