import { Breakable, ExternalLink, RelativeTime } from '@callboard/ui'
import { Link } from 'react-router'
import type { Deployment, EnvironmentState } from '../plugin'
import { AttemptNote } from './AttemptNote'
import { CommitLink } from './CommitLink'
import styles from './CurrentDeployment.module.css'
import { KindBadge } from './KindBadge'
import { runPath } from './paths'

/** In characters. In large letters it would be cut into several lines. */
const longVersion = 14

/** The version that runs in an environment: since when, by whom, and where it can be seen; and what came of a later attempt. */
export function CurrentDeployment({
  entityRef,
  state: { current, attempt },
}: {
  entityRef: string
  state: EnvironmentState
}) {
  return (
    <div className={styles.current}>
      {current ? (
        <Current entityRef={entityRef} deployment={current} />
      ) : (
        <p className={styles.nothing}>Nothing runs here</p>
      )}
      {attempt && (
        <p className={styles.attempt}>
          <AttemptNote attempt={attempt} />
          <span className={styles.facts}>
            <RelativeTime at={attempt.finishedAt ?? attempt.queuedAt} />
            {attempt.logUrl && <ExternalLink href={attempt.logUrl}>Log</ExternalLink>}
          </span>
        </p>
      )}
    </div>
  )
}

function Current({ entityRef, deployment }: { entityRef: string; deployment: Deployment }) {
  const { version, finishedAt, actor, commit, repository, url, logUrl, runId } = deployment
  return (
    <>
      <p className={styles.version} data-long={version.length > longVersion || undefined}>
        <span>
          <Breakable>{version}</Breakable>
        </span>
        <KindBadge kind={deployment.kind} />
      </p>
      <p className={styles.facts}>
        {finishedAt && (
          <span>
            <RelativeTime at={finishedAt} />
            {actor && ` by ${actor}`}
          </span>
        )}
        {commit && <CommitLink commit={commit} repository={repository} beside={logUrl} />}
      </p>
      {commit?.title && <p className={styles.title}>{commit.title}</p>}
      <p className={styles.facts}>
        {url && <ExternalLink href={url}>Open</ExternalLink>}
        {runId !== null && <Link to={runPath(entityRef, runId)}>Its run</Link>}
        {logUrl && <ExternalLink href={logUrl}>Log</ExternalLink>}
      </p>
    </>
  )
}
