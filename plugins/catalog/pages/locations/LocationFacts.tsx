import { counted } from '@callboard/plugin-api'
import { EntityLink, RelativeTime } from '@callboard/ui'
import { NextRead } from '../../components/NextRead'
import type { LocationDetails } from '../../plugin'
import styles from './LocationFacts.module.css'

/** How many entities came from it, and when it was and will be read. */
export function LocationFacts({ location }: { location: LocationDetails }) {
  const { entities, registeredBy, registeredAt, readAt, nextReadAt } = location
  return (
    <ul className={styles.facts}>
      <li>{counted(entities, 'entity', 'entities')}</li>
      <li>
        {readAt ? (
          <>
            read <RelativeTime at={readAt} />
          </>
        ) : (
          'not read yet'
        )}
      </li>
      {nextReadAt && (
        <li>
          next <NextRead at={nextReadAt} />
        </li>
      )}
      {registeredBy && (
        <li>
          registered <RelativeTime at={registeredAt} /> by <EntityLink entityRef={registeredBy} plain />
        </li>
      )}
    </ul>
  )
}
