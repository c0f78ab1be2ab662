import { counted } from '@callboard/plugin-api'
import { FactList, NamedFact, RelativeTime } from '@callboard/ui'
import { Link } from 'react-router'
import { NextRead } from '../components/NextRead'
import { Registered } from '../components/Registered'
import { locationPath } from '../pages/locations/locationPath'
import type { LocationDetails } from '../plugin'

/** Where it is read from, who wanted that, and when it was and will be read. */
export function SyncFacts({ location, isLinked }: { location: LocationDetails; isLinked: boolean }) {
  const { id, target, readAt, nextReadAt, entities, errors } = location
  return (
    <FactList>
      {isLinked && (
        <NamedFact name="Location" width="whole">
          <Link to={locationPath(id)}>{target}</Link>
        </NamedFact>
      )}
      <NamedFact name="Registered" width="double">
        <Registered location={location} />
      </NamedFact>
      <NamedFact name="Last read">{readAt ? <RelativeTime at={readAt} /> : 'not yet'}</NamedFact>
      <NamedFact name="Next read">{nextReadAt ? <NextRead at={nextReadAt} /> : 'never'}</NamedFact>
      <NamedFact name="Gives">
        {counted(entities, 'entity', 'entities')}
        {errors > 0 && `, ${counted(errors, 'error')}`}
      </NamedFact>
    </FactList>
  )
}
