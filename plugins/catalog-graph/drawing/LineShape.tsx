import { memo } from 'react'
import type { Point } from '../layout/Layout'
import type { Line } from '../layout/linesOf'
import styles from './Drawing.module.css'
import { pathOfLine, pointOfLine } from './pathOfLine'
import { wordsOfLine } from './placeWords'

interface Props {
  line: Line
  points: Point[] | undefined
  source: Point
  target: Point
  orientation: 'right' | 'down'
  /** Where its words stand; in its middle without. */
  words: Point | undefined
  isNear: boolean
}

/** A relation, or several of the same two entities, with the words for it. */
export const LineShape = memo(function LineShape({ line, points, source, target, orientation, words, isNear }: Props) {
  const { x, y } = words ?? pointOfLine(points, source, target, orientation, 0.5)
  return (
    <g className={styles.line} data-near={isNear || undefined}>
      <path d={pathOfLine(points, source, target, orientation)} markerEnd="url(#graph-arrow)" />
      <text x={x} y={y + 3.5}>
        {wordsOfLine(line)}
      </text>
    </g>
  )
})
