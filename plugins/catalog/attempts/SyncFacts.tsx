import { counted } from '@callboard/plugin-api'
import { RelativeTime } from '@callboard/ui'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { NextRead } from '../components/NextRead'
import { Registered } from '../components/Registered'
import { locationPath } from '../pages/locations/locationPath'
import type { LocationDetails } from '../plugin'
import styles from './SyncFacts.module.css'

/** Where it is read from, who wanted that, and when it was and will be read. */
export function SyncFacts({ location, isLinked }: { location: LocationDetails; isLinked: boolean }) {
  const { id, target, readAt, nextReadAt, entities, errors } = location
  return (
    <dl className={styles.facts}>
      {isLinked && (
        <Item name="Location" isWide>
          <Link to={locationPath(id)}>{target}</Link>
        </Item>
      )}
      <Item name="Registered">
        <Registered location={location} />
      </Item>
      <Item name="Last read">{readAt ? <RelativeTime at={readAt} /> : 'never'}</Item>
      <Item name="Next read">{nextReadAt ? <NextRead at={nextReadAt} /> : 'never'}</Item>
      <Item name="Gives">
        {counted(entities, 'entity', 'entities')}
        {errors > 0 && `, ${counted(errors, 'error')}`}
      </Item>
    </dl>
  )
}

function Item({ name, isWide = false, children }: { name: string; isWide?: boolean; children: ReactNode }) {
  return (
    <div className={styles.item} data-wide={isWide || undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
