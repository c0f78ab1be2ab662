import { Card, RelativeTime } from '@callboard/ui'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Registered } from '../components/Registered'
import { locationPath } from '../pages/locations/locationPath'
import { PlaceLink } from './OriginText'
import styles from './Provenance.module.css'
import { useExplanation } from './useExplanation'

/** How an entity came into the catalog: its file, its location, who registered that, and when it is read. */
export function Provenance({ entityRef }: { entityRef: string }) {
  const { data } = useExplanation(entityRef)
  if (!data) return null
  const { place, location, conflicts } = data
  const claims = conflicts.filter(({ ref }) => ref === entityRef)
  return (
    <Card title="How it came into the catalog">
      <dl className={styles.facts}>
        <Fact name="File">
          <PlaceLink entityRef={entityRef} place={place} isOwn />
        </Fact>
        {location && (
          <>
            <Fact name="Location, with its last reads">
              <Link to={locationPath(location.id)}>{location.target}</Link>
            </Fact>
            <Fact name="Registered">
              <Registered location={location} />
            </Fact>
            <Fact name="Last read">
              {location.readAt ? <RelativeTime at={location.readAt} /> : 'not yet'}
              {location.failure && ` · the last attempt failed: ${location.failure}`}
            </Fact>
            {location.nextReadAt && (
              <Fact name="Next read">
                <RelativeTime at={location.nextReadAt} />
              </Fact>
            )}
          </>
        )}
        {claims.length > 0 && (
          <Fact name="Claimed as well by">
            {claims.map(({ claimant }) => (
              <div key={claimant.locationId}>
                {claimant.file}, line {claimant.line}
              </div>
            ))}
          </Fact>
        )}
      </dl>
    </Card>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
