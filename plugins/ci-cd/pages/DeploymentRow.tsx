import { Breakable, EntityLink, ExternalLink, RelativeTime } from '@callboard/ui'
import { Link } from 'react-router'
import { CommitLink } from '../components/CommitLink'
import { KindBadge } from '../components/KindBadge'
import { deploymentsPath } from '../components/paths'
import { StatusMark } from '../components/StatusMark'
import type { RecentDeployment } from '../plugin'
import styles from './DeploymentRow.module.css'

/** Which version of what went where, what came of it, and what was in it. */
export function DeploymentRow({ deployment }: { deployment: RecentDeployment }) {
  const { entities, status, version, kind, environment, commit, repository, actor, queuedAt, logUrl } = deployment
  const [first] = entities
  const shown = <Breakable>{version}</Breakable>
  return (
    <li className={styles.row}>
      <span className={styles.status}>
        <StatusMark status={status} />
      </span>
      <span className={styles.entities}>
        {entities.map(({ ref, title }) => (
          <EntityLink key={ref} entityRef={ref} title={title} />
        ))}
      </span>
      <span className={styles.version}>
        {first ? <Link to={deploymentsPath(first.ref)}>{shown}</Link> : <span>{shown}</span>} <KindBadge kind={kind} />
      </span>
      <span className={styles.environment} title={environment}>
        {environment}
      </span>
      <span className={styles.commit}>
        {commit && <CommitLink commit={commit} repository={repository} beside={logUrl} />}
        <span className={styles.title}>{commit?.title}</span>
      </span>
      <span className={styles.actor}>{actor}</span>
      <span className={styles.time}>
        <RelativeTime at={queuedAt} />
      </span>
      <span className={styles.log}>{logUrl && <ExternalLink href={logUrl}>Log</ExternalLink>}</span>
    </li>
  )
}
