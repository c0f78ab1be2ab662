import { useData } from '@callboard/plugin-api/frontend'
import { Button, EmptyState, QueryView, SkeletonRows } from '@callboard/ui'
import { ciCd } from '../plugin'
import { refreshFor } from './liveness'
import styles from './RunList.module.css'
import { RunRow } from './RunRow'
import { isNarrowed, type RunListState, withFilter } from './runListState'
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
          <Paging state={state} next={next} show={show} />
        </>
      )}
    </QueryView>
  )
}

function Paging({ state, next, show }: { state: RunListState; next: string | null; show: ShowRuns }) {
  if (!next && !state.cursor) return null
  return (
    <nav className={styles.paging} aria-label="Pages">
      <Button size="small" disabled={!state.cursor} onClick={() => show(withFilter(state, {}))}>
        Newest
      </Button>
      <Button size="small" disabled={!next} onClick={() => show({ ...state, cursor: next ?? undefined })}>
        Older
      </Button>
    </nav>
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
