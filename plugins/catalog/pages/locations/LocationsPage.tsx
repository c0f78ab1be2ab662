import { useData } from '@callboard/plugin-api/frontend'
import { Button, Card, EmptyState, Page, QueryView, SkeletonRows } from '@callboard/ui'
import { useEffect, useRef } from 'react'
import { ConflictsCard } from '../../conflicts/ConflictsCard'
import { DiscoveryCard } from '../../discovery/DiscoveryCard'
import { ExcludedCard } from '../../exclusions/ExcludedCard'
import { OrphansCard } from '../../orphans/OrphansCard'
import { catalog } from '../../plugin'
import { LocationRow } from './LocationRow'
import styles from './LocationsPage.module.css'

/** `/catalog/locations`: what the catalog is read from, and how that goes. */
export default function LocationsPage() {
  const query = useData(catalog.routes.locationList, {})
  const page = useFocusAfterRemoval(query.data?.length ?? 0)
  const register = (
    <Button variant="primary" icon="plus" to="/catalog/register">
      Register
    </Button>
  )
  return (
    <Page
      title="Locations"
      description="Where the catalog is read from. Each is read again by itself from time to time."
      breadcrumbs={[{ title: 'Catalog', to: '/catalog' }]}
      actions={register}
    >
      <div ref={page} tabIndex={-1} className={styles.page}>
        <DiscoveryCard />
        <Card flush>
          <QueryView
            query={query}
            skeleton={<SkeletonRows rows={4} columns={4} />}
            empty={
              <EmptyState icon="location" title="Nothing is registered yet" action={register}>
                Paste the address of a <code>catalog-info.yaml</code>, and the catalog follows it from then on.
              </EmptyState>
            }
          >
            {(locations) => (
              <ul className={styles.locations}>
                {locations.map((location) => (
                  <LocationRow key={location.id} location={location} />
                ))}
              </ul>
            )}
          </QueryView>
        </Card>
        <ConflictsCard />
        <OrphansCard />
        <ExcludedCard />
      </div>
    </Page>
  )
}

/** A location that was unregistered takes the button along that had the focus. */
function useFocusAfterRemoval(count: number) {
  const page = useRef<HTMLDivElement>(null)
  const last = useRef(count)
  useEffect(() => {
    if (count < last.current && document.activeElement === document.body) page.current?.focus({ preventScroll: true })
    last.current = count
  }, [count])
  return page
}
