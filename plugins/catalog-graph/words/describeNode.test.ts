import { expect, test } from 'vitest'
import type { GraphNode } from '../shapes/Graph'
import { describeNode } from './describeNode'
import { neighboursOf } from './neighboursOf'
import { relationWords } from './relationWords'

const node: GraphNode = {
  ref: 'component:default/web',
  title: 'Web',
  type: 'website',
  lifecycle: null,
  owner: 'group:default/shop',
  ownerTitle: 'Shop',
  exists: true,
  depth: 0,
  hidden: 0,
}
const edges = [
  { source: node.ref, target: 'a', type: 'dependsOn' },
  { source: 'b', target: node.ref, type: 'dependsOn' },
  ...['c', 'd', 'e', 'f', 'g', 'h'].map((source) => ({ source, target: node.ref, type: 'partOf' })),
]
const pairs = [
  { type: 'dependsOn', inverse: 'dependencyOf' },
  { type: 'partOf', inverse: 'hasPart' },
]

test('a node is named with what it is, whose, and its relations seen from itself, as many as one listens to', () => {
  const neighbours = neighboursOf(edges, pairs).get(node.ref) ?? []
  expect(describeNode(node, neighbours, (ref) => ref.toUpperCase())).toBe(
    'Web, component, website, owned by Shop. depends on A. needed by B. has part C, D, E, F, G and 1 more',
  )
})

test('what is missing, nobody owns, or has more than is drawn says so', () => {
  const alone = { ...node, type: null, owner: null, ownerTitle: null, exists: false, hidden: 2 }
  expect(describeNode(alone, [], String)).toBe('Web, component, not in the catalog. 2 relations not shown')
})

test.each([
  ['apiConsumedBy', 'consumed by'],
  ['deployedTo', 'deployed to'],
  ['runsV2On', 'runs v2 on'],
])('the relation %s reads "%s"', (type, words) => {
  expect(relationWords(type)).toBe(words)
})
