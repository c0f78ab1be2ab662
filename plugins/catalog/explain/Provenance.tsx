import { Card, CodeInText, RelativeTime } from '@callboard/ui'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { ProblemRows } from '../attempts/ProblemRows'
import { ReadLines } from '../attempts/ReadLines'
import { NextRead } from '../components/NextRead'
import { Registered } from '../components/Registered'
import { ClaimPlace } from '../conflicts/ClaimPlace'
import { locationPath } from '../pages/locations/locationPath'
import type { Explanation } from './Explanation'
import { PlaceLink } from './OriginText'
import styles from './Provenance.module.css'
import { useExplanation } from './useExplanation'

/** How an entity came into the catalog and is kept up to date: its file, who registered it, who else claims it, its last reads. */
export function Provenance({ entityRef }: { entityRef: string }) {
  const { data } = useExplanation(entityRef)
  if (!data) return null
  const { location, attempts, problems } = data
  return (
    <>
      <Card title="How it came into the catalog">
        <Facts explanation={data} />
      </Card>
      {problems.length > 0 && (
        <Card title={`Problems (${problems.length})`} flush>
          <ProblemRows problems={problems} />
        </Card>
      )}
      {location && attempts.length > 0 && (
        <Card title="Last reads" flush>
          <ReadLines attempts={attempts} />
        </Card>
      )}
    </>
  )
}

function Facts({ explanation: { ref, place, location, conflicts } }: { explanation: Explanation }) {
  const claims = conflicts.filter((conflict) => conflict.ref === ref)
  return (
    <dl className={styles.facts}>
      <Fact name="File">
        <PlaceLink entityRef={ref} place={place} isOwn />
      </Fact>
      {location && (
        <>
          <Fact name="Registered">
            <Registered location={location} />
          </Fact>
          <Fact name="Location" isWide>
            <Link to={locationPath(location.id)}>{location.target}</Link>
          </Fact>
          <Fact name="Last read">
            {location.readAt ? <RelativeTime at={location.readAt} /> : 'not yet'}
            {location.failure && (
              <>
                {' · the last attempt failed: '}
                <CodeInText>{location.failure}</CodeInText>
              </>
            )}
          </Fact>
          {location.nextReadAt && (
            <Fact name="Next read">
              <NextRead at={location.nextReadAt} />
            </Fact>
          )}
        </>
      )}
      {claims.length > 0 && (
        <Fact name="Claimed as well by" isWide>
          {claims.map(({ claimant }) => (
            <div key={claimant.locationId}>
              <ClaimPlace claim={claimant} />
            </div>
          ))}
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, isWide = false, children }: { name: string; isWide?: boolean; children: ReactNode }) {
  return (
    <div className={isWide ? styles.wide : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
