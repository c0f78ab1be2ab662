import { counted } from '@callboard/plugin-api'
import { useCan } from '@callboard/plugin-api/frontend'
import { Badge, CodeInText, IconButton } from '@callboard/ui'
import { useState } from 'react'
import { useLocation } from 'react-router'
import { UnregisterDialog } from '../../components/UnregisterDialog'
import { useRefresh } from '../../components/useRefresh'
import { catalog, type LocationDetails } from '../../plugin'
import { LocationFacts } from './LocationFacts'
import styles from './LocationRow.module.css'

const origins = { config: 'configuration', user: 'registered', discovered: 'discovered' }

/** A location: what is read, when, and what went wrong with it. */
export function LocationRow({ location }: { location: LocationDetails }) {
  const { id, type, target, origin, failure, errors } = location
  const mayRefresh = useCan(catalog, 'register')
  const mayUnregister = useCan(catalog, 'unregister')
  const { hash } = useLocation()
  const refresh = useRefresh(id)
  const [isUnregistering, setUnregistering] = useState(false)
  const problem = refresh.failure ?? failure
  return (
    <li id={id} className={styles.location} data-current={hash === `#${id}` || undefined}>
      <div className={styles.text}>
        <div className={styles.target}>
          {type === 'url' ? (
            <a href={target} target="_blank" rel="noreferrer">
              {target}
            </a>
          ) : (
            <code>{target}</code>
          )}
        </div>
        <LocationFacts location={location} />
        {problem && (
          <p className={styles.failure}>
            The last attempt failed: <CodeInText>{problem}</CodeInText>
          </p>
        )}
        <p className={styles.announcement} aria-live="polite">
          {!refresh.failure && refresh.announcement}
        </p>
      </div>
      <div className={styles.state}>
        {problem ? (
          <Badge tone="bad" icon="alert-circle">
            Failing
          </Badge>
        ) : errors > 0 ? (
          <Badge tone="warn" icon="alert-triangle">
            {counted(errors, 'problem')}
          </Badge>
        ) : (
          <Badge tone="good" icon="circle-check">
            Read
          </Badge>
        )}
        <Badge>{origins[origin]}</Badge>
      </div>
      <div className={styles.actions}>
        {mayRefresh && (
          <IconButton icon="refresh" label={`Refresh ${target}`} loading={refresh.isPending} onClick={refresh.start} />
        )}
        {mayUnregister && (
          <IconButton icon="trash" label={`Unregister ${target}`} onClick={() => setUnregistering(true)} />
        )}
      </div>
      <UnregisterDialog
        location={location}
        opened={isUnregistering}
        onClose={() => setUnregistering(false)}
        onDone={() => setUnregistering(false)}
      />
    </li>
  )
}
