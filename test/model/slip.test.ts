import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { slipOf } from '../../src/model/slip.js';
import { campaignOf } from '../support/demo.js';

/** "low..high" days between a plan and what happened, or "none". */
function slip(kind: string, planned: string | undefined, actual: string | undefined): string {
  const [milestone] = campaignOf({ milestones: [{ title: 'M', kind, planned, actual }] }).milestones;
  const found = slipOf(milestone!);
  return found ? `${found.low}..${found.high}` : 'none';
}

describe('slipOf', () => {
  const table: readonly (readonly [string, string | undefined, string | undefined, string])[] = [
    ['event', '2021-06-10', '2021-06-10', '0..0'],
    ['event', '2021-06-10', '2021-06-13', '3..3'],
    ['event', '2021-06-10', '2021-06-08', '-2..-2'],
    ['event', '2021-06', '2021-06-30', '0..0'],
    ['event', '2021-06', '2021-07-01', '1..1'],
    ['event', '2021-06', '2021-05-31', '-1..-1'],
    ['event', '2021-06-10', '2021-06', '-9..20'],
    ['event', '2021-06-20', '[2021-06-01..2021-06-10]', '-19..-10'],
    ['event', '2021-06', '2021', '-151..184'],
    ['span', '2021-03/2021-06', '2021-03/2021-07-02', '2..2'],
    ['span', '2021-03/2021-06', '2021-03/2021-05', '0..0'],
    ['deadline', '2021-06', '2021-06-01', '0..0'],
    ['deadline', '2021-06', '2021-06-30', '0..0'],
    ['deadline', '2021-06', '2021-07-02', '2..2'],
    ['deadline', '2021-06', '2021-01-01', '0..0'],
    ['deadline', '2021-06', '2021-07', '1..31'],
    ['deadline', '2021-06', '2021', '0..184'],
    ['deadline', '2021', '2021-12-31', '0..0'],
    ['event', undefined, '2021-06-10', 'none'],
    ['event', '2021-06-10', undefined, 'none'],
    ['event', '2021-06/..', '2021-06-10', 'none'],
    ['event', '2021-06-10', '2021-06/..', 'none'],
    ['event', '2021-06-10', '[..2021-06]', 'none'],
    ['deadline', '[2021-06..]', '2021-06-10', 'none'],
  ];
  for (const [kind, planned, actual, wanted] of table) {
    test(`of ${kind} planned ${planned} and done ${actual} is ${wanted}`, () =>
      assert.equal(slip(kind, planned, actual), wanted));
  }
});
