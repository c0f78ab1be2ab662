import { describe, expect, test } from 'vitest'
import { inBlocks } from './inBlocks'
import { type Layout, nodeSize, type Sketch } from './Layout'
import { linesOf } from './linesOf'
import { placeAround } from './placeAround'
import { placeSmall } from './placeSmall'

const line = (source: string, target: string) => ({ id: `${source} ${target}`, source, target })
const sketch = (nodes: string[], lines: Sketch['lines'], orientation: Sketch['orientation'] = 'right'): Sketch => ({
  nodes,
  lines,
  orientation,
})
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`)

/** Pairs of nodes that lie on each other. */
function overlaps({ nodes }: Layout): string[] {
  const placed = Object.entries(nodes)
  return placed.flatMap(([ref, one], index) =>
    placed
      .slice(index + 1)
      .filter(([, { x, y }]) => Math.abs(x - one.x) < nodeSize.width && Math.abs(y - one.y) < nodeSize.height)
      .map(([other]) => `${ref} ${other}`),
  )
}

describe('Lines', () => {
  const edges = [
    { source: 'a', target: 'b', type: 'dependsOn' },
    { source: 'a', target: 'b', type: 'partOf' },
    { source: 'b', target: 'a', type: 'dependsOn' },
    { source: 'a', target: 'a', type: 'dependsOn' },
  ]

  test('all relations from one entity to another are one line, and what relates to itself has none', () => {
    expect(linesOf(edges, true).map(({ id, types }) => [id, types])).toEqual([
      ['a b', ['dependsOn', 'partOf']],
      ['b a', ['dependsOn']],
    ])
  })

  test('each relation is a line of its own when they are not merged', () => {
    expect(linesOf(edges, false).map(({ id }) => id)).toEqual(['a b dependsOn', 'a b partOf', 'b a dependsOn'])
  })
})

describe('A layout', () => {
  test('has arrows lead to the right, or down, and nothing on anything else', () => {
    const graph = sketch(['a', 'b', 'c'], [line('a', 'b'), line('a', 'c')])
    const { sized } = inBlocks(graph)
    const right = placeSmall(sized)
    const down = placeSmall({ ...sized, orientation: 'down' })

    expect(right.nodes.b?.x).toBeGreaterThan(right.nodes.a?.x as number)
    expect(down.nodes.b?.y).toBeGreaterThan(down.nodes.a?.y as number)
    expect([...overlaps(right), ...overlaps(down)]).toEqual([])
    expect(Object.keys(right.lines)).toEqual(['a b', 'a c'])
  })

  test('gathers what hangs on one node in a block, about as wide as high, on the side of its arrow', () => {
    const things = numbered(60)
    const graph = sketch(
      ['team', 'parent', ...things],
      [line('team', 'parent'), ...things.map((one) => line(one, 'team'))],
    )
    const { sized, unfold } = inBlocks(graph)
    const layout = unfold(placeSmall(sized))

    expect(sized.nodes.map(({ id }) => id)).toEqual(['team', 'parent', 'before team'])
    expect(Object.keys(layout.nodes)).toHaveLength(62)
    expect(overlaps(layout)).toEqual([])
    const xs = things.map((one) => layout.nodes[one]?.x as number)
    const ys = things.map((one) => layout.nodes[one]?.y as number)
    expect(Math.max(...xs)).toBeLessThan(layout.nodes.team?.x as number)
    expect((Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys))).toBeCloseTo(1, 0)
  })

  test('leaves a few beside each other as they are', () => {
    const things = numbered(8)
    expect(
      inBlocks(
        sketch(
          ['team', ...things],
          things.map((one) => line(one, 'team')),
        ),
      ).sized.nodes,
    ).toHaveLength(9)
  })
})

describe('What comes later', () => {
  const standing: Layout = {
    nodes: { a: { x: 0, y: 0 }, b: { x: 318, y: 0 } },
    lines: {
      'a b': [
        { x: 1, y: 1 },
        { x: 2, y: 2 },
      ],
    },
  }

  test('finds room around what stands, which does not move; on the side of its arrow', () => {
    const graph = sketch(['a', 'b', 'c', 'd', 'e'], [line('a', 'b'), line('b', 'c'), line('b', 'd'), line('e', 'a')])
    const layout = placeAround(standing, graph)

    expect(layout.nodes).toMatchObject(standing.nodes)
    expect(layout.nodes.c?.x).toBeGreaterThan(318)
    expect(layout.nodes.d?.x).toBeGreaterThan(318)
    expect(layout.nodes.e?.x).toBeLessThan(0)
    expect(overlaps(layout)).toEqual([])
    expect(layout.lines).toEqual(standing.lines)
  })

  test.each(['right', 'down'] as const)(
    'finds room for hundreds, and for what hangs on newcomers or on nothing (%s)',
    (orientation) => {
      const many = numbered(200)
      const graph = sketch(
        ['a', 'b', ...many, 'far', 'alone'],
        [...many.map((one) => line('b', one)), line('n199', 'far')],
        orientation,
      )
      const layout = placeAround(standing, graph)

      expect(Object.keys(layout.nodes)).toHaveLength(204)
      expect(overlaps(layout)).toEqual([])
    },
  )

  test('leaves out what is gone', () => {
    expect(placeAround(standing, sketch(['a'], []))).toEqual({ nodes: { a: { x: 0, y: 0 } }, lines: {} })
  })
})
