import { lazyOf, useContributions, useKinds } from '@callboard/plugin-api/frontend'
import { Card, EmptyState, type Query, QueryView } from '@callboard/ui'
import { type ReactNode, useMemo } from 'react'
import type { EntityList } from '../../plugin'
import styles from './EntityTable.module.css'
import { withChange, withSort } from './listChanges'
import { isNarrowed } from './listFilters'
import { filterInput, type ListState, listInput } from './listState'
import { listTitle } from './listTitle'
import { NewsButton } from './NewsButton'
import { NoResults } from './NoResults'
import { allColumns } from './table/allColumns'
import { BulkBar } from './table/BulkBar'
import { ListTable } from './table/ListTable'
import { RowsSkeleton } from './table/RowsSkeleton'
import { Sections } from './table/Sections'
import { shownColumns, widthOf, widthOfName, withinRoom } from './table/shownColumns'
import { useRoom } from './table/useRoom'
import { useSelection } from './table/useSelection'
import { useView } from './table/useView'
import { ViewPanel } from './table/ViewPanel'
import type { Show } from './useListState'
import { useSeen } from './useSeen'
import { problemIn, WrongQuery } from './WrongQuery'

interface Props {
  /** Stands before the view's own button: what the list is narrowed by. */
  bar: ReactNode
  query: Query<EntityList>
  state: ListState
  show: Show
}

/** The entities of the list, or why there is none. */
export function EntityTable({ bar, query, state, show }: Props) {
  const view = useView(state, show)
  const [room, roomRef] = useRoom()
  const { all, shown: columns } = useColumns(state, query.data, view.columns, room)
  const which = JSON.stringify(filterInput(state))
  const selection = useSelection(which)
  const { see, isSeen } = useSeen(which)
  const kinds = useKinds()
  const wrong = problemIn(query.error)
  const skeleton = <RowsSkeleton density={view.density} />
  return (
    <>
      <div className={styles.bar}>
        {bar}
        <ViewPanel state={state} show={show} view={view} columns={all} shown={columns} />
      </div>
      <Card flush>
        <div ref={roomRef} className={styles.table}>
          {!state.at && <NewsButton key={which} state={state} snapshot={query.data?.snapshot} isSeen={isSeen} />}
          {wrong ? (
            <WrongQuery state={state} problem={wrong} />
          ) : (
            <QueryView
              query={query}
              skeleton={skeleton}
              isEmpty={({ total }) => total === 0}
              empty={query.data && <NothingListed list={query.data} state={state} />}
            >
              {(list) => (
                <Sections key={view.group} state={state} total={list.total} by={view.group} skeleton={skeleton}>
                  {(sections, toggle) => (
                    <ListTable
                      label={listTitle(state.kind, kinds)}
                      list={list}
                      input={listInput(state)}
                      sections={sections}
                      by={view.group}
                      columns={columns}
                      density={view.density}
                      isWide={widthOf(columns) > room}
                      nameWidth={widthOfName(columns, room)}
                      sort={state.sort}
                      onSort={(field, options) => show(withSort(state, field, options))}
                      onResize={(id, width) => view.resize(columns, id, width)}
                      onToggle={toggle}
                      onSee={see}
                      selection={selection}
                      peek={{ ref: state.peek, show: (peek) => show(withChange(state, { peek }), { replace: true }) }}
                    />
                  )}
                </Sections>
              )}
            </QueryView>
          )}
          <BulkBar selection={selection} total={query.data?.total ?? 0} state={state} columns={columns} />
        </div>
      </Card>
    </>
  )
}

/** What plugins know is of today, and no column of a list of another time. */
function useColumns(state: ListState, list: EntityList | undefined, chosen: string | undefined, room: number) {
  const contributed = useContributions('entityColumns')
  const { findKind } = useKinds()
  const kind = state.kind.length === 1 ? findKind(state.kind[0] ?? '') : undefined
  const isPast = state.at !== undefined
  // The same array while the kinds are the same, so that rows are not drawn again for another state of the address.
  const joined = state.kind.join()
  const kinds = useMemo(() => (joined ? joined.split(',') : []), [joined])
  const columns = useMemo(() => allColumns(kinds, kind, isPast ? [] : contributed), [kinds, kind, isPast, contributed])
  const shown = useMemo(
    () => shownColumns({ columns, kinds, entities: list?.items ?? [], chosen }),
    [columns, kinds, list, chosen],
  )
  // Whoever chose columns wants them all, and scrolls sideways.
  const fitting = useMemo(() => (chosen === undefined ? withinRoom(shown, room) : shown), [shown, chosen, room])
  return { all: columns, shown: fitting }
}

// One that is seen once in the life of a portal.
const EmptyCatalog = lazyOf(async () => ({ default: (await import('./EmptyCatalog')).EmptyCatalog }))

function NothingListed({ list, state }: { list: EntityList; state: ListState }) {
  const isEmptyCatalog = !isNarrowed(state) && list.facets.kind.length === 0
  if (isEmptyCatalog && state.at) return <EmptyState icon="history" title="Nothing was in the catalog then" />
  return isEmptyCatalog ? <EmptyCatalog /> : <NoResults state={state} />
}
