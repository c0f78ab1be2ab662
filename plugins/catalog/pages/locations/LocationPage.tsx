import { useCan, useData, useRefusal } from '@callboard/plugin-api/frontend'
import { Button, Page, QueryView, Refusal } from '@callboard/ui'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { ReadsView } from '../../attempts/ReadsView'
import { RefreshSteps } from '../../attempts/RefreshSteps'
import { UnregisterDialog } from '../../components/UnregisterDialog'
import { useRefresh } from '../../components/useRefresh'
import { catalog } from '../../plugin'
import { LocationEntityCard } from './LocationEntityCard'
import { LocationNotFound } from './LocationNotFound'
import styles from './LocationsPage.module.css'

/** `/catalog/locations/:id`: one location, how it goes with reading it, and what it gives. */
export default function LocationPage() {
  const { id = '' } = useParams()
  const query = useData(catalog.routes.reads, { id }, { refreshEvery: 30_000 })
  const refresh = useRefresh(id, { watches: true })
  const mayRefresh = useCan(catalog, 'register')
  const refusal = useRefusal(catalog, 'unregister')
  const [isUnregistering, setUnregistering] = useState(false)
  const navigate = useNavigate()
  const location = query.data?.location
  return (
    <Page
      title="Location"
      description={location && <Target {...location} />}
      breadcrumbs={[
        { title: 'Catalog', to: '/catalog' },
        { title: 'Locations', to: '/catalog/locations' },
      ]}
      actions={
        location && (
          <>
            {mayRefresh && (
              <Button icon="refresh" loading={refresh.isPending} onClick={refresh.start}>
                Refresh
              </Button>
            )}
            {!refusal && (
              <Button icon="trash" onClick={() => setUnregistering(true)}>
                Unregister
              </Button>
            )}
          </>
        )
      }
    >
      <div className={styles.page}>
        {location && refusal && <Refusal>{refusal}</Refusal>}
        <RefreshSteps refresh={refresh} />
        {!location && query.error?.name === 'NotFoundError' ? (
          <LocationNotFound id={id} />
        ) : (
          <QueryView query={query}>{(reads) => <ReadsView reads={reads} isOwnPage />}</QueryView>
        )}
        {location && <LocationEntityCard id={id} />}
      </div>
      {location && (
        <UnregisterDialog
          location={location}
          opened={isUnregistering}
          onClose={() => setUnregistering(false)}
          onDone={() => navigate('/catalog/locations', { flushSync: true })}
        />
      )}
    </Page>
  )
}

function Target({ type, target }: { type: string; target: string }) {
  if (type !== 'url') return <code>{target}</code>
  return (
    <a href={target} target="_blank" rel="noreferrer" className={styles.target}>
      {target}
    </a>
  )
}
