import type { Point } from '../layout/Layout'

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

const directions: Record<Arrow, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

export const isArrow = (key: string): key is Arrow => Object.hasOwn(directions, key)

/**
 * Which node an arrow key leads to: the nearest in that direction at the other end of a line; where no line goes there, the nearest of
 * all. Undefined at the edge of the drawing.
 */
export function neighbourTowards(
  from: string,
  arrow: Arrow,
  positions: Record<string, Point>,
  linked: ReadonlySet<string>,
): string | undefined {
  const start = positions[from]
  if (!start) return undefined
  const others = Object.keys(positions).filter((ref) => ref !== from)
  const nearest = (refs: string[]) => nearestTowards(start, directions[arrow], refs, positions)
  return nearest(others.filter((ref) => linked.has(ref))) ?? nearest(others)
}

function nearestTowards(start: Point, direction: Point, refs: string[], positions: Record<string, Point>) {
  let best: { ref: string; cost: number } | undefined
  for (const ref of refs) {
    const at = positions[ref] as Point
    const [x, y] = [at.x - start.x, at.y - start.y]
    const along = x * direction.x + y * direction.y
    const aside = Math.abs(x * direction.y) + Math.abs(y * direction.x)
    // Beside it, rather than in that direction. Nodes are wide, so sideways more counts as ahead than up and down.
    if (along <= 0 || aside > along * (direction.x ? 4 : 2)) continue
    const cost = along + 2 * aside
    if (!best || cost < best.cost) best = { ref, cost }
  }
  return best?.ref
}
