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
  if (orientation === 'right') {
    const side = target.x >= source.x ? 1 : -1
    const [from, to] = [source.x + (side * nodeSize.width) / 2, target.x - (side * nodeSize.width) / 2]
    const middle = (from + to) / 2
    return `M${at({ x: from, y: source.y })}C${at({ x: middle, y: source.y })} ${at({ x: middle, y: target.y })} ${at({ x: to, y: target.y })}`
  }
  const side = target.y >= source.y ? 1 : -1
  const [from, to] = [source.y + (side * nodeSize.height) / 2, target.y - (side * nodeSize.height) / 2]
  const middle = (from + to) / 2
  return `M${at({ x: source.x, y: from })}C${at({ x: source.x, y: middle })} ${at({ x: target.x, y: middle })} ${at({ x: target.x, y: to })}`
}

/** Where the words of a line stand. */
export function middleOfLine(points: Point[] | undefined, source: Point, target: Point): Point {
  if (points && points.length > 1) {
    const half = (points.length - 1) / 2
    const [one, other] = [points[Math.floor(half)] as Point, points[Math.ceil(half)] as Point]
    return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }
  }
  return { x: (source.x + target.x) / 2, y: (source.y + target.y) / 2 }
}

const at = ({ x, y }: Point) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`
