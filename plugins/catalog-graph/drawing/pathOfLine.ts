import { nodeSize, type Point } from '../layout/Layout'

type Orientation = 'right' | 'down'

/** The SVG path of a line: through the points of the layout, or in a curve between two nodes where there are none. */
export function pathOfLine(
  points: Point[] | undefined,
  source: Point,
  target: Point,
  orientation: Orientation,
): string {
  return points && points.length > 1 ? smoothed(points) : curve(source, target, orientation)
}

/** Round at each bend: from the middle of one stretch to the middle of the next. */
function smoothed(points: Point[]): string {
  const [first, ...rest] = points as [Point, ...Point[]]
  const bends = rest.slice(0, -1).map((bend, index) => {
    const next = rest[index + 1] as Point
    return `Q${at(bend)} ${at({ x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 })}`
  })
  return [`M${at(first)}`, ...bends, `L${at(rest.at(-1) as Point)}`].join('')
}

function curve(source: Point, target: Point, orientation: Orientation): string {
  const [from, one, other, to] = curvePoints(source, target, orientation)
  return `M${at(from)}C${at(one)} ${at(other)} ${at(to)}`
}

/** Begins and ends at the sides of the two nodes that face each other, at a right angle to them. */
function curvePoints(source: Point, target: Point, orientation: Orientation): [Point, Point, Point, Point] {
  if (orientation === 'right') {
    const side = target.x >= source.x ? 1 : -1
    const [from, to] = [source.x + (side * nodeSize.width) / 2, target.x - (side * nodeSize.width) / 2]
    const middle = (from + to) / 2
    return [
      { x: from, y: source.y },
      { x: middle, y: source.y },
      { x: middle, y: target.y },
      { x: to, y: target.y },
    ]
  }
  const side = target.y >= source.y ? 1 : -1
  const [from, to] = [source.y + (side * nodeSize.height) / 2, target.y - (side * nodeSize.height) / 2]
  const middle = (from + to) / 2
  return [
    { x: source.x, y: from },
    { x: source.x, y: middle },
    { x: target.x, y: middle },
    { x: target.x, y: to },
  ]
}

/** A point of a line: 0 is where it begins, 1 where it ends. */
export function pointOfLine(
  points: Point[] | undefined,
  source: Point,
  target: Point,
  orientation: Orientation,
  part: number,
): Point {
  if (points && points.length > 1) return pointAlong(points, part)
  const weights = [(1 - part) ** 3, 3 * (1 - part) ** 2 * part, 3 * (1 - part) * part ** 2, part ** 3]
  const sum = (axis: 'x' | 'y') =>
    curvePoints(source, target, orientation).reduce((all, point, index) => all + point[axis] * (weights[index] ?? 0), 0)
  return { x: sum('x'), y: sum('y') }
}

function pointAlong(points: Point[], part: number): Point {
  const stretches = points.slice(1).map((to, index) => ({ from: points[index] as Point, to }))
  const lengthOf = ({ from, to }: { from: Point; to: Point }) => Math.hypot(to.x - from.x, to.y - from.y)
  let left = part * stretches.reduce((sum, stretch) => sum + lengthOf(stretch), 0)
  for (const stretch of stretches) {
    const length = lengthOf(stretch)
    if (left <= length && length > 0) {
      const { from, to } = stretch
      return { x: from.x + ((to.x - from.x) * left) / length, y: from.y + ((to.y - from.y) * left) / length }
    }
    left -= length
  }
  return points.at(-1) as Point
}

const at = ({ x, y }: Point) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`
