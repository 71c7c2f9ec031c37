import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { breakDown, type Breakdown } from '../../src/charts/regions/remainders.js';
import { findNodes, indexTree } from '../../src/charts/regions/region-tree.js';
import { rollUp } from '../../src/charts/regions/tree-roll-up.js';
import { sumParts, type SumFigure } from '../../src/charts/regions/tree-sums.js';
import { absent, boundsOf, exactly, type Amount, type Bounds } from '../../src/model/amount.js';
import { parseDate, type CampaignFigure, type CampaignMeasure } from '../../src/model/index.js';
import { evenRegions, regionOf, regionsFrom } from '../support/region-trees.js';

const options = { numRuns: 1000, seed: 20210630, endOnFailure: true };

const measure: CampaignMeasure = {
  id: 'projects',
  label: 'Projects',
  definition: null,
  unit: null,
  counts: 'items',
  better: 'neither',
  aggregate: 'sum',
  decimals: null,
  comparable: true,
  category: null,
  note: null,
};

const of = (amount: Amount | number, over: Partial<SumFigure> = {}): SumFigure => ({
  amount: typeof amount === 'number' ? exactly(amount) : amount,
  kind: 'actual',
  counts: 'items',
  category: null,
  scope: null,
  programme: null,
  asOf: parseDate('2021-12-31'),
  period: null,
  ...over,
});

const meant = (qualifier: Amount['qualifier'], value: number): Amount => ({ ...exactly(value), qualifier });
const between = (low: number, high: number): Amount => ({
  ...exactly(low),
  value: null,
  qualifier: 'range',
  low,
  high,
});
const rounded = (value: number, roundedTo: number): Amount => ({ ...exactly(value), roundedTo });

/** An amount in a few characters: "over 5", "3-7", "12", "none". */
function short(amount: Amount | null): string {
  if (!amount) return 'none';
  if (amount.qualifier === 'range') return `${amount.low}-${amount.high}`;
  return amount.qualifier === 'exact' ? String(amount.value) : `${amount.qualifier} ${amount.value}`;
}

const sumOf = (...parts: readonly (SumFigure | null)[]) => {
  const { sum, refusal } = sumParts(measure, parts);
  return refusal ?? short(sum);
};

const verdictOf = (whole: SumFigure | null, ...parts: readonly (SumFigure | null)[]) => {
  const { verdict, remainder, surplus } = breakDown(measure, whole, parts);
  return [verdict, short(verdict === 'exceeds' ? surplus : remainder)];
};

describe('sumParts', () => {
  test('adds exact numbers exactly, decimals too', () => {
    assert.equal(sumOf(of(29206), of(0), of(794)), '30000');
    assert.equal(sumOf(of(0.1), of(0.2)), '0.3');
    assert.equal(sumOf(...Array.from({ length: 1000 }, () => of(0.1))), '100');
    assert.equal(sumOf(of(1e9), of(0.01), of(-1e9)), '0.01');
    assert.equal(sumOf(of(0)), '0');
  });

  test('keeps to what bounds allow', () => {
    assert.equal(sumOf(of(meant('over', 8000)), of(268)), 'over 8268');
    assert.equal(sumOf(of(meant('atLeast', 8000)), of(meant('over', 50))), 'over 8050');
    assert.equal(sumOf(of(meant('under', 300)), of(10)), '10-310');
    assert.equal(sumOf(of(meant('under', 300)), of(meant('atMost', 10))), 'under 310');
    assert.equal(sumOf(of(meant('under', 300)), of(meant('over', 10))), 'over 10');
    assert.equal(sumOf(of(between(3, 5)), of(-10)), '-7--5');
    assert.equal(sumOf(of(rounded(8000, 1000)), of(10)), '7510-8510');
  });

  test('is about, when all are single numbers and one is about; beside a bound it says nothing', () => {
    assert.equal(sumOf(of(meant('about', 400)), of(10)), 'about 410');
    assert.equal(sumOf(of(meant('about', 400)), of(meant('over', 10))), 'about');
    assert.equal(sumOf(of(meant('about', 400)), of(rounded(300, 100))), 'about 700');
  });

  test('refuses what nobody may add up, or can', () => {
    const refusal = (change: Partial<CampaignMeasure>) => sumParts({ ...measure, ...change }, [of(1), of(2)]).refusal;
    for (const aggregate of ['mean', 'max', 'min', 'latest', 'none'] as const)
      assert.equal(refusal({ aggregate }), 'notSummable');
    assert.equal(refusal({ comparable: false }), 'definitions');
    assert.equal(refusal({}), null);
    assert.equal(sumOf(), 'noFigures');
    assert.equal(sumOf(null, of(absent('withheld'))), 'noFigures');
    assert.equal(sumOf(of(Number.MAX_SAFE_INTEGER), of(1)), 'tooLarge');
    assert.equal(sumOf(of(1.7e308), of(1.7e308)), 'tooLarge');
    assert.equal(sumOf(of(Infinity)), 'tooLarge');
    assert.equal(sumOf(of(meant('over', 1.7e308)), of(meant('over', 1.7e308))), 'tooLarge');
    assert.equal(sumOf(of(meant('atLeast', 0)), of(0)), 'unbounded');
  });

  test('names the parts without a figure, and those that have nothing to count', () => {
    const parts = [null, of(5), of(absent('notApplicable')), of(absent('withheld')), of(absent('unreadable'))];
    const { sum, known, missing, notApplicable } = sumParts(measure, parts);
    assert.deepEqual([short(sum), known, missing, notApplicable], ['5', 1, [0, 3, 4], [2]]);
  });

  test('does not add up the unlike, and says which parts differ in what', () => {
    const parts = [
      of(1),
      of(2, { asOf: parseDate('2021-06') }),
      of(3, { counts: 'people', asOf: null }),
      of(4, { scope: 'rural part' }),
      of(absent('withheld'), { kind: 'target' }),
    ];
    const { sum, refusal, differences } = sumParts(measure, parts);
    assert.deepEqual([sum, refusal], [null, 'unlike']);
    assert.deepEqual(differences, [
      { reason: 'counts', parts: [2] },
      { reason: 'scopes', parts: [3] },
      { reason: 'dates', parts: [1, 2] },
    ]);
    assert.equal(sumOf(of(1, { scope: 'rural part' })), 'unlike', 'a part of a region is not the region');
    assert.equal(sumOf(of(1), of(2, { period: parseDate('2021') })), 'unlike');
    assert.equal(sumOf(of(1), of(2, { kind: 'target' })), 'unlike');
  });
});

describe('breakDown', () => {
  test('says that parts add up, leave something over, or are too much', () => {
    assert.deepEqual(verdictOf(of(100), of(60), of(40)), ['adds', '0']);
    assert.deepEqual(verdictOf(of(100), of(60), of(5)), ['remainder', '35']);
    assert.deepEqual(verdictOf(of(100), of(60), of(90)), ['exceeds', '50']);
    assert.deepEqual(verdictOf(of(0), of(0), of(0)), ['adds', '0']);
    assert.deepEqual(verdictOf(of(0), of(1)), ['exceeds', '1']);
    assert.deepEqual(verdictOf(of(0.3), of(0.1), of(0.2)), ['adds', '0']);
    assert.deepEqual(verdictOf(of(100.1), of(100)), ['remainder', '0.1']);
  });

  test('claims no remainder while parts are missing, and a surplus all the more', () => {
    assert.deepEqual(verdictOf(of(100), of(60), null), ['rest', '40']);
    assert.deepEqual(verdictOf(of(100), of(100), null), ['rest', '0']);
    assert.deepEqual(verdictOf(of(100), of(160), of(absent('withheld'))), ['exceeds', 'atLeast 60']);
    assert.deepEqual(verdictOf(of(meant('over', 100)), of(100), null), ['rest', 'none']);
    assert.deepEqual(verdictOf(of(100), of(100), of(absent('notApplicable'))), ['adds', '0']);
  });

  test('lets bounds decide', () => {
    assert.deepEqual(verdictOf(of(meant('over', 8000)), of(7000)), ['remainder', 'over 1000']);
    assert.deepEqual(verdictOf(of(meant('over', 8000)), of(9000)), ['mayAdd', 'none']);
    assert.deepEqual(verdictOf(of(meant('over', 8000)), of(8000)), ['remainder', 'none']);
    assert.deepEqual(verdictOf(of(meant('atLeast', 8000)), of(8000)), ['mayAdd', 'none']);
    assert.deepEqual(verdictOf(of(100), of(meant('over', 60))), ['mayAdd', 'under 40']);
    assert.deepEqual(verdictOf(of(100), of(meant('over', 100))), ['exceeds', 'none']);
    assert.deepEqual(verdictOf(of(100), of(meant('atLeast', 100))), ['mayAdd', '0']);
    assert.deepEqual(verdictOf(of(meant('under', 100)), of(100)), ['exceeds', 'atMost 100']);
    assert.deepEqual(verdictOf(of(between(90, 110)), of(between(40, 50)), of(30)), ['remainder', '10-40']);
    assert.deepEqual(verdictOf(of(rounded(8000, 1000)), of(8200)), ['mayAdd', 'under 300']);
    assert.deepEqual(verdictOf(of(rounded(8000, 1000)), of(8500)), ['exceeds', 'atMost 1000']);
  });

  test('lets a negative part make the others more than the whole', () => {
    assert.deepEqual(verdictOf(of(10), of(30), of(-25)), ['remainder', '5']);
    assert.deepEqual(verdictOf(of(10), of(30), of(-15)), ['remainder', '-5']);
    assert.deepEqual(verdictOf(of(-90), of(-60), of(-30)), ['adds', '0']);
    assert.deepEqual(verdictOf(of(-90), of(-60), null), ['rest', '-30']);
  });

  test('cannot tell, and says why', () => {
    assert.deepEqual(verdictOf(of(meant('about', 500)), of(400)), ['about', 'none']);
    assert.deepEqual(verdictOf(of(500), of(meant('about', 600))), ['about', 'none']);
    assert.deepEqual(verdictOf(null, of(1), of(2)), ['noWhole', 'none']);
    assert.deepEqual(verdictOf(of(absent('withheld')), of(1), of(2)), ['noWhole', 'none']);
    assert.deepEqual(verdictOf(of(1)), ['notAdded', 'none']);
    assert.deepEqual(verdictOf(of(1e17), of(1)), ['notAdded', 'none']);
    const june = { asOf: parseDate('2021-06-30') };
    const later = breakDown(measure, of(100), [of(60, june), of(70, june), null]);
    assert.deepEqual([later.verdict, short(later.sum), later.remainder, later.surplus], ['unlike', '130', null, null]);
    assert.deepEqual(later.differences, [{ reason: 'dates', parts: [0, 1] }]);
    assert.deepEqual(breakDown(measure, of(100, { scope: 'city proper' }), [of(60)]).differences, [
      { reason: 'scopes', parts: [0] },
    ]);
  });
});

/** A number that now and then has decimals or is large; whether it may be negative is said. */
const number = (isSigned: boolean) =>
  fc.oneof(
    fc.integer({ min: isSigned ? -20 : 0, max: 40 }),
    fc.integer({ min: 0, max: 400 }).map((it) => it / 10),
  );

const amounts = (isSigned: boolean): fc.Arbitrary<Amount> =>
  fc.oneof(
    { weight: 4, arbitrary: number(isSigned).map(exactly) },
    fc
      .tuple(fc.constantFrom('over', 'under', 'atLeast', 'atMost', 'about'), number(isSigned))
      .map(([qualifier, value]) => (qualifier === 'under' && value === 0 ? exactly(0) : meant(qualifier, value))),
    fc.tuple(number(isSigned), number(isSigned)).map(([a, b]) => between(Math.min(a, b), Math.max(a, b))),
    fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(1, 10)).map(([n, step]) => rounded(n * step, step)),
  );

const figures = (isSigned: boolean) =>
  fc.record({
    whole: amounts(isSigned),
    parts: fc.array(fc.option(amounts(isSigned), { freq: 8 }), { maxLength: 5 }),
    draws: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }),
  });

/** A number that an amount can stand for; open ends are kept away from, and no end is taken to be 50 further. */
function drawWithin(amount: Amount, draw: number): number {
  const bounds = boundsOf(amount);
  if (!bounds) return amount.value!;
  const low = bounds.low === -Infinity ? bounds.high - 50 : bounds.low;
  const high = bounds.high === Infinity ? bounds.low + 50 : bounds.high;
  const margin = (high - low) * 1e-3;
  const from = bounds.lowOpen ? low + margin : low;
  const to = bounds.highOpen ? high - margin : high;
  return from + (to - from) * draw;
}

const nearly = 1e-9;
const holds = ({ low, high }: Bounds, value: number) => value >= low - nearly && value <= high + nearly;

/** What may not be said of numbers that the figures can stand for. */
function contradiction(result: Breakdown, whole: number, sum: number, isSigned: boolean): string | null {
  const left = whole - sum;
  const isPossible = isSigned || left >= -nearly; // else the document is wrong, and nothing follows
  const bounds = result.remainder && boundsOf(result.remainder);
  if (result.verdict === 'adds' && Math.abs(left) > nearly) return 'does not add up';
  if (result.verdict === 'exceeds' && left > nearly) return 'is not too much';
  if (result.verdict === 'exceeds' && result.surplus && !holds(boundsOf(result.surplus)!, -left))
    return 'other surplus';
  if (result.verdict === 'remainder' && !isSigned && left < -nearly) return 'may be too much';
  if (bounds && isPossible && !holds(bounds, left)) return 'other remainder';
  return null;
}

for (const isSigned of [false, true]) {
  describe(`figures that ${isSigned ? 'may' : 'cannot'} be negative`, () => {
    test('have no sum that numbers within their bounds can leave', () => {
      fc.assert(
        fc.property(figures(isSigned), ({ parts, draws }) => {
          const { sum } = sumParts(
            measure,
            parts.map((part) => part && of(part)),
          );
          const bounds = sum && boundsOf(sum);
          const values = parts.flatMap((part, place) => (part ? [drawWithin(part, draws[place]!)] : []));
          const total = values.reduce((a, b) => a + b, 0);
          if (bounds) assert.equal(holds(bounds, total), true, `${short(sum)} holds not ${total}`);
        }),
        options,
      );
    });

    test('are broken down as numbers within their bounds, and any for what is missing, bear out', () => {
      fc.assert(
        fc.property(figures(isSigned), ({ whole, parts, draws }) => {
          const result = breakDown(
            measure,
            of(whole),
            parts.map((part) => part && of(part)),
          );
          const isNegative = [whole, ...parts].some((it) => it && (boundsOf(it)?.low ?? 0) < 0);
          const known = parts.flatMap((part, place) => (part ? [drawWithin(part, draws[place]!)] : []));
          const missing = result.verdict === 'exceeds' ? result.missing.length * draws[6]! * 9 : 0;
          const total = known.reduce((a, b) => a + b, missing);
          assert.equal(contradiction(result, drawWithin(whole, draws[7]!), total, isNegative), null);
        }),
        { ...options, numRuns: 4000 },
      );
    });
  });
}

const settled = (amount: Amount | number, over: Partial<CampaignFigure> = {}): CampaignFigure => ({
  ...of(amount),
  id: '~1',
  measure,
  region: null,
  programme: null,
  sampleSize: null,
  status: 'final',
  citation: { source: null, locator: null, quote: null, note: null },
  ...over,
});

describe('rollUp', () => {
  const regions = regionsFrom([null, 0, 0, 1, 1, 2, 2], ['province', 'a', 'b', 'a1', 'a2', 'b1', 'b2']);
  const tree = indexTree(regions);
  const node = (id: string) => findNodes(tree, [id]).nodes[0]!;
  const roll = (known: Readonly<Record<string, CampaignFigure | number>>, over: Partial<CampaignMeasure> = {}) => {
    const all = new Map(
      Object.entries(known).map(([id, it]) => [node(id), typeof it === 'number' ? settled(it) : it] as const),
    );
    const result = rollUp(tree, { ...measure, ...over }, (it) => all.get(it) ?? null);
    const named = <T>(map: ReadonlyMap<number, T>) =>
      Object.fromEntries([...map].map(([it, value]) => [regions[it]!.id, value] as const));
    return { ...result, figures: named(result.figures), refusals: named(result.refusals) };
  };

  test('adds up from the bottom, over several levels, and says how many figures it took', () => {
    const { figures, refusals } = roll({ a1: 1, a2: 2, b1: settled(3, { status: 'provisional' }), b2: 4 });
    assert.deepEqual(
      Object.entries(figures).map(([id, it]) => [id, short(it.figure.amount), it.parts, it.figures, it.unsettled]),
      [
        ['b', '7', 2, 2, 1],
        ['a', '3', 2, 2, 0],
        ['province', '10', 2, 4, 1],
      ],
    );
    assert.deepEqual(refusals, {});
    assert.deepEqual(Object.keys(figures.a!.figure).includes('citation'), false, 'no source says so');
  });

  test('takes a figure of its own before that of the parts, and counts it once', () => {
    const { figures } = roll({ a: 100, a1: 1, a2: 2, b1: 3, b2: 4 });
    assert.deepEqual(Object.keys(figures), ['b', 'province']);
    assert.equal(short(figures.province!.figure.amount), '107');
    assert.equal(figures.province!.figures, 3);
  });

  test('fills in for "not reported", and never for what is withheld or does not apply', () => {
    assert.equal(short(roll({ a: settled(absent('notReported')), a1: 1, a2: 2 }).figures.a!.figure.amount), '3');
    const withheld = roll({ a: settled(absent('withheld')), a1: 1, a2: 2, b: 5 });
    assert.deepEqual([withheld.figures, withheld.refusals], [{}, { province: 'missing' }]);
    const outside = roll({ a: settled(absent('notApplicable')), b: 5 });
    assert.equal(short(outside.figures.province!.figure.amount), '5');
  });

  test('has no figure for a region of which a part has none, and none for those around it', () => {
    const { figures, refusals } = roll({ a1: 1, b1: 3, b2: 4 });
    assert.deepEqual(Object.keys(figures), ['b']);
    assert.deepEqual(refusals, { a: 'missing', province: 'missing' });
    assert.deepEqual(roll({}).refusals, {}, 'nothing below, nothing to explain');
  });

  test('does not add up the unlike, on whatever level they meet', () => {
    const june = parseDate('2021-06');
    const { figures, refusals } = roll({
      a1: settled(1, { asOf: june }),
      a2: settled(2, { asOf: june }),
      b1: settled(3),
      b2: settled(4),
    });
    assert.deepEqual(Object.keys(figures), ['b', 'a']);
    assert.equal(figures.a!.figure.asOf, june);
    assert.deepEqual(refusals, { province: 'unlike' });
  });

  test('keeps bounds, and does not take the one part that a document names for the whole', () => {
    const bounded = roll({ a1: settled(meant('over', 8000)), a2: 50, b1: settled(meant('under', 300)), b2: 1 });
    assert.equal(short(bounded.figures.province!.figure.amount), 'over 8051');
    const chain = indexTree(regionsFrom([null, 0, 1]));
    const { figures, refusals } = rollUp(chain, measure, (it) => (it === 2 ? settled(5) : null));
    assert.deepEqual(
      [figures.size, [...refusals]],
      [
        0,
        [
          [1, 'onePart'],
          [0, 'missing'],
        ],
      ],
    );
  });

  test('does nothing for a measure that may not be added up', () => {
    assert.deepEqual(roll({ a1: 1, a2: 2 }, { aggregate: 'mean' }), {
      refusal: 'notSummable',
      figures: {},
      refusals: {},
    });
    assert.equal(roll({ a1: 1, a2: 2 }, { comparable: false }).refusal, 'definitions');
  });

  test('of a hundred thousand regions on five levels comes to the sum of the lowest', () => {
    const all = indexTree(evenRegions([10, 10, 10, 10, 9]));
    const one = settled(1);
    const { figures } = rollUp(all, measure, (it) => (all.childCount[it] === 0 ? one : null));
    assert.equal(figures.size, 11_110);
    assert.deepEqual(
      [...all.order.subarray(0, 10)].map((root) => [
        short(figures.get(root)!.figure.amount),
        figures.get(root)!.figures,
      ]),
      Array.from({ length: 10 }, () => ['9000', 9000]),
    );
  });

  test('of a hundred thousand parts of one region is worked out, and so is the breakdown', () => {
    const top = regionOf('top');
    const many = indexTree([top, ...Array.from({ length: 100_000 }, (_, index) => regionOf(`p${index}`, top))]);
    const part = settled(0.1);
    const rolled = rollUp(many, measure, (it) => (it === 0 ? null : part)).figures.get(0)!;
    assert.deepEqual([short(rolled.figure.amount), rolled.figures], ['10000', 100_000]);
    const parts = Array.from({ length: 100_000 }, () => of(0.1));
    assert.deepEqual(verdictOf(of(10_001), ...parts), ['remainder', '1']);
  });
});
