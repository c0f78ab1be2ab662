import { pathOfRef } from '@callboard/catalog-model'
import { useData, usePageTitle, useRefusal } from '@callboard/plugin-api/frontend'
import { Button, Card, EmptyState } from '@callboard/ui'
import { Navigate } from 'react-router'
import { PastVersions } from '../../history/PastVersions'
import { NearestEntities } from '../../nearest/NearestEntities'
import { GoneCard } from '../../orphans/GoneCard'
import { catalog } from '../../plugin'
import { listPath } from '../list/listState'
import styles from './EntityNotFound.module.css'
import { inputOf } from './useEntityAddress'

interface Props {
  name: string
  ref: string
}

/** There is no such entity: what is called nearly the same, and where to look or to register it. */
export function EntityNotFound({ name, ref }: Props) {
  usePageTitle('Not found')
  const cannotRegister = useRefusal(catalog, 'register') !== undefined
  const { data: past } = useData(catalog.routes.history, inputOf(ref))
  const { data: gone } = useData(catalog.routes.gone, inputOf(ref))
  if (gone && gone.ref !== ref) return <Navigate to={pathOfRef(gone.ref)} replace />
  const wasThere = past !== undefined && past.items.length > 0
  return (
    <>
      <Card>
        <EmptyState
          icon="search"
          title={`There is no ${ref} in the catalog`}
          action={
            <div className={styles.actions}>
              <Button to={listPath({ kind: [], text: name })}>Search for it</Button>
              {!cannotRegister && <Button to="/catalog/register">Register it</Button>}
            </div>
          }
        >
          <p>
            {wasThere
              ? 'It was once; what happened to it stands below.'
              : 'It may have been renamed, unregistered, or not registered yet.'}
          </p>
          {past && !wasThere && <NearestEntities entity={inputOf(ref)} />}
        </EmptyState>
      </Card>
      {gone && <GoneCard gone={gone} />}
      {wasThere && <PastVersions entityRef={ref} />}
    </>
  )
}
