import { QueryView } from '@callboard/ui'
import { useMemo, useRef } from 'react'
import { Filters } from '../filters/Filters'
import type { Wanted } from '../layout/useLayout'
import type { GraphState } from '../state/graphState'
import type { ShowGraph } from '../state/useGraphState'
import { GraphBody } from './GraphBody'
import { GraphSkeleton } from './GraphSkeleton'
import styles from './GraphView.module.css'
import { questionOf, useWalk } from './useWalk'

interface Props {
  state: GraphState
  show: ShowGraph
  /** Makes another entity what the graph begins at. */
  begin: (ref: string) => void
  impactPathOf: (ref: string) => string
}

/** A graph with what narrows it: a drawing, and the same as a list beside it. */
export function GraphView({ state, show, begin, impactPathOf }: Props) {
  const query = useWalk(state)
  const drawing = { merged: state.merged, orientation: state.orientation }
  const wanted = useAnswered(query, { ...drawing, question: JSON.stringify({ ...questionOf(state), ...drawing }) })
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
  { data, isPlaceholderData }: Pick<ReturnType<typeof useWalk>, 'data' | 'isPlaceholderData'>,
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
