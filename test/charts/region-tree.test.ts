import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  childrenOf,
  countBelow,
  countBranches,
  findNodes,
  indexTree,
  noNode,
  pathTo,
} from '../../src/charts/regions/region-tree.js';
import { orderSiblings, type SiblingRank } from '../../src/charts/regions/tree-order.js';
import { describeRow, listTreeRows, parentRow, rowOf, type TreeRows } from '../../src/charts/regions/tree-rows.js';
import { hostileTexts } from '../support/random.js';
import { anyRegions, evenRegions, flags, regionOf, regionsFrom } from '../support/region-trees.js';

const options = { numRuns: 400, seed: 20210630, endOnFailure: true };

const ids = (tree: ReturnType<typeof indexTree>, nodes: Iterable<number>) =>
  [...nodes].map((node) => tree.regions[node]!.id);

describe('indexTree', () => {
  test('finds what a plain walk finds: parents, children in document order, the way from the top', () => {
    fc.assert(
      fc.property(anyRegions, (regions) => {
        const tree = indexTree(regions);
        regions.forEach((region, node) => {
          const parent = region.parent ? regions.indexOf(region.parent) : noNode;
          const children = regions.filter((it) => it.parent === region);
          const path = [];
          for (let it = region.parent; it; it = it.parent) path.unshift(it.id);
          assert.equal(tree.parent[node], parent);
          assert.deepEqual(
            ids(tree, childrenOf(tree, node)),
            children.map(({ id }) => id),
          );
          assert.deepEqual(ids(tree, pathTo(tree, node)), [...path, region.id]);
        });
        const roots = regions.filter(({ parent }) => !parent).map(({ id }) => id);
        assert.deepEqual(ids(tree, childrenOf(tree, noNode)), roots);
        const places = new Map([...tree.order].map((node, place) => [node, place]));
        assert.equal(places.size, regions.length, 'each node stands once in the order of levels');
        tree.parent.forEach((parent, node) => {
          assert.equal(parent === noNode || places.get(parent)! < places.get(node)!, true);
        });
      }),
      options,
    );
  });

  test('counts what a branch has as a plain walk does', () => {
    fc.assert(
      fc.property(anyRegions, flags, (regions, some) => {
        const has = (node: number) => some[node % some.length]!;
        const tree = indexTree(regions);
        const counts = countBranches(tree, has);
        const within = (node: number): number =>
          [...childrenOf(tree, node)].reduce((sum, child) => sum + within(child), Number(has(node)));
        regions.forEach((_, node) => {
          assert.equal(counts.within[node], within(node));
          assert.equal(countBelow(counts, node), within(node) - Number(has(node)));
        });
      }),
      options,
    );
  });

  test('of no regions is empty, and of one has one root', () => {
    const none = indexTree([]);
    assert.deepEqual([none.roots, none.order.length, pathTo(none, noNode).length], [0, 0, 0]);
    assert.deepEqual(findNodes(none, ['a']), { nodes: [], unknown: ['a'] });
    const one = indexTree([regionOf('a')]);
    assert.deepEqual([one.roots, one.parent[0], one.childCount[0]], [1, noNode, 0]);
  });

  test('takes a region whose parent is not given for a root', () => {
    const absentParent = regionOf('gone');
    const tree = indexTree([regionOf('a'), regionOf('b', absentParent)]);
    assert.equal(tree.roots, 2);
  });

  test('finds nodes by ids in one pass, in document order, and names the ids that are none', () => {
    const tree = indexTree(regionsFrom([null, 0, 0], hostileTexts.slice(2, 5)));
    assert.deepEqual(findNodes(tree, ['toString', 'hasOwnProperty', '__proto__', '__proto__']), {
      nodes: [0, 2],
      unknown: ['hasOwnProperty'],
    });
  });

  test('walks a hundred thousand regions each within the one before it', () => {
    const tree = indexTree(regionsFrom(Array.from({ length: 100_000 }, (_, index) => (index ? index - 1 : null))));
    assert.equal(pathTo(tree, 99_999).length, 100_000);
    const counts = countBranches(tree, (node) => node === 99_999);
    assert.equal(counts.within[0], 1);
  });

  test('holds a hundred thousand regions on five levels, children before parents in the document', () => {
    const regions = evenRegions([10, 10, 10, 10, 9]).reverse();
    const tree = indexTree(regions);
    assert.equal(regions.length, 101_110);
    assert.equal(tree.roots, 10);
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((level) => regions.filter((_, node) => pathTo(tree, node).length === level + 1).length),
      [10, 100, 1_000, 10_000, 90_000],
    );
    assert.equal(countBranches(tree, () => true).within[regions.length - 1], 10_111);
    assert.equal(ids(tree, childrenOf(tree, noNode))[0], 'r9');
  });
});

/** What is asked of rows, by recursion: the node, level, position and set size of each, in order. */
function naiveRows(
  family: readonly number[],
  children: (node: number) => readonly number[],
  open: Set<number>,
  level = 1,
) {
  const rows: number[][] = [];
  family.forEach((node, index) => {
    rows.push([node, level, index + 1, family.length]);
    if (open.has(node)) rows.push(...naiveRows(children(node), children, open, level + 1));
  });
  return rows;
}

const rowsOf = (rows: TreeRows) =>
  [...rows.nodes.keys()].map((row) => {
    const { node, level, position, setSize } = describeRow(rows, row);
    return [node, level, position, setSize];
  });

/** A tree with ranks that are often equal, figures here and there, and perhaps only the branches with figures. */
const anyScope = fc.tuple(anyRegions, fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1 }), flags, fc.boolean());

function scopeOf([regions, ranks, some, isNarrowed]: typeof anyScope extends fc.Arbitrary<infer T> ? T : never) {
  const tree = indexTree(regions);
  const figures = countBranches(tree, (node) => some[node % some.length]!);
  const rank = Int32Array.from(regions, (_, node) => ranks[node % ranks.length]!);
  const siblings = orderSiblings(tree, {
    rank: { valueAt: (node) => -rank[node]! },
    only: isNarrowed ? figures : null,
  });
  const children = (node: number) =>
    [...childrenOf(tree, node)]
      .filter((child) => !isNarrowed || figures.within[child]! > 0)
      .sort((a, b) => rank[a]! - rank[b]! || a - b);
  return { scope: { tree, figures, siblings, top: siblings.of(noNode) }, children };
}

describe('rows of a tree', () => {
  test('are those of a plain recursive walk, with level, position and set size', () => {
    fc.assert(
      fc.property(anyScope, flags, (drawn, opened) => {
        const { scope, children } = scopeOf(drawn);
        const open = new Set([...scope.tree.order].filter((node) => opened[node % opened.length]));
        const rows = listTreeRows(scope, open);
        assert.deepEqual(rowsOf(rows), naiveRows(children(noNode), children, open));
        rows.nodes.forEach((node, row) => {
          const { expandable, expanded, state, figuresBelow } = describeRow(rows, row);
          assert.equal(expandable, children(node).length > 0);
          assert.equal(expanded, expandable && open.has(node));
          assert.equal(state, scope.figures.has(node) ? 'figure' : figuresBelow > 0 ? 'heading' : 'notReported');
          assert.equal(rowOf(rows, node), row);
          const parent = scope.tree.parent[node]!;
          assert.equal(parentRow(rows, row), parent === noNode ? -1 : rowOf(rows, parent));
        });
      }),
      options,
    );
  });

  const regions = regionsFrom([null, 0, 0, 1, 1, null], ['gansu', 'zhangye', 'lanzhou', 'ganzhou', 'linze', 'jilin']);
  const tree = indexTree(regions);
  const figures = countBranches(tree, (node) => node === 1 || node === 3);
  const rowsWith = (open: readonly number[], only = false, rank: SiblingRank | null = null) => {
    const siblings = orderSiblings(tree, { rank, only: only ? figures : null });
    return listTreeRows({ tree, figures, siblings, top: siblings.of(noNode) }, new Set(open));
  };

  test('tell a heading from a region with a figure and from one that has reported nothing', () => {
    const rows = rowsWith([0, 1]);
    assert.deepEqual(
      [...rows.nodes.keys()].map((row) => [tree.regions[rows.nodes[row]!]!.id, describeRow(rows, row).state]),
      [
        ['gansu', 'heading'],
        ['zhangye', 'figure'],
        ['ganzhou', 'figure'],
        ['linze', 'notReported'],
        ['lanzhou', 'notReported'],
        ['jilin', 'notReported'],
      ],
    );
    assert.equal(describeRow(rows, 0).figuresBelow, 2);
  });

  test('leave out branches without a figure only when told to, and count the others alone', () => {
    const rows = rowsWith([0, 1], true);
    assert.deepEqual(ids(tree, rows.nodes), ['gansu', 'zhangye', 'ganzhou']);
    assert.deepEqual(describeRow(rows, 1), {
      node: 1,
      level: 2,
      position: 1,
      setSize: 1,
      expandable: true,
      expanded: true,
      state: 'figure',
      figuresBelow: 1,
    });
    assert.equal(describeRow(rows, 2).expandable, false);
  });

  test('are the same with a region open that has no parts, or lies in one that is closed', () => {
    assert.deepEqual(rowsOf(rowsWith([3, 5, 1])), rowsOf(rowsWith([])));
  });

  for (const count of [2, 63, 64, 1000]) {
    test(`are ordered by values as by a comparison, the greatest first, unknown ones last, equal ones as in the document: ${count}`, () => {
      const many = indexTree(regionsFrom(Array.from({ length: count }, () => null)));
      const values = Array.from({ length: count }, (_, node) => (node % 7 === 3 ? NaN : ((node * 7919) % 31) - 15));
      const compare = (a: number, b: number) => {
        const [x, y] = [values[a]!, values[b]!];
        return Number.isNaN(x) || Number.isNaN(y) ? Number(Number.isNaN(x)) - Number(Number.isNaN(y)) : y - x;
      };
      const byValue = orderSiblings(many, { rank: { valueAt: (node) => values[node]! } }).of(noNode);
      assert.deepEqual(byValue, orderSiblings(many, { rank: compare }).of(noNode));
      assert.equal(values[byValue[0]!], Math.max(...values.filter((value) => !Number.isNaN(value))));
    });
  }

  test('come in the order of values that all are listed in', () => {
    const valueAt = (node: number) => [1, 0, 0, 0, 0, 2][node]!;
    assert.deepEqual(ids(tree, rowsWith([], false, { valueAt }).nodes), ['jilin', 'gansu']);
  });

  test('of a hundred thousand regions are all in view when all are open, and ten when none is', () => {
    const all = indexTree(evenRegions([10, 10, 10, 10, 9]));
    const every = countBranches(all, () => true);
    const siblings = orderSiblings(all);
    const scope = { tree: all, figures: every, siblings, top: siblings.of(noNode) };
    const rows = listTreeRows(scope, new Set(all.order));
    assert.equal(rows.nodes.length, 101_110);
    assert.equal(Math.max(...new Set(rows.levels)), 5);
    const isOpen = (node: number) => node !== rows.nodes[0];
    assert.equal(listTreeRows(scope, new Set(all.order.filter(isOpen))).nodes.length, 101_110 - 10_110);
    assert.equal(listTreeRows(scope).nodes.length, 10);
  });
});
