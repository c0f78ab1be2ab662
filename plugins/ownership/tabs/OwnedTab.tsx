import { refOf } from '@callboard/plugin-api'
import { type EntityProps, useData } from '@callboard/plugin-api/frontend'
import { Card, EmptyState, EntityRows, QueryView, SkeletonRows } from '@callboard/ui'
import { Pages } from '../components/Pages'
import { ownerLine } from '../owner/ownerLine'
import { type OwnedList, ownership } from '../plugin'
import { OwnedFilters } from './OwnedFilters'
import { useFilter } from './useFilter'

/** What a group owns with the groups below it, or a person with their groups: each with the one that owns it. */
export default function OwnedTab({ entity }: EntityProps) {
  const ref = refOf(entity)
  const { query: filter, change } = useFilter()
  const [kind, by, text] = [filter.get('kind'), filter.get('by'), filter.get('text') ?? '']
  const page = Math.max(1, Math.floor(Number(filter.get('page'))) || 1)
  const query = useData(
    ownership.routes.owned,
    { owner: ref, page, ...(kind && { kind: [kind] }), ...(by && { by: [by] }), ...(text && { text }) },
    { keepPrevious: true },
  )
  return (
    <Card title={titleOf(query.data)} flush>
      <QueryView
        query={query}
        skeleton={<SkeletonRows rows={8} columns={4} />}
        isEmpty={({ owned }) => owned.all === 0}
        empty={
          <EmptyState icon="component" title="Owns nothing yet" snippet={ownerLine(ref, entity.metadata.namespace)}>
            What names it as its owner is listed here.
          </EmptyState>
        }
      >
        {(list) => (
          <>
            <OwnedFilters list={list} />
            {list.items.length === 0 ? (
              <EmptyState icon="filter" title="Nothing that is owned here fits the filter" />
            ) : (
              <EntityRows entities={list.items} />
            )}
            <Pages page={page} total={list.total} onPage={(page) => change({ page: String(page) })} />
          </>
        )}
      </QueryView>
    </Card>
  )
}

function titleOf(list: OwnedList | undefined): string {
  if (!list || list.owned.all === 0) return 'Owned'
  const { direct, all } = list.owned
  const others = all - direct
  if (others === 0) return `Owned (${direct.toLocaleString()})`
  return `Owned (${all.toLocaleString()}): ${direct.toLocaleString()} directly, ${others.toLocaleString()} through groups`
}
