import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { childrenOf, countBranches, indexTree, noNode, pathTo } from '../../src/charts/regions/region-tree.js';
import { formatFragment, parseFragment } from '../../src/charts/regions/tree-fragment.js';
import { orderSiblings } from '../../src/charts/regions/tree-order.js';
import { listTreeRows, rowOf, type TreeRows } from '../../src/charts/regions/tree-rows.js';
import { treeStep } from '../../src/charts/regions/tree-steps.js';
import { firstView, viewWithin } from '../../src/charts/regions/tree-view.js';
import type { Direction } from '../../src/layout/chart-layout.js';
import { hostileTexts } from '../support/random.js';
import { anyRegions, evenRegions, flags, regionsFrom } from '../support/region-trees.js';

const options = { numRuns: 400, seed: 20210630, endOnFailure: true };

/** A tree by parents, with the nodes that have a figure. */
function given(parents: readonly (number | null)[], known: readonly number[], isNarrowed = false) {
  const tree = indexTree(regionsFrom(parents));
  const figures = countBranches(tree, (node) => known.includes(node));
  const siblings = orderSiblings(tree, { only: isNarrowed ? figures : null });
  return { tree, figures, siblings };
}

const first = (...args: Parameters<typeof given>) => {
  const { tree, figures, siblings } = given(...args);
  const { root, top, headings, path } = firstView(tree, figures, siblings);
  return { root, top: [...top], headings, path };
};

describe('firstView', () => {
  test('begins with the roots when two of them have a figure', () => {
    assert.deepEqual(first([null, null, null, 0, 0], [0, 2, 3, 4]), {
      root: noNode,
      top: [0, 1, 2],
      headings: [],
      path: [],
    });
  });

  test('goes down to the region that all figures lie in, whether it has one itself or not, with its silent parts', () => {
    const parents = [null, 0, 0, 2, 2, 2];
    assert.deepEqual(first(parents, [3, 5]), { root: 2, top: [3, 4, 5], headings: [], path: [0, 2] });
    assert.deepEqual(first(parents, [2, 3, 5]), { root: 2, top: [3, 4, 5], headings: [], path: [0, 2] });
    assert.deepEqual(first(parents, [2, 3, 5], true).top, [3, 5]);
  });

  test('does not leave the figure of a region for the only one within it', () => {
    assert.deepEqual(first([null, 0, 1], [1, 2]), { root: 0, top: [1], headings: [], path: [0] });
  });

  test('opens provinces without a figure until two places with one stand side by side', () => {
    const parents = [null, null, null, 0, 1, 1];
    assert.deepEqual(first(parents, [3, 5]), { root: noNode, top: [3, 4, 5, 2], headings: [], path: [] });
    assert.deepEqual(first(parents, [0, 5]).top, [0, 4, 5, 2]);
  });

  test('names the regions that stand above the first figures of their branches', () => {
    const { top, headings } = first([null, null, null, 2, 3, 3, 2], [0, 1, 4, 5, 6]);
    assert.deepEqual(top, [0, 1, 2]);
    assert.deepEqual(headings, [2, 3]);
  });

  test('puts the one place that has figures, with its silent neighbours, where a province without any would stand', () => {
    const { top, headings } = first([null, null, null, 2, 3, 3, 2], [0, 1, 4]);
    assert.deepEqual(top, [0, 1, 4, 5, 6]);
    assert.deepEqual(headings, []);
  });

  test('shows all roots when nothing has a figure, the single region when one does, and nothing of nothing', () => {
    assert.deepEqual(first([null, 0, null], []).top, [0, 2]);
    assert.deepEqual(first([null, 0, 1], [2]), { root: 1, top: [2], headings: [], path: [0, 1] });
    assert.deepEqual(first([], []), { root: noNode, top: [], headings: [], path: [] });
  });

  test('puts regions of several parents in one order', () => {
    const tree = indexTree(regionsFrom([null, null, 0, 0, 1]));
    const figures = countBranches(tree, (node) => node > 1);
    const siblings = orderSiblings(tree, { rank: { valueAt: (node) => -[0, 1, 5, 2, 3][node]! } });
    assert.deepEqual([...firstView(tree, figures, siblings).top], [3, 4, 2]);
  });

  test('hides no figure: each lies in a row or below one, no row within another, two figures in view where there are two', () => {
    fc.assert(
      fc.property(anyRegions, flags, fc.boolean(), (regions, some, isNarrowed) => {
        const tree = indexTree(regions);
        const figures = countBranches(tree, (node) => some[node % some.length]!);
        const siblings = orderSiblings(tree, { only: isNarrowed ? figures : null });
        const { top, path, headings } = firstView(tree, figures, siblings);
        const shown = new Set(top);
        const above = (node: number): number[] =>
          tree.parent[node] === noNode ? [] : [tree.parent[node]!, ...above(tree.parent[node]!)];
        top.forEach((node) =>
          assert.equal(
            above(node).some((it) => shown.has(it)),
            false,
          ),
        );
        const leftOut = [...tree.order].filter(
          (node) => figures.has(node) && !shown.has(node) && !above(node).some((it) => shown.has(it)),
        );
        assert.deepEqual(leftOut, path.filter(figures.has), 'what is left out is in the breadcrumb');
        const isNested = (a: number, b: number) => above(a).includes(b) || above(b).includes(a);
        const known = [...tree.order].filter(figures.has);
        const isComparable = known.some((a) => known.some((b) => a !== b && !isNested(a, b)));
        if (isComparable) assert.equal([...top].filter(figures.has).length >= 2, true);
        const rows = listTreeRows({ tree, figures, siblings, top }, new Set(headings));
        assert.equal(
          headings.every((node) => rowOf(rows, node) >= 0 && !figures.has(node)),
          true,
        );
      }),
      options,
    );
  });

  test('compares ninety thousand villages when only these have a figure', () => {
    const tree = indexTree(evenRegions([10, 10, 10, 10, 9]));
    const figures = countBranches(tree, (node) => pathTo(tree, node).length === 5);
    assert.equal(firstView(tree, figures, orderSiblings(tree)).top.length, 90_000);
    const cities = countBranches(tree, (node) => tree.parent[node] !== noNode);
    assert.equal(firstView(tree, cities, orderSiblings(tree)).top.length, 100);
  });
});

describe('viewWithin', () => {
  test('shows what lies within a region, with the way to it', () => {
    const { tree, figures, siblings } = given([null, 0, 1, 1, null], [2]);
    assert.deepEqual(viewWithin(tree, figures, siblings, 1), {
      root: 1,
      path: [0, 1],
      top: Int32Array.of(2, 3),
      headings: [],
    });
    assert.deepEqual(viewWithin(tree, figures, siblings, noNode)?.top, Int32Array.of(0, 4));
    assert.deepEqual(viewWithin(tree, figures, siblings, noNode)?.headings, [0, 1]);
  });

  test('is null where there is nothing to drill into', () => {
    const { tree, figures, siblings } = given([null, 0, 0], [1], true);
    assert.equal(viewWithin(tree, figures, siblings, 1), null);
    const empty = given([], []);
    assert.equal(viewWithin(empty.tree, empty.figures, empty.siblings, noNode), null);
  });
});

const keys: readonly Direction[] = ['up', 'down', 'start', 'end', 'first', 'last', 'pageUp', 'pageDown'];

/** The rows with one region open or closed, as a chart lists them anew. */
function withOpen(rows: TreeRows, row: number, isOpen: boolean): TreeRows {
  const open = new Set(rows.open);
  if (isOpen) open.add(rows.nodes[row]!);
  else open.delete(rows.nodes[row]!);
  return listTreeRows(rows, open);
}

/** Presses keys as a chart would, and says where the focus is after each. */
function press(rows: TreeRows, row: number, directions: readonly Direction[]): { rows: TreeRows; row: number } {
  return directions.reduce(
    (state, direction) => {
      const step = treeStep(state.rows, state.row, direction);
      if (!step) return state;
      if ('to' in step) return { rows: state.rows, row: step.to };
      if ('open' in step) return { rows: withOpen(state.rows, step.open, true), row: step.open };
      return { rows: withOpen(state.rows, step.close, false), row: step.close };
    },
    { rows, row },
  );
}

describe('treeStep', () => {
  const { tree, figures, siblings } = given([null, 0, 0, 1, null], [0, 1, 2, 3, 4]);
  const opened = (...nodes: readonly number[]) =>
    listTreeRows({ tree, figures, siblings, top: siblings.of(noNode) }, new Set(nodes));
  const closed = opened();

  test('opens a closed region, goes into an open one, and does nothing on one without parts', () => {
    assert.deepEqual(treeStep(closed, 0, 'end'), { open: 0 });
    assert.deepEqual(treeStep(opened(0), 0, 'end'), { to: 1 });
    assert.equal(treeStep(closed, 1, 'end'), null);
  });

  test('closes an open region, goes out of a closed one to the one around it, and no further than the first level', () => {
    const open = opened(0, 1);
    assert.deepEqual(treeStep(open, 1, 'start'), { close: 1 });
    assert.deepEqual(treeStep(open, 3, 'start'), { to: 0 });
    assert.deepEqual(treeStep(open, 2, 'start'), { to: 1 });
    assert.equal(treeStep(open, 4, 'start'), null);
  });

  test('goes over the rows in view, and stays within them', () => {
    const open = opened(0);
    assert.deepEqual(
      keys.map((key) => treeStep(open, 1, key)),
      [{ to: 0 }, { to: 2 }, { to: 0 }, { open: 1 }, { to: 0 }, { to: 3 }, { to: 0 }, { to: 3 }],
    );
    assert.deepEqual([treeStep(open, 0, 'up'), treeStep(open, 3, 'down')], [null, null]);
    assert.deepEqual(treeStep(open, 3, 'pageUp', 2), { to: 1 });
  });

  test('does nothing on a row that is not there', () => {
    for (const row of [-1, 2, NaN, Infinity]) {
      for (const key of keys) {
        assert.equal(treeStep(closed, row, key), null);
      }
    }
    const none = given([], []);
    const empty = listTreeRows({ ...none, top: none.siblings.of(noNode) });
    for (const key of keys) assert.equal(treeStep(empty, 0, key), null);
  });

  test('reaches every region by right and down, and the way back by left closes all', () => {
    fc.assert(
      fc.property(anyRegions, (regions) => {
        const all = indexTree(regions);
        const every = countBranches(all, () => true);
        const order = orderSiblings(all);
        let state = {
          rows: listTreeRows({ tree: all, figures: every, siblings: order, top: order.of(noNode) }),
          row: 0,
        };
        const seen = new Set(state.rows.nodes.subarray(0, 1));
        for (let presses = 0; presses < regions.length; presses++) {
          const isOpen = state.rows.open.has(state.rows.nodes[state.row]!);
          state = press(state.rows, state.row, isOpen ? ['down'] : ['end', 'down']);
          if (state.rows.nodes.length) seen.add(state.rows.nodes[state.row]!);
        }
        assert.equal(seen.size, regions.length);
        state = press(state.rows, state.row, Array<Direction>(2 * regions.length).fill('start'));
        if (regions.length) assert.equal(state.rows.levels[state.row], 1);
      }),
      options,
    );
  });

  test('after a region is opened from elsewhere, leads from it to the one around it', () => {
    const rows = opened(0, 1);
    assert.deepEqual(treeStep(rows, rowOf(rows, 3), 'start'), { to: rowOf(rows, 1) });
    assert.deepEqual([...childrenOf(tree, 1)], [3]);
  });
});

describe('a fragment', () => {
  test('names the region that a chart opens at, by the chart', () => {
    assert.equal(parseFragment('#campaign-regions=zhangye', 'campaign-regions'), 'zhangye');
    assert.equal(parseFragment('campaign-regions=zhangye', 'campaign-regions'), 'zhangye');
    assert.equal(parseFragment('#left=gansu&right=%E6%BC%B3%E5%B7%9E', 'right'), '漳州');
    assert.equal(parseFragment('#left=gansu&right=x', 'campaign-regions'), null);
    assert.equal(parseFragment('#a=1&a=2', 'a'), '1');
  });

  test('that is cut, empty or another thing names none', () => {
    for (const fragment of ['', '#', '#a', '#a=', '#=a', '#a=%', '#a=%E6%BC', '#&&&', '#section-2', '#A=x', '#%=x']) {
      assert.equal(parseFragment(fragment, 'a'), null, fragment);
    }
    assert.equal(parseFragment('#a=%&a=b', 'a'), 'b');
  });

  test('is changed for one chart only: others and an anchor of the page stay as they are written', () => {
    assert.equal(formatFragment('', 'campaign-regions', 'zhangye'), '#campaign-regions=zhangye');
    assert.equal(
      formatFragment('#left=%61&section&right=b', 'right', '漳州'),
      '#left=%61&section&right=%E6%BC%B3%E5%B7%9E',
    );
    assert.equal(formatFragment('#left=a&right=b', 'left', null), '#right=b');
    assert.equal(formatFragment('#left=a', 'left', null), '');
    assert.equal(formatFragment('#100%&left=a', 'left', 'c'), '#100%&left=c');
  });

  test('gives back any id of any chart, beside any other', () => {
    const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' })).map((it) => it || 'x');
    fc.assert(
      fc.property(text, text, fc.string(), (chart, id, before) => {
        const wellFormed = (it: string) => it.replace(/\p{Surrogate}/gu, '\ufffd');
        fc.pre(!before.includes('%'));
        const fragment = formatFragment(before, wellFormed(chart), id);
        assert.equal(parseFragment(fragment, wellFormed(chart)), wellFormed(id));
        assert.match(formatFragment('', wellFormed(chart), id), /^#[^\s<>"`]+$/);
        const without = formatFragment(fragment, wellFormed(chart), null);
        assert.equal(parseFragment(without, wellFormed(chart)), null);
      }),
      options,
    );
  });
});
