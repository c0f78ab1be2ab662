import { EmptyState, ErrorMessage, IconButton, useEntityPath } from '@callboard/ui'
import { useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { Drawing } from '../drawing/Drawing'
import { ExportMenu } from '../export/ExportMenu'
import { useLayout, type Wanted } from '../layout/useLayout'
import { NodeList } from '../list/NodeList'
import { Selected } from '../list/Selected'
import type { GraphNode } from '../shapes/Graph'
import type { GraphState } from '../state/graphState'
import type { ShowGraph } from '../state/useGraphState'
import { neighboursOf } from '../words/neighboursOf'
import { DrawingSkeleton } from './GraphSkeleton'
import { GraphSummary } from './GraphSummary'
import styles from './GraphView.module.css'

interface Props {
  wanted: Wanted
  state: GraphState
  show: ShowGraph
  begin: (ref: string) => void
  impactPathOf: (ref: string) => string
}

/** A graph that was answered: the drawing as soon as it is laid out, and the list at once. */
export function GraphBody({ wanted, state, show, begin, impactPathOf }: Props) {
  const { graph } = wanted
  const { drawn, error, again } = useLayout(wanted)
  const svg = useRef<SVGSVGElement>(null)
  const navigate = useNavigate()
  const pathOf = useEntityPath()
  const [picked, setPicked] = useState<string>()
  const neighbours = useMemo(() => neighboursOf(graph.edges, graph.pairs), [graph])
  const known = useMemo(() => new Map(graph.nodes.map((node) => [node.ref, node])), [graph])
  const titleOf = useMemo(() => (ref: string) => known.get(ref)?.title ?? ref, [known])
  const node = known.get(picked ?? '') ?? graph.nodes[0]
  if (!node) return null

  const canExpand = (ref: string) => {
    const { hidden = 0, depth = 0 } = known.get(ref) ?? {}
    // Nearer ones were left out for want of room: there, only a narrower graph helps.
    return hidden > 0 && depth >= state.depth && !state.expanded.includes(ref)
  }
  const actions = {
    open: (ref: string) => known.get(ref)?.exists && navigate(pathOf(ref)),
    begin,
    expand: (ref: string) => canExpand(ref) && show({ expanded: [...state.expanded, ref] }),
    collapse: (ref: string) => show({ expanded: state.expanded.filter((one) => one !== ref) }),
  }
  return (
    <div className={styles.body}>
      <div className={styles.main}>
        <GraphSummary graph={graph} state={state} show={show}>
          {drawn && <ExportMenu svg={svg} drawn={drawn} />}
          <IconButton icon="refresh" label="Lay out anew" onClick={again} />
        </GraphSummary>
        {error && <ErrorMessage error={error} onRetry={again} />}
        {graph.edges.length === 0 && graph.nodes.length === 1 ? (
          <NothingAround node={node} state={state} />
        ) : drawn ? (
          <Drawing current={node.ref} onCurrent={setPicked} {...{ drawn, neighbours, actions, svg }} />
        ) : (
          !error && <DrawingSkeleton />
        )}
      </div>
      <aside className={styles.beside} aria-label="The graph as a list">
        <Selected
          node={node}
          neighbours={neighbours.get(node.ref) ?? []}
          isExpanded={state.expanded.includes(node.ref)}
          canExpand={canExpand(node.ref)}
          impactPath={impactPathOf(node.ref)}
          onPick={setPicked}
          {...{ titleOf, actions }}
        />
        <NodeList {...{ graph, neighbours, titleOf }} />
      </aside>
    </div>
  )
}

function NothingAround({ node: { ref, title, exists }, state }: { node: GraphNode; state: GraphState }) {
  if (!exists)
    return (
      <EmptyState icon="graph" title={`${ref} is not in the catalog`}>
        Nothing in it points there either. Its page names what is called nearly the same.
      </EmptyState>
    )
  const isNarrowed = state.kinds.length + state.relations.length > 0 || state.direction !== 'both'
  return (
    <EmptyState icon="graph" title={`${title} has no such relations`}>
      {isNarrowed
        ? 'Other kinds, relations or directions may have some.'
        : 'Relations are written in catalog files: owner, system, dependsOn, providesApis.'}
    </EmptyState>
  )
}
