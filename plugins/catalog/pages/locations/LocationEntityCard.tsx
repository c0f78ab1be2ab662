import { useData } from '@callboard/plugin-api/frontend'
import { Card, EmptyState, EntityRows, QueryView, ShowMore } from '@callboard/ui'
import { useState } from 'react'
import { Link } from 'react-router'
import { catalog } from '../../plugin'
import { firstEntities } from '../../shapes/Location'
import { listPath } from '../list/listState'

/** So many more are shown as somebody wants to see them, up to the most that the server gives. */
const step = 200
const most = 10_000

const inCatalog = <Link to={listPath({ kind: [] })}>The catalog has all of them.</Link>

/** What a location gives. */
export function LocationEntityCard({ id }: { id: string }) {
  const [limit, setLimit] = useState(firstEntities)
  const query = useData(catalog.routes.location, { id, limit }, { keepPrevious: true })
  const total = query.data?.location.entities ?? 0
  const showMore = () => setLimit(Math.min(limit + step, most))
  return (
    <Card title={total > 0 ? `Entities (${total.toLocaleString()})` : 'Entities'} flush>
      <QueryView
        query={query}
        isEmpty={({ entities }) => entities.length === 0}
        empty={
          <EmptyState icon="component" title="No entity comes from it">
            What its file says appears here, except where it has an error or another location has the entity already.
          </EmptyState>
        }
      >
        {({ entities }) => (
          <>
            <EntityRows entities={entities} />
            <ShowMore
              shown={entities.length}
              total={total}
              onMore={limit < most ? showMore : undefined}
              otherwise={inCatalog}
            />
          </>
        )}
      </QueryView>
    </Card>
  )
}
