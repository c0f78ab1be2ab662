import { type Layout, nodeSize, type Point } from '../layout/Layout'
import type { Line } from '../layout/linesOf'
import { relationWords } from '../words/relationWords'
import { pointOfLine } from './pathOfLine'

/** What stands on a line. */
export const wordsOfLine = ({ types }: Line): string => types.map(relationWords).join(', ')

/** Where on a line its words may stand, from 0 to 1, the best place first. */
const places = [0.5, 0.38, 0.62, 0.26, 0.74, 0.16, 0.84]

/** Of the words, as they are drawn, in the drawing's units. */
const letter = 5.4
const height = 13

interface Box extends Point {
  width: number
  height: number
}

/** Where the words of each line stand: in its middle, or beside it on the line where other words or a node are in the way. */
export function placeWords(lines: Line[], layout: Layout, orientation: 'right' | 'down'): Map<string, Point> {
  const nodes = Object.values(layout.nodes).map((at): Box => ({ ...at, ...nodeSize }))
  const words: Box[] = []
  const placed = new Map<string, Point>()
  for (const line of lines) {
    const [source, target] = [layout.nodes[line.source], layout.nodes[line.target]]
    if (!source || !target) continue
    const width = wordsOfLine(line).length * letter + 6
    const boxes = places.map((part): Box => {
      const point = pointOfLine(layout.lines[line.id], source, target, orientation, part)
      return { ...point, width, height }
    })
    const isFree = (others: Box[]) => (box: Box) => !others.some((other) => overlap(box, other))
    const box = boxes.find(isFree([...words, ...nodes])) ?? boxes.find(isFree(words)) ?? (boxes[0] as Box)
    words.push(box)
    placed.set(line.id, { x: box.x, y: box.y })
  }
  return placed
}

const overlap = (one: Box, other: Box) =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2
