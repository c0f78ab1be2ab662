import { useContributions, useKinds } from '@callboard/plugin-api/frontend'
import { Card, EmptyState, type Query, QueryView, SkeletonRows, Table } from '@callboard/ui'
import { useRef } from 'react'
import { ownColumns } from '../../kinds/ownColumns'
import type { EntityList } from '../../plugin'
import { contributedColumns } from './contributedColumns'
import { EmptyCatalog } from './EmptyCatalog'
import styles from './EntityTable.module.css'
import { entityColumns } from './entityColumns'
import { withSort } from './listChanges'
import { isNarrowed } from './listFilters'
import type { ListState } from './listState'
import { listTitle } from './listTitle'
import { NoResults } from './NoResults'
import { Paging } from './Paging'
import type { Show } from './useListState'

interface Props {
  query: Query<EntityList>
  state: ListState
  show: Show
}

/** The page of entities, or why there is none. */
export function EntityTable({ query, state, show }: Props) {
  // What plugins know is of today.
  const columns = useContributions('entityColumns')
  const contributed = state.at ? [] : columns
  const top = useRef<HTMLDivElement>(null)
  const { pluralOf, findKind } = useKinds()
  const own = ownColumns(state.kind.length === 1 ? findKind(state.kind[0] ?? '') : undefined)
  const hasContributed = own.length + contributedColumns(contributed, state.kind, []).length > 0
  const columnsFor = ({ items }: EntityList) => {
    const refs = items.map(({ ref }) => ref)
    return entityColumns(state.kind, items, [...own, ...contributedColumns(contributed, state.kind, refs)])
  }
  return (
    <Card flush>
      <QueryView
        query={query}
        skeleton={
          <div className={styles.skeleton}>
            <SkeletonRows rows={12} columns={5} />
          </div>
        }
        isEmpty={({ total }) => total === 0}
        empty={query.data && <NothingListed list={query.data} state={state} />}
      >
        {(list) => (
          // Whoever turns to another page goes on from its first row.
          <div ref={top} tabIndex={-1} className={styles.table} data-contributed={hasContributed}>
            <Table
              compact
              label={listTitle(state.kind, pluralOf)}
              columns={columnsFor(list)}
              rows={list.items}
              rowKey={({ ref }) => ref}
              sort={{ by: state.sort, order: state.order }}
              onSort={({ by }) => show(withSort(state, by as ListState['sort']))}
            />
            <Paging list={list} state={state} show={show} onTurn={() => top.current?.focus({ preventScroll: true })} />
          </div>
        )}
      </QueryView>
    </Card>
  )
}

function NothingListed({ list, state }: { list: EntityList; state: ListState }) {
  const isEmptyCatalog = !isNarrowed(state) && list.facets.kind.length === 0
  if (isEmptyCatalog && state.at) return <EmptyState icon="history" title="Nothing was in the catalog then" />
  return isEmptyCatalog ? <EmptyCatalog /> : <NoResults state={state} facets={list.facets} />
}
