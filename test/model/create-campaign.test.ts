import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { campaignOf, demoCampaign, demoNames } from '../support/demo.js';

/** Rules and places of a campaign's problems. */
const problemsOf = (json: object) => campaignOf(json).problems.map(({ rule, pointer }) => `${rule} ${pointer}`);

const measures = [{ id: 'm', label: 'M', unit: 'projects' }];
const ab = [
  { id: 'a', name: 'A' },
  { id: 'b', name: 'B' },
];

describe('createCampaign', () => {
  test('takes the as-of date from the entry, else its source, else the document', () => {
    const json = {
      asOf: '2022-01-05',
      sources: [
        { id: 'dated', title: 'S', published: '2021-12-31' },
        { id: 'undated', title: 'S' },
      ],
      measures,
      observations: [
        { measure: 'm', value: 1, asOf: '2021-06', source: 'dated' },
        { measure: 'm', value: 1, source: 'dated' },
        { measure: 'm', value: 1, source: 'undated' },
        { measure: 'm', value: 1 },
      ],
      milestones: [{ title: 'M', actual: '2021-01', source: 'dated' }],
      tasks: [{ id: 't', title: 'T' }],
    };
    const campaign = campaignOf(json);
    const dates = (entries: readonly { readonly asOf: { readonly edtf: string } | null }[]) =>
      entries.map(({ asOf }) => asOf?.edtf ?? null);
    assert.deepEqual(dates(campaign.figures), ['2021-06', '2021-12-31', '2022-01-05', '2022-01-05']);
    assert.deepEqual(dates(campaign.milestones), ['2021-12-31']);
    assert.deepEqual(dates(campaign.tasks), ['2022-01-05']);
    assert.deepEqual(dates(campaignOf({ ...json, asOf: undefined }).figures).slice(2), [null, null]);
  });

  test('takes what a stage does not say from its funnel', () => {
    const [funnel] = campaignOf({
      sources: [
        { id: 's', title: 'S', published: '2021-12-31' },
        { id: 'other', title: 'O', published: '2021-06' },
      ],
      funnels: [
        {
          source: 's',
          locator: 'p. 4',
          unit: 'wishes',
          stages: [
            { id: 'a', value: 2 },
            { id: 'b', value: 1, source: 'other', unit: 'people', quote: 'one' },
          ],
        },
      ],
    }).funnels;
    const [a, b] = funnel!.stages;
    assert.deepEqual(
      [a!.citation.source!.id, a!.citation.locator, a!.unit, a!.asOf!.edtf],
      ['s', 'p. 4', 'wishes', '2021-12-31'],
    );
    assert.deepEqual(
      [b!.citation.source!.id, b!.citation.locator, b!.unit, b!.asOf!.edtf],
      ['other', null, 'people', '2021-06'],
    );
    assert.equal(b!.citation.quote, 'one');
  });

  test('makes a stage part of the one before, of the one it names, or of none', () => {
    const [funnel] = campaignOf({
      funnels: [
        {
          stages: [
            { id: 'a', value: 9 },
            { id: 'b', value: 8 },
            { id: 'apart', value: 7, of: null },
            { id: 'c', value: 6 },
            { id: 'd', value: 5, of: 'a' },
          ],
        },
      ],
    }).funnels;
    assert.deepEqual(
      funnel!.stages.map(({ base }) => base),
      [null, 'a', null, 'b', 'a'],
    );
    assert.deepEqual(
      funnel!.stages.map(({ separate }) => separate),
      [false, false, true, false, false],
    );
  });

  test('makes a stage part of nothing when what it names cannot be found, so that no share is claimed', () => {
    for (const of of ['no-such', 'later', 'self']) {
      const stages = [
        { id: 'a', value: 9 },
        { id: 'self', value: 8, of },
        { id: 'later', value: 7 },
      ];
      const { funnels, problems } = campaignOf({ funnels: [{ stages }] });
      assert.equal(funnels[0]!.stages[1]!.base, null, of);
      assert.equal(problems.length, 1);
    }
  });

  test('makes one funnel for each region that has figures when the entry names none', () => {
    const campaign = campaignOf({
      regions: [...ab, { id: 'c', name: 'C' }],
      measures: [...measures, { id: 'done', label: 'Done' }],
      observations: ['a', 'b'].flatMap((region, index) => [
        { measure: 'm', region, value: 10 + index },
        { measure: 'done', region, value: 5 + index },
      ]),
      funnels: [{ id: 'f', stages: [{ measure: 'm' }, { measure: 'done' }] }],
    });
    assert.deepEqual(
      campaign.funnels.map(({ id }) => id),
      ['f~a', 'f~b'],
    );
    assert.deepEqual(
      campaign.funnels.map(({ documentId }) => documentId),
      ['f', 'f'],
    );
    assert.deepEqual(
      campaign.funnels.map(({ region }) => region!.id),
      ['a', 'b'],
    );
    const values = campaign.funnels.map(({ stages }) => stages.map(({ amount }) => amount.value));
    assert.deepEqual(values, [
      [10, 5],
      [11, 6],
    ]);
  });

  test('reports a fault in a funnel once, however many regions it is made for', () => {
    const json = {
      regions: ab,
      measures,
      observations: ['a', 'b'].map((region) => ({ measure: 'm', region, value: 1 })),
      funnels: [{ stages: [{ measure: 'm' }, { measure: 'gone', asOf: '2021-13' }] }],
    };
    assert.deepEqual(problemsOf(json), ['M201 /funnels/0/stages/1/measure', 'M505 /funnels/0/stages/1/asOf']);
  });

  test('leaves a stage whose measure has no figure as not reported, never zero', () => {
    const [funnel] = campaignOf({ measures, funnels: [{ stages: [{ measure: 'm' }] }] }).funnels;
    assert.deepEqual([funnel!.stages[0]!.amount.value, funnel!.stages[0]!.amount.absence], [null, 'notReported']);
  });

  test('keeps the printed number of a range without ends as "about"', () => {
    const amount = (observation: object) =>
      campaignOf({ measures, observations: [{ measure: 'm', value: 5, ...observation }] }).figures[0]!.amount;
    assert.equal(amount({ qualifier: 'range' }).qualifier, 'about');
    assert.equal(amount({ qualifier: 'range', low: 9, high: 1 }).qualifier, 'about');
    assert.equal(amount({ qualifier: 'range', low: 1, high: 9 }).qualifier, 'range');
    assert.equal(amount({ value: null, qualifier: 'over' }).absence, 'notReported');
  });

  test('leaves out a figure whose measure or region does not exist, and reports it', () => {
    const json = {
      measures,
      regions: ab,
      observations: [
        { measure: 'gone', value: 1 },
        { measure: 'm', region: 'gone', value: 1 },
        { measure: 'm', region: 'a', value: 1 },
      ],
    };
    assert.equal(campaignOf(json).figures.length, 1);
    assert.deepEqual(problemsOf(json), ['M201 /observations/0/measure', 'M201 /observations/1/region']);
  });

  test('keeps an entry whose other references do not exist, without them', () => {
    const json = { milestones: [{ title: 'M', actual: '2021', region: 'gone', category: 'constructor', source: 'x' }] };
    const [milestone] = campaignOf(json).milestones;
    assert.deepEqual([milestone!.region, milestone!.category, milestone!.citation.source], [null, null, null]);
    assert.deepEqual(
      problemsOf(json).map((it) => it.slice(0, 4)),
      ['M201', 'M201', 'M201'],
    );
  });

  test('keeps the first of two entries with one id', () => {
    const campaign = campaignOf({
      regions: [
        { id: 'a', name: 'first' },
        { id: 'a', name: 'second' },
      ],
    });
    assert.deepEqual(
      campaign.regions.map(({ name }) => name),
      ['first'],
    );
    assert.deepEqual(
      campaign.problems.map(({ rule }) => rule),
      ['M202'],
    );
  });

  test('gives milestones and funnels without an id, or with a taken one, names of their own', () => {
    const title = 'M';
    const milestones = [
      { title, id: 'x', planned: '2021' },
      { title, id: 'x', planned: '2021' },
      { title, planned: '2021' },
    ];
    const ids = campaignOf({ milestones }).milestones.map(({ id }) => id);
    assert.equal(new Set(ids).size, 3);
    assert.equal(ids[0], 'x');
  });

  test('builds a tree whatever the order of its entries, keeping the document\u2019s order', () => {
    const regions = [
      { id: 'child', name: 'C', parent: 'root' },
      { id: 'root', name: 'R' },
      { id: 'leaf', name: 'L', parent: 'child' },
    ];
    const campaign = campaignOf({ regions });
    assert.deepEqual(
      campaign.regions.map(({ id, parent }) => [id, parent?.id ?? null]),
      [
        ['child', 'root'],
        ['root', null],
        ['leaf', 'child'],
      ],
    );
  });

  test('cuts a circle of parents once and keeps all its entries', () => {
    const regions = ['a', 'b', 'c'].map((id, index, all) => ({ id, name: id, parent: all[(index + 1) % 3] }));
    const campaign = campaignOf({ regions });
    assert.equal(campaign.regions.length, 3);
    assert.deepEqual(
      campaign.problems.map(({ rule }) => rule),
      ['M203'],
    );
    for (const region of campaign.regions) {
      let depth = 0;
      for (let it = region.parent; it; it = it.parent) assert.equal(++depth < 4, true);
    }
  });

  for (const order of ['parents first', 'children first']) {
    test(`builds a chain of 10,000 parents without overflowing the stack, ${order}`, () => {
      const chain = Array.from({ length: 10_000 }, (_, index) => ({
        id: `r${index}`,
        name: 'R',
        title: 'R',
        label: 'R',
        ...(index && { parent: `r${index - 1}` }),
      }));
      const entries = order === 'parents first' ? chain : [...chain].reverse();
      const campaign = campaignOf({ regions: entries, categories: entries, tasks: entries });
      assert.deepEqual(campaign.problems, []);
      let depth = 0;
      for (let it = campaign.regions.find(({ id }) => id === 'r9999')!.parent; it; it = it.parent) depth += 1;
      assert.equal(depth, 9999);
    });
  }

  test('lists the given problems first', () => {
    const campaign = campaignOf({ asOf: 5, period: 'x' });
    assert.deepEqual(
      campaign.problems.map(({ rule }) => rule),
      ['M102', 'M505'],
    );
  });

  test('gives a frozen model', () => {
    for (const name of demoNames) {
      const campaign = demoCampaign(name);
      const {
        sources,
        regions,
        categories,
        measures: own,
        figures,
        funnels,
        tasks,
        milestones,
        annotations,
      } = campaign;
      const lists = [
        sources,
        regions,
        categories,
        own,
        figures,
        funnels,
        tasks,
        milestones,
        annotations,
        campaign.problems,
      ];
      const parts = [
        campaign,
        ...lists,
        ...lists.flat(),
        ...figures.flatMap(({ amount, citation }) => [amount, citation]),
        ...funnels.flatMap(({ stages }) => [
          stages,
          ...stages,
          ...stages.flatMap((it) => [it.amount, it.parts, ...it.parts]),
        ]),
      ];
      for (const part of parts) assert.equal(Object.isFrozen(part), true, JSON.stringify(part).slice(0, 80));
    }
  });
});
