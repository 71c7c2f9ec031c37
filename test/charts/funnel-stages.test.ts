import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { en, locales, zh } from '../support/demo.js';
import { cellsOf, detailOf, funnelOf, lastOf, layoutOf, textOf, type Fields } from '../support/funnels.js';
import { nonsenseIn, textsOf } from '../support/layouts.js';

const chain: readonly Fields[] = [
  { id: 'listed', label: { en: 'Listed', zh: '\u5217\u5165' }, value: 100 },
  { id: 'begun', label: { en: 'Begun', zh: '\u5f00\u5de5' }, value: 80 },
  { id: 'done', label: { en: 'Done', zh: '\u5b8c\u6210' }, value: 60 },
];
const unit = { en: { one: 'road', other: 'roads' }, zh: '\u6761' };

describe('a stage', () => {
  test('has its share of the one before and of the first, each with what it is a share of', () => {
    const [listed, begun, done] = funnelOf(chain).stages;
    assert.deepEqual(listed!.lines, []);
    assert.deepEqual(begun!.lines, ['80% of \u201cListed\u201d']);
    assert.deepEqual(done!.lines, ['75% of \u201cBegun\u201d', '60% of \u201cListed\u201d']);
    const [, begunZh, doneZh] = funnelOf(chain, {}, zh).stages;
    assert.deepEqual(begunZh!.lines, ['\u5360\u201c\u5217\u5165\u201d\u768480%']);
    assert.deepEqual(doneZh!.lines, [
      '\u5360\u201c\u5f00\u5de5\u201d\u768475%',
      '\u5360\u201c\u5217\u5165\u201d\u768460%',
    ]);
  });

  test('is named in full: value with unit, shares, what is open, and its place', () => {
    const stages = funnelOf(chain, { unit }).stages;
    assert.equal(
      stages[2]!.description,
      'Done: 60 roads, 75% of \u201cBegun\u201d, 60% of \u201cListed\u201d, 20 still open, 3 of 3',
    );
    assert.equal(
      funnelOf(chain, { unit }, zh).stages[1]!.description,
      '\u5f00\u5de5\uff1a80\u6761\uff0c\u5360\u201c\u5217\u5165\u201d\u768480%\uff0c\u5c1a\u4f5920\u6761\uff0c\u7b2c2\u9879\uff0c\u51713\u9879',
    );
  });

  test('says the same in its details and in the table', () => {
    for (const locale of locales) {
      const layout = funnelOf(chain, {}, locale);
      const { terms } = locale.words;
      assert.equal(detailOf(layout.stages[2]!, terms.share), layout.stages[2]!.lines[0]);
      assert.equal(detailOf(layout.stages[2]!, terms.shareOfFirst), layout.stages[2]!.lines[1]);
      assert.deepEqual(cellsOf(layout, terms.shareOfFirst), ['', '', layout.stages[2]!.lines[1]]);
      assert.deepEqual(
        cellsOf(layout, terms.open),
        layout.stages.map(({ open }) => open?.label.text ?? ''),
      );
    }
  });

  test('has a bar as long as its value', () => {
    assert.deepEqual(
      funnelOf(chain).stages.map(({ bar }) => bar!.to),
      [1, 0.8, 0.6],
    );
  });
});

describe('what is still open', () => {
  test('is a mark of its own, before the stage that it leads to', () => {
    const { marks } = funnelOf(chain);
    assert.deepEqual(
      marks.map(({ id }) => id),
      ['f/listed', 'f/begun/open', 'f/begun', 'f/done/open', 'f/done'],
    );
  });

  test('is named by how much it is, its share, and the stages that it is between', () => {
    const open = funnelOf(chain).stages[1]!.open!;
    assert.equal(open.label.text, '20 still open');
    assert.equal(
      open.description,
      '20 still open, 20% of \u201cListed\u201d, between \u201cListed\u201d and \u201cBegun\u201d, 1 of 2',
    );
    assert.match(funnelOf(chain).stages[2]!.open!.description, /, 2 of 2$/);
    assert.deepEqual(open.connector, { from: 1, to: 0.8 });
    assert.equal(
      funnelOf(chain, {}, zh).stages[1]!.open!.description,
      '\u5c1a\u4f5920\uff0c\u5360\u201c\u5217\u5165\u201d\u768420%\uff0c\u4ecb\u4e8e\u201c\u5217\u5165\u201d\u4e0e\u201c\u5f00\u5de5\u201d\u4e4b\u95f4\uff0c\u7b2c1\u9879\uff0c\u51712\u9879',
    );
  });

  test('is shown as it is worked out', () => {
    const open = funnelOf(chain, { unit }).stages[2]!.open!;
    assert.equal(detailOf(open, en.words.terms.workedOut), '80 roads less 60 roads');
    assert.equal(detailOf(open, en.words.terms.open), '20 still open');
    assert.equal(detailOf(open, en.words.terms.share), '25% of \u201cBegun\u201d');
    assert.equal(detailOf(open, en.words.terms.stage), 'Begun: 80 roads; Done: 60 roads');
    const inChinese = funnelOf(chain, { unit }, zh).stages[2]!.open!;
    assert.equal(detailOf(inChinese, zh.words.terms.workedOut), '80\u6761\u51cf\u53bb60\u6761');
  });

  test('goes by the name that the document gives it', () => {
    const openLabel = { en: 'not yet handled', zh: '\u5c1a\u672a\u529e\u7406' };
    const stages = [chain[0]!, { ...chain[1]!, value: 82, openLabel }];
    for (const [locale, words] of [
      [en, '18 not yet handled'],
      [zh, '\u5c1a\u672a\u529e\u740618'],
    ] as const) {
      const layout = funnelOf(stages, {}, locale);
      const { open, description } = layout.stages[1]!;
      assert.equal(open!.label.text, words);
      assert.ok(open!.description.startsWith(words), open!.description);
      assert.ok(description.includes(words), description);
      assert.deepEqual(cellsOf(layout, locale.words.terms.open), ['', words]);
    }
  });

  test('is nothing where all is done, whatever it is called', () => {
    for (const locale of locales) {
      const stages = [chain[0]!, { ...chain[1]!, value: 100, openLabel: 'left' }];
      const { open, lines, bar } = funnelOf(stages, {}, locale).stages[1]!;
      assert.equal(open!.label.text, locale.words.allDone);
      assert.match(lines[0]!, /(^|\D)100%/);
      assert.deepEqual([open!.connector, open!.lens, bar!.to], [{ from: 1, to: 1 }, null, 1]);
      assert.equal(detailOf(open!, locale.words.terms.share), undefined);
    }
  });

  test('is no remainder where a stage is larger than its base', () => {
    const stages = [chain[0]!, { ...chain[1]!, value: 130, openLabel: 'not yet begun' }];
    const { open, lines, bar } = funnelOf(stages).stages[1]!;
    assert.equal(open!.label.text, '30 more than \u201cListed\u201d');
    assert.doesNotMatch(open!.description, /open|not yet begun|-/);
    assert.deepEqual(lines, ['130% of \u201cListed\u201d']);
    assert.equal(bar!.to, 1);
    assert.equal(funnelOf(stages, {}, zh).stages[1]!.open!.label.text, '\u6bd4\u201c\u5217\u5165\u201d\u591a30');
  });

  test('does not claim to be nothing where a figure is only about that', () => {
    for (const [a, b] of [
      [{ value: 100, qualifier: 'about' }, { value: 100 }],
      [{ value: 100 }, { value: 100, qualifier: 'about' }],
    ]) {
      const { open } = lastOf(a!, b!);
      assert.notEqual(open?.label.text, en.words.allDone);
    }
  });
});

describe('a stage of an earlier one that it names', () => {
  const stages = [...chain, { id: 'paid', label: { en: 'Paid', zh: '\u4ed8\u6b3e' }, value: 90, of: 'listed' }];

  test('has shares and a remainder that name that base, and no connector', () => {
    const { lines, open } = funnelOf(stages).stages[3]!;
    assert.deepEqual(lines, ['90% of \u201cListed\u201d']);
    assert.equal(open!.label.text, '10 of \u201cListed\u201d still open');
    assert.match(open!.description, /between \u201cListed\u201d and \u201cPaid\u201d/);
    assert.deepEqual([open!.connector, open!.lens], [null, null]);
    assert.equal(funnelOf(stages, {}, zh).stages[3]!.open!.label.text, '\u201c\u5217\u5165\u201d\u5c1a\u4f5910');
  });

  test('has a connector where it names the stage just before', () => {
    const named = [chain[0]!, { ...chain[1]!, of: 'listed' }];
    assert.deepEqual(funnelOf(named).stages[1]!.open!.connector, { from: 1, to: 0.8 });
  });
});

describe('a stage that was not reported', () => {
  for (const locale of locales) {
    test(`is a word and an empty bar, and nothing is worked out across it (${locale.tag})`, () => {
      const layout = funnelOf([chain[0]!, { ...chain[1]!, value: null }, chain[2]!], {}, locale);
      const [, begun, done] = layout.stages;
      assert.equal(begun!.value, locale.words.absence.notReported);
      assert.deepEqual([begun!.absent, begun!.bar!.end, begun!.open], [true, 'absent', null]);
      assert.equal(done!.open, null);
      assert.equal(done!.lines.length, 1);
      assert.ok(done!.lines[0]!.includes(begun!.label.text), 'says of what no share is known');
      for (const text of textsOf(layout)) assert.doesNotMatch(text, /%/);
      assert.deepEqual(nonsenseIn(layout), []);
    });
  }

  const gap = { stages: [chain[0]!, { ...chain[1]!, value: null }, chain[2]!] };
  const twice = {
    funnels: [
      { id: 'a', ...gap },
      { id: 'b', ...gap },
    ],
  };

  test('is passed by no share in the title of a funnel among others', () => {
    for (const order of ['document', 'completion'] as const) {
      for (const mark of layoutOf(twice, { order }).marks) assert.doesNotMatch(mark.description, /%/, mark.id);
    }
  });

  test('is passed by no bar that shows a share of the first stage', () => {
    for (const { id, bar } of layoutOf(twice, { scale: 'share' }).stages.slice(2, 3))
      assert.notEqual(bar?.to, 0.6, `the bar of ${id} is a share across the gap`);
  });

  test('at the start leaves the others without a share of the first', () => {
    const layout = funnelOf([{ ...chain[0]!, value: null }, chain[1]!, chain[2]!]);
    assert.deepEqual(layout.stages[2]!.lines, ['75% of \u201cBegun\u201d']);
    assert.deepEqual(layout.stages[2]!.open!.label.text, '20 still open');
  });
});

describe('a rate that the source states', () => {
  for (const locale of locales) {
    test(`stands beside the computed share, and a sentence says so where they differ (${locale.tag})`, () => {
      const layout = funnelOf([chain[0]!, { ...chain[1]!, statedRate: 0.85 }], {}, locale);
      const { words } = locale;
      const base = layout.stages[0]!.label.text;
      const sentence = words.statedDiffers({ stated: '85%', computed: '80%', base: words.quoted({ label: base }) });
      assert.match(layout.stages[1]!.lines[0]!, /80%/);
      assert.equal(layout.stages[1]!.lines[1], words.statedRate({ rate: '85%' }));
      assert.deepEqual(layout.groups[0]!.doubts, [sentence]);
      assert.equal(detailOf(layout.stages[1]!, words.terms.note), sentence);
      assert.equal(detailOf(layout.stages[1]!, words.terms.stated), words.statedRate({ rate: '85%' }));
    });
  }

  test('differs only beyond the digits that the source prints', () => {
    const doubts = (value: number, statedRate: number) =>
      funnelOf([
        { label: 'A', value: 1000 },
        { label: 'B', value, statedRate },
      ]).groups[0]!.doubts.length;
    assert.deepEqual([doubts(814, 0.81), doubts(814, 0.814), doubts(814, 0.82)], [0, 0, 1]);
    assert.deepEqual([doubts(999, 0.99), doubts(999, 1), doubts(999, 0.999)], [1, 0, 0]);
  });

  test('names its base where the stage has no figure, and says so where it has no base', () => {
    const absent = lastOf({ value: 574 }, { value: null, statedRate: 0.937 });
    assert.equal(textOf(absent), 'the source says 93.7% of \u201cS1\u201d');
    const apart = lastOf({ value: 574 }, { value: 5, of: null, statedRate: 0.97 });
    assert.equal(textOf(apart), 'the source says 97%, of what is not stated');
  });
});

test('stages of different dates are a doubt of their funnel', () => {
  const dated = (...dates: string[]) =>
    funnelOf(dates.map((asOf, index) => ({ id: `s${index}`, label: `S${index}`, value: 9 - index, asOf }))).groups[0]!
      .doubts;
  assert.deepEqual(dated('2021-06', '2021-06'), []);
  assert.equal(dated('2021-06', '2021-12').length, 1);
  assert.match(dated('2021-06', '2021-12')[0]!, /June 2021 .*December 2021/);
});
