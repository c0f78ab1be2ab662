import { useData } from '@callboard/plugin-api/frontend'
import { Breakable, Button, formatDuration, QueryView, RelativeTime, SkeletonText } from '@callboard/ui'
import { useState } from 'react'
import { ciCd, type Deployment } from '../plugin'
import styles from './DeploymentHistory.module.css'
import { KindBadge } from './KindBadge'
import { refreshFor } from './liveness'
import { StatusMark } from './StatusMark'

const shortLength = 8
const mostAtOnce = 100

/** What was deployed to an environment, the newest first; the rest of it on request. */
export function DeploymentHistory({ entityRef, environment }: { entityRef: string; environment: string }) {
  const [limit, setLimit] = useState(shortLength)
  const query = useData(
    ciCd.routes.deployments,
    { entity: entityRef, environment, limit },
    { keepPrevious: true, refreshEvery: (page) => refreshFor(page?.items.map(({ status }) => status)) },
  )
  return (
    <div className={styles.history}>
      <QueryView query={query} skeleton={<SkeletonText lines={4} />}>
        {({ items, next }) => (
          <>
            <ol className={styles.list} aria-label={`History of ${environment}`}>
              {items.map((deployment) => (
                <HistoryRow key={deployment.id} deployment={deployment} />
              ))}
            </ol>
            {next && limit < mostAtOnce && (
              <Button size="small" variant="subtle" onClick={() => setLimit(mostAtOnce)}>
                Show more
              </Button>
            )}
            {next && limit === mostAtOnce && <p className={styles.facts}>These are the last {mostAtOnce}.</p>}
          </>
        )}
      </QueryView>
    </div>
  )
}

function HistoryRow({ deployment }: { deployment: Deployment }) {
  const { status, version, kind, actor, duration, queuedAt, description } = deployment
  return (
    <li className={styles.row} title={description ?? undefined}>
      <StatusMark status={status} compact />
      <span className={styles.version}>
        <span>
          <Breakable>{version}</Breakable>
        </span>
        <KindBadge kind={kind} />
      </span>
      <span className={styles.time}>
        <RelativeTime at={queuedAt} />
      </span>
      <span className={styles.facts}>
        {/* One that was told of when it had ended only took as long as nobody knows. */}
        {[actor, duration !== null && duration > 0 && `took ${formatDuration(duration)}`].filter(Boolean).join(' · ')}
      </span>
    </li>
  )
}
