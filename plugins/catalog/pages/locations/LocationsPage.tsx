import { useData, useRefusal } from '@callboard/plugin-api/frontend'
import { Page, Refusal } from '@callboard/ui'
import { useEffect, useRef } from 'react'
import { ConflictsCard } from '../../conflicts/ConflictsCard'
import { DiscoveryCard } from '../../discovery/DiscoveryCard'
import { ExcludedCard } from '../../exclusions/ExcludedCard'
import { OrphansCard } from '../../orphans/OrphansCard'
import { catalog } from '../../plugin'
import { LocationList } from './LocationList'
import styles from './LocationsPage.module.css'
import { RegisterButton } from './RegisterButton'
import { useLocationState } from './useLocationState'

/** `/catalog/locations`: what the catalog is read from, and how that goes. */
export default function LocationsPage() {
  const { state, show } = useLocationState()
  const { text, limit } = state
  const asked = { ...(text && { text }), ...(state.state && { state: state.state }), limit }
  const query = useData(catalog.routes.locationList, asked, { keepPrevious: true })
  const { data: exclusions = [] } = useData(catalog.routes.exclusions, {})
  const refusal = useRefusal(catalog, 'register')
  const page = useFocusAfterRemoval((query.data?.counts.all ?? 0) + exclusions.length)
  return (
    <Page
      title="Locations"
      description="Where the catalog is read from. Each is read again by itself from time to time."
      breadcrumbs={[{ title: 'Catalog', to: '/catalog' }]}
      actions={<RegisterButton />}
    >
      <div ref={page} tabIndex={-1} className={styles.page}>
        {refusal && <Refusal>{refusal}</Refusal>}
        <ConflictsCard />
        <LocationList query={query} state={state} show={show} />
        <DiscoveryCard />
        <OrphansCard />
        <ExcludedCard />
      </div>
    </Page>
  )
}

/** A location that was unregistered, or an entity that was let in again, takes the button along that had the focus. */
function useFocusAfterRemoval(count: number) {
  const page = useRef<HTMLDivElement>(null)
  const last = useRef(count)
  useEffect(() => {
    if (count < last.current && document.activeElement === document.body) page.current?.focus({ preventScroll: true })
    last.current = count
  }, [count])
  return page
}
