import { counted } from '@callboard/plugin-api'
import { useData } from '@callboard/plugin-api/frontend'
import { Card, EmptyState, EntityRows, QueryView } from '@callboard/ui'
import { catalog } from '../../plugin'
import styles from './LocationsPage.module.css'

/** More than that nobody reads here; the list of the catalog has pages. */
const most = 50

/** What a location gives. */
export function LocationEntityCard({ id }: { id: string }) {
  const query = useData(catalog.routes.location, { id })
  return (
    <Card title="Entities" flush>
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
            <EntityRows entities={entities.slice(0, most)} />
            {entities.length > most && (
              <p className={styles.more}>and {counted(entities.length - most, 'more entity', 'more entities')}</p>
            )}
          </>
        )}
      </QueryView>
    </Card>
  )
}
