import { EntityLink, RelativeTime } from '@callboard/ui'
import { Link } from 'react-router'
import { LooksRenamed, RenamedTo } from '../../aliases/RenamedTo'
import { FieldChanges } from '../../components/FieldChanges'
import { lookOf, lookWords } from '../lookOf'
import { By, Origin } from '../Occasion'
import styles from '../PagedList.module.css'
import type { Action, Activity } from '../Version'
import { LookIcon, VersionRow } from '../VersionRow'
import { causeTitles } from './causeTitles'
import { countsInWords } from './countsInWords'

/** Everything that one reading of one location changed: its place is said once, its entities below it. */
export function ActivityRow({ activity }: { activity: Activity }) {
  const { id, versions, created, updated, removed } = activity
  const total = created + updated + removed
  const [only] = versions
  if (only && total === 1) return <VersionRow version={{ ...activity, ...only, until: null }} isNamed />
  const look = lookOf({ ...activity, action: mainAction(activity) })
  return (
    <li className={styles.version} data-look={look}>
      <LookIcon look={look} />
      <div className={styles.text}>
        <p className={styles.sentence}>
          <strong>{countsInWords(activity)}</strong>
          <span>
            {causeTitles[activity.cause].toLowerCase()}
            <By {...activity} />
          </span>
          <RelativeTime at={activity.at} />
        </p>
        <Origin {...activity} />
        <ul className={styles.several}>
          {versions.map((version) => (
            <li key={version.id}>
              <Change version={version} cause={activity.cause} />
            </li>
          ))}
        </ul>
        {total > versions.length && (
          <p>
            <Link to={`/catalog/activity?occasion=${id}`}>All {total.toLocaleString()} of them</Link>
          </p>
        )}
      </div>
    </li>
  )
}

function Change({ version, cause }: { version: Activity['versions'][number]; cause: Activity['cause'] }) {
  const look = lookOf({ ...version, cause })
  return (
    <>
      <span className={styles.action} data-look={look}>
        {lookWords[look]}
      </span>{' '}
      <EntityLink entityRef={version.ref} title={version.title} />
      <RenamedTo {...version} cause={cause} />
      <LooksRenamed {...version} cause={cause} />
      {version.changes.length > 0 && <FieldChanges changes={version.changes} />}
    </>
  )
}

function mainAction({ created, updated }: Activity): Action {
  if (created > 0) return 'create'
  return updated > 0 ? 'update' : 'remove'
}
