import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { campaignOf } from '../support/demo.js';
import type { Fields } from '../support/funnels.js';

const measures = [{ id: 'm', label: 'Done' }];
const figure = (value: number, asOf: string | undefined, more: Fields = {}): Fields => ({
  measure: 'm',
  value,
  ...(asOf === undefined ? {} : { asOf }),
  ...more,
});

/** The only stage of a funnel that names the measure. */
const stageOf = (observations: readonly Fields[], funnel: Fields = {}, stage: Fields = {}) =>
  campaignOf({ measures, observations, funnels: [{ stages: [{ measure: 'm', ...stage }], ...funnel }] }).funnels[0]!
    .stages[0]!;

describe('the figure of a stage', () => {
  const figures = [figure(1, '2021-03'), figure(2, '2021-06'), figure(3, '2021-12')];

  test('is the latest of its measure', () => {
    assert.equal(stageOf(figures).amount.value, 3);
    assert.equal(stageOf([...figures].reverse()).amount.value, 3);
  });

  test('is none that is later than the funnel says itself to be', () => {
    assert.equal(stageOf(figures, { asOf: '2021-06-30' }).amount.value, 2);
    assert.equal(stageOf(figures, { asOf: '2021-06' }).amount.value, 2);
    assert.equal(stageOf(figures, { asOf: '2021-05' }).amount.value, 1);
    assert.equal(stageOf(figures, { asOf: '2021-06-15' }).amount.value, 1, 'June is not over');
    const none = stageOf(figures, { asOf: '2020-12-31' });
    assert.equal(none.amount.absence, 'notReported');
  });

  test('may be later where only the source or the document has a date', () => {
    const sources = [{ id: 's', title: 'S', published: '2021-06-30' }];
    const funnels = [{ source: 's', stages: [{ measure: 'm' }] }];
    const json = { measures, sources, observations: figures, funnels };
    assert.equal(campaignOf(json).funnels[0]!.stages[0]!.amount.value, 3);
    assert.equal(campaignOf({ ...json, asOf: '2021-04' }).funnels[0]!.stages[0]!.amount.value, 3);
  });

  test('may be one without a date, when none other is early enough', () => {
    assert.equal(stageOf([figure(9, undefined), figure(3, '2021-12')], { asOf: '2021-06' }).amount.value, 9);
  });

  test('is never a target', () => {
    const stage = stageOf([figure(9, '2021', { kind: 'target' })]);
    assert.equal(stage.amount.absence, 'notReported');
    assert.equal(stage.target!.amount.value, 9);
  });
});

describe('the target of a stage', () => {
  const goal = (value: number, more: Fields = {}) => figure(value, '2021-01', { kind: 'target', ...more });

  test('is of the same period as its figure', () => {
    const observations = [
      figure(5, '2021-09', { period: '2021' }),
      goal(8, { period: '2021' }),
      goal(9, { period: '2022' }),
    ];
    assert.equal(stageOf(observations).target!.amount.value, 8);
    assert.equal(stageOf([observations[0]!, observations[2]!]).target, null);
    assert.equal(stageOf([observations[0]!, goal(8)]).target, null, 'of no known period');
  });

  test('of the scope of the stage comes before others', () => {
    const observations = [goal(8), goal(6, { scope: 'cities' })];
    assert.equal(stageOf(observations, {}, { scope: 'cities' }).target!.amount.value, 6);
    assert.equal(stageOf(observations).target!.amount.value, 8);
  });

  test('of another scope than the stage is none of its', () => {
    assert.equal(stageOf([figure(5, '2021'), goal(8, { scope: 'cities' })]).target, null);
  });

  test('is of the category of the stage', () => {
    const categories = [{ id: 'c', label: 'C' }];
    const json = (category?: string) => ({
      measures,
      categories,
      observations: [goal(8, { category: 'c' })],
      funnels: [{ stages: [{ measure: 'm', ...(category ? { category } : {}) }] }],
    });
    assert.equal(campaignOf(json('c')).funnels[0]!.stages[0]!.target!.amount.value, 8);
    assert.equal(campaignOf(json()).funnels[0]!.stages[0]!.target, null);
  });

  test('is that of a stage with a value of its own, too', () => {
    assert.equal(stageOf([goal(8)], {}, { value: 4 }).target!.amount.value, 8);
    assert.equal(stageOf([goal(8)], {}, { kind: 'gate' }).target, null);
  });
});

describe('the earlier edition of a funnel', () => {
  const funnel = (id: string | undefined, earlier?: string): Fields => ({
    ...(id === undefined ? {} : { id }),
    ...(earlier === undefined ? {} : { earlier }),
    stages: [{ label: 'A', value: 1 }],
  });
  const read = (...funnels: Fields[]) => {
    const campaign = campaignOf({ funnels });
    return [
      campaign.funnels.map(({ earlier }) => earlier),
      campaign.problems.map(({ rule, pointer, omits }) => `${rule} ${pointer} ${omits}`),
    ];
  };

  test('is the id of another funnel, before it or after it', () => {
    assert.deepEqual(read(funnel('a'), funnel('b', 'a')), [[null, 'a'], []]);
    assert.deepEqual(read(funnel('b', 'a'), funnel('a')), [['a', null], []]);
  });

  test('is reported and left out where there is no such funnel, or it is the same', () => {
    assert.deepEqual(read(funnel('a', 'x')), [[null], ['M201 /funnels/0/earlier field']]);
    assert.deepEqual(read(funnel('a', 'a')), [[null], ['M203 /funnels/0/earlier field']]);
    assert.deepEqual(read(funnel(undefined, '__proto__')), [[null], ['M201 /funnels/0/earlier field']]);
  });

  test('is reported where two name each other', () => {
    const [, problems] = read(funnel('a', 'b'), funnel('b', 'a'));
    assert.notDeepEqual(problems, [], 'neither is the earlier one');
  });

  test('is reported once for a funnel of several regions', () => {
    const regions = ['n', 's'].map((id) => ({ id, name: id }));
    const observations = regions.map(({ id }) => figure(1, '2021', { region: id }));
    const funnels = [{ id: 'f', earlier: 'x', stages: [{ measure: 'm' }] }];
    const campaign = campaignOf({ regions, measures, observations, funnels });
    assert.equal(campaign.funnels.length, 2);
    assert.equal(campaign.problems.length, 1);
  });
});

describe('what is still open before a stage', () => {
  test('has the name that the document gives it', () => {
    const stages = [
      { label: 'A', value: 2 },
      { label: 'B', value: 1, openLabel: { en: 'left' } },
    ];
    assert.deepEqual(
      campaignOf({ funnels: [{ stages }] }).funnels[0]!.stages.map(({ openLabel }) => openLabel),
      [null, { en: 'left' }],
    );
  });
});
