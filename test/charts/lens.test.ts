import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { layoutLens } from '../../src/charts/funnel/lens.js';
import { exactly } from '../../src/model/amount.js';
import { demoCampaign, en, zh } from '../support/demo.js';
import { funnelOf, lastOf } from '../support/funnels.js';
import { layoutFunnel } from '../../src/charts/funnel/funnel.layout.js';
import { seeded } from '../support/random.js';

const lensOf = (stage: number, base: number, to = 1) => layoutLens(exactly(stage), exactly(base), { zero: 0, to }, en);

/** How many times a strip enlarges. */
const timesOf = (lens: { readonly from: number; readonly to: number }) => lens.to / (lens.to - lens.from);

describe('the lens', () => {
  test('enlarges what 29,188 leave of 29,206 five hundred times', () => {
    const options = { funnel: 'zhangye-projects' };
    const { open } = layoutFunnel(demoCampaign('zhangye'), options, en).stages[1]!;
    assert.equal(open!.lens!.words, 'enlarged 500 times');
    assert.ok(open!.description.includes('enlarged 500 times'), open!.description);
    assert.equal(Math.round(timesOf(open!.lens!)), 500);
    assert.ok(Math.abs(open!.lens!.filled - (1 - (18 / 29206) * 500)) < 1e-9, `${open!.lens!.filled}`);
    const inChinese = layoutFunnel(demoCampaign('zhangye'), options, zh).stages[1]!.open!;
    assert.equal(inChinese.lens!.words, '\u653e\u5927500\u500d');
  });

  test('is there for less than two hundredths alone', () => {
    assert.equal(lensOf(980, 1000), null);
    assert.notEqual(lensOf(981, 1000), null);
    assert.equal(lensOf(1000, 1000), null, 'nothing is open');
    assert.equal(lensOf(1001, 1000), null, 'more than all');
    assert.equal(lensOf(0, 1000), null);
    assert.equal(lensOf(0, 0), null);
    assert.equal(lensOf(-1001, -1000), null);
  });

  test('enlarges 1, 2, 5, 10, 20 and so on times: the most that leaves the remainder two fifths of the strip', () => {
    const random = seeded(11);
    for (let count = 0; count < 3000; count++) {
      const base = random.integer(100, 10 ** random.integer(3, 12));
      const open = Math.max(1, Math.floor(random.next() * base * 0.02 * 10 ** -random.integer(0, 6)));
      if (open / base >= 0.02) continue;
      const to = 0.1 + random.next() * 0.9;
      const lens = lensOf(base - open, base, to)!;
      const says = `${base - open} of ${base}`;
      const times = Number(lens.words.replace(/\D/g, ''));
      assert.match(String(times), /^[125]0*$/, says);
      const share = open / base;
      assert.ok(times * share <= 0.4 + 1e-9, `${says}: ${times}`);
      const next = times * (String(times).startsWith('2') ? 2.5 : 2);
      assert.ok(next * share > 0.4 - 1e-9, `${says}: ${times} could be ${next}`);
      assert.ok(Math.abs(lens.filled - (1 - share * times)) < 1e-6, says);
      assert.ok(lens.filled >= 0.6 - 1e-9 && lens.filled < 1, `${says}: ${lens.filled}`);
      assert.equal(lens.to, to, says);
      assert.ok(Math.abs(lens.from - to * (1 - 1 / times)) < 1e-12, says);
      assert.ok(lens.from >= 0 && lens.from < to, says);
    }
  });

  test('steps at the powers of ten', () => {
    for (const [open, base, times] of [
      [4, 1000, 100],
      [4, 10_000, 1000],
      [4, 100_000, 10_000],
      [1, 1_000_000_000, 200_000_000],
      [19, 1000, 20],
    ] as const) {
      assert.equal(
        lensOf(base - open, base)!.words,
        en.words.enlarged({ times: en.number(times) }),
        `${open} of ${base}`,
      );
    }
  });

  test('is there for exact figures alone', () => {
    assert.notEqual(lastOf({ value: 1000 }, { value: 999 }).open!.lens, null);
    for (const more of [{ qualifier: 'about' }, { qualifier: 'over' }, { qualifier: 'atMost' }, { roundedTo: 1 }]) {
      assert.equal(lastOf({ value: 1000 }, { value: 999, ...more }).open?.lens ?? null, null, JSON.stringify(more));
      assert.equal(lastOf({ value: 1000, ...more }, { value: 999 }).open?.lens ?? null, null, JSON.stringify(more));
    }
  });

  test('is not there where the bars do not follow each other', () => {
    const stages = [{ value: 1000 }, { value: 999 }, { value: 998, of: 's1' }];
    assert.equal(lastOf(...stages).open!.lens, null);
    assert.notEqual(lastOf(...stages.slice(0, 2)).open!.lens, null);
  });

  test('lies at the end of the bar of the base, wherever zero is', () => {
    const { lens } = lastOf({ value: -500 }, { value: 1000, of: null }).open ?? { lens: null };
    assert.equal(lens, null);
    const stages = [{ value: 1000 }, { value: 990 }, { value: -1000 }];
    const scaled = lastOf(...stages.slice(0, 2), { value: -1000 });
    assert.equal(scaled.bar!.zero, 0.5);
    const { stages: drawn } = funnelOf(
      stages.map((stage, index) => ({ id: `s${index}`, label: `S${index}`, ...stage })),
    );
    const strip = drawn[1]!.open!.lens!;
    const times = Number(strip.words.replace(/\D/g, ''));
    const bar = drawn[0]!.bar!;
    const width = (bar.to - bar.from) / times;
    assert.ok(Math.abs(strip.to - strip.from - width) < 1e-9, `${strip.to - strip.from} is not ${width}`);
  });
});
