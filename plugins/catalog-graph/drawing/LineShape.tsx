import { memo } from 'react'
import type { Point } from '../layout/Layout'
import type { Line } from '../layout/linesOf'
import { relationWords } from '../words/relationWords'
import styles from './Drawing.module.css'
import { middleOfLine, pathOfLine } from './pathOfLine'

interface Props {
  line: Line
  points: Point[] | undefined
  source: Point
  target: Point
  orientation: 'right' | 'down'
  isNear: boolean
}

/** A relation, or several of the same two entities, with the words for it. */
export const LineShape = memo(function LineShape({ line, points, source, target, orientation, isNear }: Props) {
  const { x, y } = middleOfLine(points, source, target)
  return (
    <g className={styles.line} data-near={isNear || undefined}>
      <path d={pathOfLine(points, source, target, orientation)} markerEnd="url(#graph-arrow)" />
      <text x={x} y={y + 3.5}>
        {line.types.map(relationWords).join(', ')}
      </text>
    </g>
  )
})
