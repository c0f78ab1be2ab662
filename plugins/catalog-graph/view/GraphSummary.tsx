import { counted } from '@callboard/plugin-api'
import { Button } from '@callboard/ui'
import type { ReactNode } from 'react'
import type { Graph } from '../shapes/Graph'
import { largest } from '../shapes/limits'
import type { GraphState } from '../state/graphState'
import type { ShowGraph } from '../state/useGraphState'
import styles from './GraphView.module.css'

interface Props {
  graph: Graph
  state: GraphState
  show: ShowGraph
  children: ReactNode
}

/** How much a graph shows, and what was left out and where. */
export function GraphSummary({ graph, state, show, children }: Props) {
  const { nodes, edges, leftOut } = graph
  return (
    <>
      <div className={styles.head}>
        <p role="status">
          {counted(nodes.length, 'entity', 'entities')}, {counted(edges.length, 'relation')}
        </p>
        <div className={styles.tools}>{children}</div>
      </div>
      {leftOut > 0 && (
        <p className={styles.warning}>
          The graph is full: {counted(leftOut, 'relation')} to others {leftOut === 1 ? 'is' : 'are'} left out, most of
          them of {crowdedOf(graph, state.depth)}. Fewer kinds, relations or steps show the rest
          {state.limit < largest && (
            <>
              , or{' '}
              <Button size="small" variant="subtle" onClick={() => show({ limit: largest })}>
                show up to {largest.toLocaleString()}
              </Button>
            </>
          )}
          .
        </p>
      )}
    </>
  )
}

/** The few entities of which most was left out. */
const crowdedOf = ({ nodes }: Graph, depth: number) =>
  nodes
    .filter((node) => node.depth < depth && node.hidden > 0)
    .sort((one, other) => other.hidden - one.hidden)
    .slice(0, 3)
    .map(({ title, hidden }) => `${title} (${hidden.toLocaleString()})`)
    .join(', ')
