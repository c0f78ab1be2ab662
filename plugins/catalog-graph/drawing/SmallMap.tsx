import { type MouseEvent, memo, type Ref } from 'react'
import { nodeSize, type Point } from '../layout/Layout'
import type { GraphNode } from '../shapes/Graph'
import styles from './Drawing.module.css'
import type { Box } from './viewport'

interface Props {
  nodes: GraphNode[]
  positions: Record<string, Point>
  drawing: Box
  /** The frame of what is seen, which the drawing moves. */
  seen: Ref<SVGRectElement>
  onPick: (at: Point) => void
}

/** All of a drawing at a glance, and what of it is seen; a click goes there. The buttons and keys do the same. */
export const SmallMap = memo(function SmallMap({ nodes, positions, drawing, seen, onPick }: Props) {
  const pick = (event: MouseEvent<SVGSVGElement>) => {
    const matrix = event.currentTarget.getScreenCTM()
    if (matrix) onPick(new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse()))
  }
  const { x, y, width, height } = drawing
  return (
    <svg
      className={styles.map}
      viewBox={`${x} ${y} ${width} ${height}`}
      aria-hidden="true"
      onPointerDown={(event) => event.stopPropagation()}
      onClick={pick}
    >
      {nodes.map(({ ref, depth }) => {
        const at = positions[ref]
        return (
          at && (
            <rect
              key={ref}
              x={at.x - nodeSize.width / 2}
              y={at.y - nodeSize.height / 2}
              {...nodeSize}
              data-root={depth === 0 || undefined}
            />
          )
        )
      })}
      <rect ref={seen} className={styles.seen} />
    </svg>
  )
})
