import { type Layout, nodeSize } from '../layout/Layout'
import type { Box } from './viewport'

/** The room that a drawing takes, with its lines. */
export function boundsOf({ nodes, lines }: Layout): Box {
  const { width, height } = nodeSize
  const corners = Object.values(nodes).flatMap(({ x, y }) => [
    { x: x - width / 2, y: y - height / 2 },
    { x: x + width / 2, y: y + height / 2 },
  ])
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of [...corners, ...Object.values(lines).flat()]) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  if (left > right) return { x: 0, y: 0, width, height }
  return { x: left, y: top, width: right - left, height: bottom - top }
}
