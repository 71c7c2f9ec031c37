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
import {
  branchEnd,
  closeRow,
  describeRow,
  listTreeRows,
  openRow,
  openTo,
  parentRow,
  rowOf,
  type TreeRows,
} from '../../src/charts/regions/tree-rows.js';
import { hostileTexts } from '../support/random.js';
import { anyRegions, evenRegions, flags, regionOf, regionsFrom } from '../support/region-trees.js';

const options = { numRuns: 400, seed: 20210630, endOnFailure: true };

const ids = (tree: ReturnType<typeof indexTree>, nodes: Iterable<number>) =>
  [...nodes].map((node) => tree.regions[node]!.id);

describe('indexTree', () => {
  test('finds what a plain walk finds: parents, children in document order, depth, number of descendants', () => {
    fc.assert(
      fc.property(anyRegions, (regions) => {
        const tree = indexTree(regions);
        regions.forEach((region, node) => {
          const parent = region.parent ? regions.indexOf(region.parent) : noNode;
          const children = regions.filter((it) => it.parent === region);
          const path = [];
          for (let it = region.parent; it; it = it.parent) path.unshift(it.id);
          const isBelow = (it: typeof region | null): boolean => it !== null && (it === region || isBelow(it.parent));
          assert.equal(tree.parent[node], parent);
          assert.deepEqual(
            ids(tree, childrenOf(tree, node)),
            children.map(({ id }) => id),
          );
          assert.equal(tree.depth[node], path.length);
          assert.deepEqual(ids(tree, pathTo(tree, node)), [...path, region.id]);
          assert.equal(tree.descendants[node], regions.filter((it) => isBelow(it.parent)).length);
          assert.equal(tree.nodeOf(region), node);
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
    assert.deepEqual([one.roots, one.depth[0], one.descendants[0]], [1, 0, 0]);
  });

  test('takes a region whose parent is not given for a root, and does not know a region of another campaign', () => {
    const absentParent = regionOf('gone');
    const tree = indexTree([regionOf('a'), regionOf('b', absentParent)]);
    assert.equal(tree.roots, 2);
    assert.equal(tree.nodeOf(absentParent), noNode);
    assert.equal(tree.nodeOf(regionOf('a')), noNode);
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
    assert.equal(tree.depth[99_999], 99_999);
    assert.equal(tree.descendants[0], 99_999);
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
      [0, 1, 2, 3, 4].map((level) => tree.depth.filter((depth) => depth === level).length),
      [10, 100, 1_000, 10_000, 90_000],
    );
    assert.equal(tree.descendants[regions.length - 1], 10_110);
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
  const siblings = orderSiblings(tree, { rank, only: isNarrowed ? figures : null });
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

  test('that are opened and closed one by one are those of a fresh walk, and closing undoes opening', () => {
    fc.assert(
      fc.property(anyScope, fc.array(fc.nat(40), { maxLength: 12 }), (drawn, clicks) => {
        const { scope, children } = scopeOf(drawn);
        let rows = listTreeRows(scope);
        for (const click of clicks) {
          const row = click % Math.max(1, rows.nodes.length);
          const before = rows;
          const isOpen = rows.open.has(rows.nodes[row]!);
          rows = isOpen ? closeRow(rows, row) : openRow(rows, row);
          assert.deepEqual(rowsOf(rows), naiveRows(children(noNode), children, new Set(rows.open)));
          const back = isOpen ? openRow(rows, row) : closeRow(rows, row);
          assert.deepEqual(rowsOf(back), rowsOf(before));
          assert.deepEqual([...back.open].sort(), [...before.open].sort());
        }
      }),
      options,
    );
  });

  test('are opened down to any region that is listed, and to none that is not', () => {
    fc.assert(
      fc.property(anyScope, fc.nat(40), (drawn, pick) => {
        const { scope } = scopeOf(drawn);
        const node = pick % Math.max(1, scope.tree.regions.length);
        const isListed = scope.siblings.of(scope.tree.parent[node] ?? noNode).includes(node);
        const rows = openTo(listTreeRows(scope), node);
        assert.equal(rows !== null, isListed);
        if (rows) assert.equal(rows.nodes[rowOf(rows, node)], node);
      }),
      options,
    );
  });

  const regions = regionsFrom([null, 0, 0, 1, 1, null], ['gansu', 'zhangye', 'lanzhou', 'ganzhou', 'linze', 'jilin']);
  const tree = indexTree(regions);
  const figures = countBranches(tree, (node) => node === 1 || node === 3);
  const rowsWith = (only = false, rank: SiblingRank | null = null) => {
    const siblings = orderSiblings(tree, { rank, only: only ? figures : null });
    return listTreeRows({ tree, figures, siblings, top: siblings.of(noNode) });
  };

  test('tell a heading from a region with a figure and from one that has reported nothing', () => {
    const rows = openRow(openRow(rowsWith(), 0), 1);
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
    assert.equal(branchEnd(rows, 0), 5);
  });

  test('leave out branches without a figure only when told to, and count the others alone', () => {
    const rows = openRow(openRow(rowsWith(true), 0), 1);
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

  test('stay the same objects where there is nothing to open or to close', () => {
    const rows = rowsWith();
    assert.equal(openRow(rows, 1), rows, 'a region without others in it');
    assert.equal(openRow(rows, 9), rows, 'no such row');
    assert.equal(closeRow(rows, 0), rows, 'closed');
    const open = openRow(rows, 0);
    assert.equal(openRow(open, 0), open, 'open');
    assert.equal(openTo(rows, noNode), null);
  });

  test('open a branch again as it was left', () => {
    const open = openRow(openRow(rowsWith(), 0), 1);
    const again = openRow(closeRow(open, 0), 0);
    assert.deepEqual(rowsOf(again), rowsOf(open));
  });

  test('are ordered by ranks as by a comparison, few or many, equal ones as in the document', () => {
    const many = indexTree(regionsFrom(Array.from({ length: 1000 }, () => null)));
    const rank = Int32Array.from({ length: 1000 }, (_, node) => ((node * 7919) % 31) - 15);
    const byRank = orderSiblings(many, { rank }).of(noNode);
    const byComparison = orderSiblings(many, { rank: (a, b) => rank[a]! - rank[b]! }).of(noNode);
    assert.deepEqual(byRank, byComparison);
    assert.equal(rank[byRank[0]!], -15);
    assert.deepEqual(ids(tree, rowsWith(false, Int32Array.of(1, 0, 0, 0, 0, 0)).nodes), ['jilin', 'gansu']);
  });

  test('of a hundred thousand regions are all in view when all are open, and ten when none is', () => {
    const all = indexTree(evenRegions([10, 10, 10, 10, 9]));
    const every = countBranches(all, () => true);
    const siblings = orderSiblings(all);
    const scope = { tree: all, figures: every, siblings, top: siblings.of(noNode) };
    const rows = listTreeRows(scope, new Set(all.order));
    assert.equal(rows.nodes.length, 101_110);
    assert.equal(Math.max(...new Set(rows.levels)), 5);
    const closed = closeRow(rows, 0);
    assert.equal(closed.nodes.length, 101_110 - 10_110);
    assert.deepEqual(openRow(closed, 0).nodes, rows.nodes);
    assert.equal(listTreeRows(scope).nodes.length, 10);
  });
});
