import { parseEntityRef } from '@callboard/catalog-model'
import { KindIcon } from '@callboard/ui'
import { memo } from 'react'
import { nodeSize, type Point } from '../layout/Layout'
import type { GraphNode } from '../shapes/Graph'
import styles from './Drawing.module.css'
import { shortened } from './shortened'

interface Props {
  node: GraphNode
  at: Point
  /** The node in words. */
  label: string
  isCurrent: boolean
  isNear: boolean
}

const family = '"Geist Variable", system-ui, sans-serif'
const { width, height } = nodeSize
const inset = 34

/** An entity of the drawing. What happens to it is heard by the drawing, which has hundreds of them. */
export const NodeShape = memo(function NodeShape({ node, at, label, isCurrent, isNear }: Props) {
  const { ref, title, type, ownerTitle, exists, depth, hidden } = node
  const { kind } = parseEntityRef(ref)
  const facts = exists ? [type ?? kind, ownerTitle].filter(Boolean).join(' · ') : `${kind} · not in the catalog`
  return (
    <g
      role="option"
      aria-selected={isCurrent}
      aria-label={label}
      tabIndex={isCurrent ? 0 : -1}
      className={styles.node}
      transform={`translate(${at.x - width / 2} ${at.y - height / 2})`}
      data-ref={ref}
      data-root={depth === 0 || undefined}
      data-missing={!exists || undefined}
      data-near={isNear || undefined}
    >
      <title>{title}</title>
      <rect className={styles.ring} x={-4} y={-4} width={width + 8} height={height + 8} rx={10} />
      <rect className={styles.box} width={width} height={height} rx={7} />
      <g className={styles.icon} transform="translate(11 18)">
        <KindIcon kind={kind} />
      </g>
      <text className={styles.title} x={inset} y={22}>
        {shortened(title, width - inset - 10, `600 13px ${family}`)}
      </text>
      <text className={styles.facts} x={inset} y={39}>
        {shortened(facts, width - inset - 10, `11.5px ${family}`)}
      </text>
      {hidden > 0 && <More hidden={hidden} />}
    </g>
  )
})

/** How much of it is not drawn. A click brings it; with the keyboard, `+` does. */
function More({ hidden }: { hidden: number }) {
  const text = `+${hidden > 999 ? `${Math.floor(hidden / 1000)}k` : hidden}`
  const room = 14 + text.length * 7
  return (
    <g className={styles.more} data-more="" transform={`translate(${width - room + 8} ${height - 12})`}>
      <rect x={0} y={0} width={room} height={24} rx={12} />
      <text x={room / 2} y={16}>
        {text}
      </text>
    </g>
  )
}
