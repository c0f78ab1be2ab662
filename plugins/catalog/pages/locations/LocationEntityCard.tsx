import { useData } from '@callboard/plugin-api/frontend'
import { Card, EmptyState, EntityRows, QueryView, ShowMore } from '@callboard/ui'
import { useState } from 'react'
import { catalog } from '../../plugin'

/** More are shown as somebody wants to see them. */
const step = 50

/** What a location gives. */
export function LocationEntityCard({ id }: { id: string }) {
  const query = useData(catalog.routes.location, { id })
  const [shown, setShown] = useState(step)
  const total = query.data?.entities.length ?? 0
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
            <EntityRows entities={entities.slice(0, shown)} />
            <ShowMore shown={shown} total={total} onMore={() => setShown(shown + 4 * step)} />
          </>
        )}
      </QueryView>
    </Card>
  )
}
