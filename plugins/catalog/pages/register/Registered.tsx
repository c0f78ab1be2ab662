import { Button, Card, EntityRows } from '@callboard/ui'
import { useEffect, useRef } from 'react'
import { Notice } from '../../components/Notice'
import type { EntitySummary, LocationDetails } from '../../plugin'
import { locationPath } from '../locations/locationPath'
import { NextCard } from './next/NextCard'
import styles from './Registered.module.css'

interface Props {
  location: LocationDetails
  entities: EntitySummary[]
}

/** Done: what is in the catalog now, and what to do next. */
export function Registered({ location, entities }: Props) {
  const done = useRef<HTMLElement>(null)
  // The button that was pressed is gone.
  useEffect(() => done.current?.focus({ preventScroll: true }), [])
  const total = location.entities
  const count = total === 1 ? 'One entity is' : `${total.toLocaleString()} entities are`
  return (
    <section ref={done} tabIndex={-1} className={styles.registered} aria-label="Registered">
      <div role="status">
        <Notice
          tone="good"
          title={`${count} in the catalog`}
          actions={
            <>
              <Button size="small" to="/catalog/register">
                Register another
              </Button>
              <Button size="small" to={locationPath(location.id)}>
                Show the location
              </Button>
            </>
          }
        >
          The portal reads <code>{location.target}</code> again from time to time, so a change of the file needs nothing
          more here.
        </Notice>
      </div>
      <Card title={total > entities.length ? `The first ${entities.length}` : 'Entities'} flush>
        <EntityRows entities={entities} />
      </Card>
      <NextCard summaries={entities} />
    </section>
  )
}
