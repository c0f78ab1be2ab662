import { type Layout, nodeSize, type Point, type Sketch } from './Layout'

const gap = { x: 110, y: 18 }
/** How many stand above each other before a further column begins. */
const tallest = 12

/**
 * Places nodes that came later without moving what stands: beside the first node that a line leads to, on the side where the line comes
 * out, at the nearest free spot. What is gone is left out. Lines of newcomers go straight.
 */
export function placeAround(standing: Layout, { nodes, lines, orientation }: Sketch): Layout {
  const placed: Record<string, Point> = {}
  for (const ref of nodes) if (standing.nodes[ref]) placed[ref] = standing.nodes[ref]
  let waiting = nodes.filter((ref) => !placed[ref])
  while (waiting.length > 0) {
    const left = waiting.filter((ref) => {
      const anchor = anchorOf(ref, lines, placed)
      if (!anchor) return true
      placed[ref] = freeSpot(anchor.at, anchor.side, orientation, Object.values(placed))
      return false
    })
    // What is linked to nothing that stands begins a row of its own below everything.
    if (left.length === waiting.length) placed[left.shift() as string] = below(Object.values(placed))
    waiting = left
  }
  const kept = lines.filter(({ id }) => standing.lines[id])
  return { nodes: placed, lines: Object.fromEntries(kept.map(({ id }) => [id, standing.lines[id] as Point[]])) }
}

function anchorOf(ref: string, lines: Sketch['lines'], placed: Record<string, Point>) {
  for (const { source, target } of lines) {
    if (source === ref && placed[target]) return { at: placed[target], side: -1 }
    if (target === ref && placed[source]) return { at: placed[source], side: 1 }
  }
  return undefined
}

function freeSpot(anchor: Point, side: number, orientation: Sketch['orientation'], taken: Point[]): Point {
  const step = { x: nodeSize.width + gap.x, y: nodeSize.height + gap.y }
  for (let column = 1; ; column++) {
    for (let turn = 0; turn < tallest; turn++) {
      const row = Math.ceil(turn / 2) * (turn % 2 === 0 ? 1 : -1)
      const spot =
        orientation === 'right'
          ? { x: anchor.x + side * column * step.x, y: anchor.y + row * step.y }
          : { x: anchor.x + row * (nodeSize.width + gap.y), y: anchor.y + side * column * (nodeSize.height + gap.x) }
      if (!taken.some((other) => overlap(spot, other))) return spot
    }
  }
}

const overlap = (one: Point, other: Point) =>
  Math.abs(one.x - other.x) < nodeSize.width + gap.y && Math.abs(one.y - other.y) < nodeSize.height + gap.y / 2

const below = (taken: Point[]): Point => ({
  x: Math.min(0, ...taken.map(({ x }) => x)),
  y: Math.max(0, ...taken.map(({ y }) => y)) + nodeSize.height + gap.y,
})
