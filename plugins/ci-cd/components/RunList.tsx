import { useData } from '@callboard/plugin-api/frontend'
import { Button, EmptyState, QueryView, SkeletonRows } from '@callboard/ui'
import { ciCd } from '../plugin'
import { refreshFor } from './liveness'
import { Paging } from './Paging'
import styles from './RunList.module.css'
import { RunRow } from './RunRow'
import { isNarrowed, type RunListState } from './runListState'
import type { ShowRuns } from './useRunListState'

interface Props {
  entityRef: string
  state: RunListState
  show: ShowRuns
}

/** A page of runs, the newest first. */
export function RunList({ entityRef, state, show }: Props) {
  const { status, ...filter } = state
  const input = { entity: entityRef, ...filter, ...(status && { status: [status] }) }
  const query = useData(ciCd.routes.runs, input, {
    keepPrevious: true,
    refreshEvery: (page) => refreshFor(page?.items.map(({ status }) => status)),
  })
  return (
    <QueryView
      query={query}
      skeleton={<SkeletonRows rows={8} columns={4} />}
      isEmpty={({ items }) => items.length === 0}
      empty={<NoRuns state={state} show={show} />}
    >
      {({ items, next }) => (
        <>
          <ul className={styles.list} aria-label="Runs">
            {items.map((run) => (
              <RunRow key={run.id} entityRef={entityRef} run={run} />
            ))}
          </ul>
          <Paging cursor={state.cursor} next={next} onTurn={(cursor) => show({ ...state, cursor })} />
        </>
      )}
    </QueryView>
  )
}

function NoRuns({ state, show }: { state: RunListState; show: ShowRuns }) {
  if (!isNarrowed(state) && !state.cursor)
    return (
      <EmptyState icon="play" title="No run has been reported yet">
        The next one will be listed here.
      </EmptyState>
    )
  const all = () => show({ branch: undefined, status: undefined, pipeline: undefined, cursor: undefined })
  return (
    <EmptyState icon="filter" title="No run is like that" action={<Button onClick={all}>Show all runs</Button>}>
      None has the branch, status and pipeline that you chose.
    </EmptyState>
  )
}
