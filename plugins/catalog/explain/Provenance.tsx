import { Card, CodeInText, FactList, NamedFact, RelativeTime } from '@callboard/ui'
import { Link } from 'react-router'
import { ProblemRows } from '../attempts/ProblemRows'
import { ReadLines } from '../attempts/ReadLines'
import { NextRead } from '../components/NextRead'
import { Registered } from '../components/Registered'
import { ClaimPlace } from '../conflicts/ClaimPlace'
import { conflictKey } from '../conflicts/conflictKey'
import { locationPath } from '../pages/locations/locationPath'
import type { Explanation } from './Explanation'
import { PlaceLink } from './OriginText'
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
    <FactList>
      <NamedFact name="File">
        <PlaceLink entityRef={ref} place={place} isOwn />
      </NamedFact>
      {location && (
        <>
          <NamedFact name="Registered" width="double">
            <Registered location={location} />
          </NamedFact>
          <NamedFact name="Location" width="whole">
            <Link to={locationPath(location.id)}>{location.target}</Link>
          </NamedFact>
          <NamedFact name="Last read">
            {location.readAt ? <RelativeTime at={location.readAt} /> : 'not yet'}
            {location.failure && (
              <>
                {' · the last attempt failed: '}
                <CodeInText>{location.failure}</CodeInText>
              </>
            )}
          </NamedFact>
          {location.nextReadAt && (
            <NamedFact name="Next read">
              <NextRead at={location.nextReadAt} />
            </NamedFact>
          )}
        </>
      )}
      {claims.length > 0 && (
        <NamedFact name="Claimed as well by" width="whole">
          {claims.map((conflict) => (
            <div key={conflictKey(conflict)}>
              <ClaimPlace claim={conflict.claimant} />
            </div>
          ))}
        </NamedFact>
      )}
    </FactList>
  )
}
