import { describe, expect, test } from 'vitest'
import { boundsOf } from './boundsOf'
import { type Arrow, neighbourTowards } from './neighbourTowards'
import { pathOfLine, pointOfLine } from './pathOfLine'
import { placeWords } from './placeWords'
import { centredOn, firstView, fitted, showing, zoomedAt } from './viewport'

const window = { width: 1000, height: 600 }

describe('An arrow key', () => {
  //        up
  //  left  me   right   farRight
  //       down  aside
  const positions = {
    me: { x: 0, y: 0 },
    left: { x: -300, y: 0 },
    right: { x: 300, y: 10 },
    farRight: { x: 600, y: 0 },
    up: { x: 0, y: -70 },
    down: { x: 0, y: 70 },
    aside: { x: 300, y: 140 },
  }
  test.each([
    ['ArrowRight', ['right', 'farRight'], 'right'],
    ['ArrowRight', ['farRight'], 'farRight'],
    ['ArrowRight', ['left'], 'right'],
    ['ArrowRight', ['aside'], 'aside'],
    ['ArrowLeft', [], 'left'],
    ['ArrowUp', ['right'], 'up'],
    ['ArrowDown', [], 'down'],
  ] as const)(
    '%s leads along a line where one goes there, else to the nearest (linked with %j: %s)',
    (arrow, linked, expected) => {
      expect(neighbourTowards('me', arrow, positions, new Set(linked))).toBe(expected)
    },
  )

  test.each(['ArrowLeft', 'ArrowUp'] satisfies Arrow[])('%s leads nowhere at the edge', (arrow) => {
    expect(neighbourTowards('one', arrow, { one: { x: 0, y: 0 }, other: { x: 300, y: 70 } }, new Set())).toBeUndefined()
  })
})

describe('What is seen', () => {
  test('is all of a small drawing in its own size, and all of a large one made smaller', () => {
    expect(fitted({ x: -100, y: 0, width: 200, height: 100 }, window)).toEqual({ scale: 1, x: 500, y: 250 })
    expect(fitted({ x: 0, y: 0, width: 1904, height: 100 }, window)).toEqual({ scale: 0.5, x: 24, y: 275 })
  })

  test('is at first where it begins, in a size that can be read, if all of it cannot', () => {
    const huge = { x: 0, y: 0, width: 20_000, height: 30_000 }
    const middle = { x: 9000, y: 12_000 }
    expect(firstView(huge, middle, window)).toEqual(centredOn(middle, 0.75, window))
    expect(firstView(huge, undefined, window)).toEqual(fitted(huge, window))
  })

  test('is at first no empty room beside a drawing that begins at its edge', () => {
    const wide = { x: 0, y: 0, width: 4000, height: 400 }
    expect(firstView(wide, { x: 100, y: 200 }, window)).toEqual({ scale: 0.75, x: 24, y: 150 })
    expect(firstView(wide, { x: 3900, y: 200 }, window)).toEqual({ scale: 0.75, x: 1000 - 24 - 3000, y: 150 })
  })

  test('stays where one points when it comes nearer, and does not come endlessly near', () => {
    const view = zoomedAt({ x: 10, y: 20, scale: 1 }, 2, { x: 110, y: 20 })
    expect(view).toEqual({ x: -90, y: 20, scale: 2 })
    expect(zoomedAt(view, 100, { x: 0, y: 0 }).scale).toBe(2.5)
  })

  test.each([
    ['inside, it does not move', { x: 100, y: 100 }, { x: 0, y: 0 }],
    ['left of it', { x: -50, y: 100 }, { x: 74, y: 0 }],
    ['below it', { x: 100, y: 590 }, { x: 0, y: -66 }],
  ])('moves as little as a node needs that is %s', (_what, at, moved) => {
    expect(showing({ x: 0, y: 0, scale: 1 }, { ...at, width: 100, height: 52 }, window)).toEqual({ ...moved, scale: 1 })
  })

  test('takes the room of nodes and of lines that go around them', () => {
    const layout = { nodes: { a: { x: 0, y: 0 } }, lines: { l: [{ x: 0, y: -500 }] } }
    expect(boundsOf(layout)).toEqual({ x: -104, y: -500, width: 208, height: 526 })
    expect(boundsOf({ nodes: {}, lines: {} })).toEqual({ x: 0, y: 0, width: 208, height: 52 })
  })
})

describe('A line', () => {
  const [source, target] = [
    { x: 0, y: 0 },
    { x: 400, y: 100 },
  ]
  test('goes through the points of the layout, round at bends, and has its words in the middle', () => {
    const points = [
      { x: 104, y: 0 },
      { x: 200, y: 0 },
      { x: 296, y: 100 },
    ]
    expect(pathOfLine(points, source, target, 'right')).toBe('M104,0Q200,0 248,50L296,100')
    expect(pointOfLine(points, source, target, 'right', 0)).toEqual({ x: 104, y: 0 })
    expect(pointOfLine(points, source, target, 'right', 1)).toEqual({ x: 296, y: 100 })
  })

  test('goes in a curve from side to side where the layout has none', () => {
    expect(pathOfLine(undefined, source, target, 'right')).toBe('M104,0C200,0 200,100 296,100')
    expect(pathOfLine(undefined, source, target, 'down')).toBe('M0,26C0,50 400,50 400,74')
    expect(pointOfLine(undefined, source, target, 'right', 0.5)).toEqual({ x: 200, y: 50 })
  })

  test('has its words where no others stand, though several lines lead the same way', () => {
    const nodes = { web: { x: 0, y: 0 }, api: { x: 480, y: 0 } }
    const lines = ['dependsOn', 'consumesApi', 'partOf'].map((type) => ({
      id: type,
      source: 'web',
      target: 'api',
      types: [type],
    }))
    const places = [...placeWords(lines, { nodes, lines: {} }, 'right').values()].map(({ x }) => Math.round(x))
    expect(new Set(places).size).toBe(3)
    expect(places[0]).toBe(240)
  })
})
