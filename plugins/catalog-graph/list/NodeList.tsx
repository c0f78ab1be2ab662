import { counted } from '@callboard/plugin-api'
import { EntityLink, Shortened } from '@callboard/ui'
import { memo } from 'react'
import type { Graph, GraphNode } from '../shapes/Graph'
import { groupedByRelation, type Neighbour } from '../words/neighboursOf'
import { relationWords } from '../words/relationWords'
import styles from './Beside.module.css'

interface Props {
  graph: Graph
  neighbours: Map<string, Neighbour[]>
  titleOf: (ref: string) => string
}

/** What the drawing shows, as a list: every entity by how far away it is, each with its relations in words. */
export const NodeList = memo(function NodeList({ graph, neighbours, titleOf }: Props) {
  const depths = [...new Set(graph.nodes.map(({ depth }) => depth))].sort((near, far) => near - far)
  return depths.map((depth) => {
    const nodes = graph.nodes.filter((node) => node.depth === depth)
    return (
      <section key={depth} aria-label={headingOf(depth)} className={styles.level}>
        <h2>
          {headingOf(depth)} <span className={styles.count}>{nodes.length}</span>
        </h2>
        <Shortened items={nodes} atFirst={30}>
          {(shown) => (
            <ul className={styles.list}>
              {shown.map((node) => (
                <NodeRow key={node.ref} node={node} neighbours={neighbours.get(node.ref) ?? []} titleOf={titleOf} />
              ))}
            </ul>
          )}
        </Shortened>
      </section>
    )
  })
})

const headingOf = (depth: number) => (depth === 0 ? 'Begins at' : `${counted(depth, 'step')} away`)

/** As many names as a line or two have room for. */
const mostNames = 6

interface RowProps {
  node: GraphNode
  neighbours: Neighbour[]
  titleOf: (ref: string) => string
}

const NodeRow = ({ node, neighbours, titleOf }: RowProps) => (
  <li>
    <EntityLink entityRef={node.ref} title={node.title} missing={!node.exists} />
    {groupedByRelation(neighbours).map(({ relation, refs }) => (
      <p key={relation} className={styles.sentence}>
        {relationWords(relation)} <strong>{refs.slice(0, mostNames).map(titleOf).join(', ')}</strong>
        {refs.length > mostNames && ` and ${refs.length - mostNames} more`}
      </p>
    ))}
    {node.hidden > 0 && <p className={styles.sentence}>{counted(node.hidden, 'more relation')} not drawn</p>}
  </li>
)
