import { useData } from '@callboard/plugin-api/frontend'
import { QueryView } from '@callboard/ui'
import { useMemo, useRef } from 'react'
import { Filters } from '../filters/Filters'
import type { Wanted } from '../layout/useLayout'
import { catalogGraph } from '../plugin'
import type { GraphState } from '../state/graphState'
import type { ShowGraph } from '../state/useGraphState'
import { GraphBody } from './GraphBody'
import { GraphSkeleton } from './GraphSkeleton'
import styles from './GraphView.module.css'

interface Props {
  state: GraphState
  show: ShowGraph
  /** Makes another entity what the graph begins at. */
  begin: (ref: string) => void
  impactPathOf: (ref: string) => string
}

/** A graph with what narrows it: a drawing, and the same as a list beside it. */
export function GraphView({ state, show, begin, impactPathOf }: Props) {
  const { roots, depth, direction, kinds, relations, limit, expanded, at } = state
  const asked = { root: roots, depth, direction, kind: kinds, relation: relations, limit, at }
  const query = useData(catalogGraph.routes.walk, { ...asked, expand: expanded }, { keepPrevious: true })
  const drawing = { merged: state.merged, orientation: state.orientation }
  const wanted = useAnswered(query, { ...drawing, question: JSON.stringify({ ...asked, ...drawing }) })
  return (
    <div className={styles.view}>
      <Filters state={state} show={show} pairs={query.data?.pairs ?? []} />
      <QueryView query={query} skeleton={<GraphSkeleton />}>
        {() => wanted && <GraphBody {...{ wanted, state, show, begin, impactPathOf }} />}
      </QueryView>
    </div>
  )
}

/** An answer goes with the question that it answers, which is not the newest one while another answer is on its way. */
function useAnswered(
  {
    data,
    isPlaceholderData,
  }: Pick<ReturnType<typeof useData<typeof catalogGraph.routes.walk>>, 'data' | 'isPlaceholderData'>,
  { merged, orientation, question }: Omit<Wanted, 'graph'>,
): Wanted | undefined {
  const last = useRef<Wanted>(undefined)
  const answered = useMemo(
    () => (data && !isPlaceholderData ? { graph: data, merged, orientation, question } : undefined),
    [data, isPlaceholderData, merged, orientation, question],
  )
  if (answered) last.current = answered
  return last.current
}
