import { useContributions, useKinds } from '@callboard/plugin-api/frontend'
import { Card, EmptyState, type Query, QueryView } from '@callboard/ui'
import { type ReactNode, useMemo } from 'react'
import type { EntityList } from '../../plugin'
import { EmptyCatalog } from './EmptyCatalog'
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
import { shownColumns, widthOf } from './table/shownColumns'
import { useRoom } from './table/useRoom'
import { useSections } from './table/useSections'
import { useSelection } from './table/useSelection'
import { useView } from './table/useView'
import { ViewPanel } from './table/ViewPanel'
import type { Show } from './useListState'

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
  const selection = useSelection(JSON.stringify(filterInput(state)))
  const { pluralOf } = useKinds()
  const sections = useSections({ state, list: query.data, by: view.group })
  return (
    <>
      <div className={styles.bar}>
        {bar}
        <ViewPanel state={state} show={show} view={view} columns={all} shown={columns} />
      </div>
      {!state.at && <NewsButton key={JSON.stringify(filterInput(state))} />}
      <Card flush>
        <div ref={roomRef} className={styles.table}>
          <QueryView
            query={query}
            skeleton={<RowsSkeleton density={view.density} />}
            isEmpty={({ total }) => total === 0}
            empty={query.data && <NothingListed list={query.data} state={state} />}
          >
            {(list) => (
              <ListTable
                label={listTitle(state.kind, pluralOf)}
                list={list}
                input={listInput(state)}
                sections={sections.sections}
                by={view.group}
                columns={columns}
                density={view.density}
                isWide={room !== undefined && widthOf(columns) > room}
                sort={state.sort}
                onSort={(field, options) => show(withSort(state, field, options))}
                onResize={(id, width) => view.resize(columns, id, width)}
                onToggle={sections.toggle}
                selection={selection}
                peek={{ ref: state.peek, show: (peek) => show(withChange(state, { peek }), { replace: true }) }}
              />
            )}
          </QueryView>
          <BulkBar selection={selection} total={query.data?.total ?? 0} state={state} columns={columns} />
        </div>
      </Card>
    </>
  )
}

/** What plugins know is of today, and no column of a list of another time. */
function useColumns(
  state: ListState,
  list: EntityList | undefined,
  chosen: string | undefined,
  room: number | undefined,
) {
  const contributed = useContributions('entityColumns')
  const { findKind } = useKinds()
  const kind = state.kind.length === 1 ? findKind(state.kind[0] ?? '') : undefined
  const kinds = state.kind.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: contributions and kinds never change, but are other arrays each time
  const columns = useMemo(
    () => allColumns(state.kind, kind, state.at ? [] : contributed),
    [kinds, state.at !== undefined],
  )
  const shown = useMemo(
    () => shownColumns({ columns, kinds: kinds ? kinds.split(',') : [], entities: list?.items ?? [], chosen, room }),
    [columns, kinds, list, chosen, room],
  )
  return { all: columns, shown }
}

function NothingListed({ list, state }: { list: EntityList; state: ListState }) {
  const isEmptyCatalog = !isNarrowed(state) && list.facets.kind.length === 0
  if (isEmptyCatalog && state.at) return <EmptyState icon="history" title="Nothing was in the catalog then" />
  return isEmptyCatalog ? <EmptyCatalog /> : <NoResults state={state} />
}
