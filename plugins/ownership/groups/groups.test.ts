import { expect, test } from 'vitest'
import type { Group } from '../plugin'
import { chainOf } from './chainOf'
import { problemsOf } from './problemsOf'
import { forestBelow, type GroupNode, pruned, toForest } from './toForest'

/** `group('b', 'a')` is b below a, with somebody in it. */
const group = (ref: string, ...parents: string[]): Group => ({
  ref,
  title: ref,
  description: null,
  type: null,
  parents,
  members: { direct: 1, all: 1 },
  owned: { direct: 0, all: 0 },
})

/** A forest as `a(b c(d))`, which is short enough to read. */
const drawn = (forest: GroupNode[]): string =>
  forest.map(({ group, below }) => group.ref + (below.length > 0 ? `(${drawn(below)})` : '')).join(' ')

test.each([
  ['no groups', [], ''],
  ['groups without parents', [group('a'), group('b')], 'a b'],
  ['a tree', [group('a'), group('b', 'a'), group('c', 'a'), group('d', 'c')], 'a(b c(d))'],
  ['an empty group, after what is not', [{ ...group('a'), members: { direct: 0, all: 0 } }, group('b')], 'b a'],
  ['a group with two parents, below both', [group('a'), group('b'), group('c', 'a', 'b')], 'a(c) b(c)'],
  ['an unknown parent', [group('a', 'gone')], 'a'],
  ['a group that is its own parent', [group('a', 'a'), group('b', 'a')], 'a(b)'],
  ['a circle, cut at its first', [group('a', 'c'), group('b', 'a'), group('c', 'b')], 'a(b(c))'],
  ['a circle with something above it', [group('top'), group('a', 'b', 'top'), group('b', 'a')], 'top(a(b))'],
  ['what hangs below a circle', [group('a', 'b'), group('b', 'a'), group('c', 'b')], 'a(b(c))'],
])('a forest of %s', (_, groups, expected) => {
  expect(drawn(toForest(groups))).toBe(expected)
})

test.each([
  [
    'thirty levels of two groups, each below both above',
    (index: number) => [index - 2 - (index % 2), index - 1 - (index % 2)],
  ],
  ['thirty groups, each below all others', () => Array.from({ length: 30 }, (_, parent) => parent)],
])('a forest of %s has an end, and every group in it', (_, parentsOf) => {
  const groups = Array.from({ length: 60 }, (_, index) => group(`g${index}`, ...parentsOf(index).map((at) => `g${at}`)))
  const nodes = flat(toForest(groups))
  expect(new Set(nodes).size).toBe(60)
  expect(nodes.length).toBeLessThan(10_000)
})

const flat = (forest: GroupNode[]): string[] => forest.flatMap(({ group, below }) => [group.ref, ...flat(below)])

test('the tree below a group leaves out the group, and ends where a circle comes back to it', () => {
  const groups = [group('a', 'c'), group('b', 'a'), group('c', 'b')]
  expect(drawn(forestBelow('a', groups))).toBe('b(c)')
  expect(drawn(forestBelow('c', groups))).toBe('a(b)')
  expect(forestBelow('gone', groups)).toEqual([])
})

test('a filter keeps what is wanted with everything above it', () => {
  const forest = toForest([group('a'), group('b', 'a'), group('c', 'b'), group('d', 'a')])
  expect(drawn(pruned(forest, ({ ref }) => ref === 'c'))).toBe('a(b(c))')
  expect(pruned(forest, () => false)).toEqual([])
})

test.each([
  ['nothing above', 'a', [group('a')], []],
  ['the nearest first', 'c', [group('a'), group('b', 'a'), group('c', 'b')], ['b', 'a']],
  ['the first parent that is known', 'c', [group('b'), group('c', 'a', 'b')], ['b']],
  ['itself never', 'a', [group('a', 'a')], []],
  ['each group of a circle once', 'a', [group('a', 'c'), group('b', 'a'), group('c', 'b')], ['c', 'b']],
  ['nothing, for an unknown group', 'gone', [group('a')], []],
])('the chain of a group has %s', (_, ref, groups, expected) => {
  expect(chainOf(ref, groups).map((one) => one.ref)).toEqual(expected)
})

const empty: Group = { ...group('a'), members: { direct: 0, all: 0 } }

test.each([
  ['a group with people', [group('a')], []],
  ['an empty group', [empty], [['a', [{ problem: 'empty' }]]]],
  ['a group that is its own parent, which is no circle', [group('a', 'a')], [['a', [{ problem: 'own-parent' }]]]],
  ['an unknown parent', [group('a', 'x', 'y')], [['a', [{ problem: 'unknown-parent', parents: ['x', 'y'] }]]]],
  [
    'a circle of three, on each of them',
    [group('a', 'c'), group('b', 'a'), group('c', 'b')],
    [
      ['a', [{ problem: 'circle', with: ['c', 'b'] }]],
      ['b', [{ problem: 'circle', with: ['a', 'c'] }]],
      ['c', [{ problem: 'circle', with: ['b', 'a'] }]],
    ],
  ],
  [
    'a group below a circle, which is not in it',
    [group('a', 'b'), group('b', 'a'), group('c', 'a')],
    [
      ['a', [{ problem: 'circle', with: ['b'] }]],
      ['b', [{ problem: 'circle', with: ['a'] }]],
    ],
  ],
])('what is wrong with %s', (_, groups, expected) => {
  expect([...problemsOf(groups)]).toEqual(expected)
})
