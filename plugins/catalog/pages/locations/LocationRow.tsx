import { counted } from '@callboard/plugin-api'
import { useCan, useRefusal } from '@callboard/plugin-api/frontend'
import { Badge, CodeInText, IconButton, RelativeTime } from '@callboard/ui'
import { useState } from 'react'
import { Link } from 'react-router'
import { RefreshSteps } from '../../attempts/RefreshSteps'
import { UnregisterDialog } from '../../components/UnregisterDialog'
import { useRefresh } from '../../components/useRefresh'
import { catalog, type LocationDetails } from '../../plugin'
import { LocationFacts } from './LocationFacts'
import styles from './LocationRow.module.css'
import { locationPath } from './locationPath'

const origins = { config: 'configuration', user: 'registered', discovered: 'discovered' }

/** A location: what is read, when, and what went wrong with it. */
export function LocationRow({ location }: { location: LocationDetails }) {
  const { id, target, origin } = location
  const mayRefresh = useCan(catalog, 'register')
  const isFixed = useRefusal(catalog, 'unregister') !== undefined
  const refresh = useRefresh(id)
  const [isUnregistering, setUnregistering] = useState(false)
  return (
    <li className={styles.location}>
      <div className={styles.text}>
        <div className={styles.target}>
          <Link to={locationPath(id)}>{target}</Link>
        </div>
        <LocationFacts location={location} />
        <Failures {...location} />
      </div>
      <div className={styles.state}>
        <ReadBadge {...location} />
        <Badge>{origins[origin]}</Badge>
      </div>
      <div className={styles.actions}>
        {mayRefresh && (
          <IconButton icon="refresh" label={`Refresh ${target}`} loading={refresh.isPending} onClick={refresh.start} />
        )}
        {!isFixed && <IconButton icon="trash" label={`Unregister ${target}`} onClick={() => setUnregistering(true)} />}
      </div>
      <div className={styles.steps}>
        <RefreshSteps refresh={refresh} />
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

const Failures = ({ failure, failingSince, failingFiles }: LocationDetails) => (
  <>
    {failure && (
      <p className={styles.failure}>
        The last attempt failed: <CodeInText>{failure}</CodeInText>
        {failingSince && (
          <>
            {' '}
            It first failed <RelativeTime at={failingSince} />.
          </>
        )}
      </p>
    )}
    {failingFiles > 0 && (
      <p className={styles.failure}>{counted(failingFiles, 'file')} below it cannot be read right now.</p>
    )}
  </>
)

function ReadBadge({ failure, errors }: LocationDetails) {
  if (failure)
    return (
      <Badge tone="bad" icon="alert-circle">
        Failing
      </Badge>
    )
  if (errors > 0)
    return (
      <Badge tone="warn" icon="alert-triangle">
        {counted(errors, 'problem')}
      </Badge>
    )
  return (
    <Badge tone="good" icon="circle-check">
      Read
    </Badge>
  )
}
