import { EntityLink, Icon, type IconName, RelativeTime } from '@callboard/ui'
import { FieldChanges } from '../components/FieldChanges'
import type { Version } from './Version'
import styles from './VersionList.module.css'
import { versionSentence } from './versionSentence'

const icons: Record<Version['action'], IconName> = { create: 'plus', update: 'edit', remove: 'trash' }

interface Props {
  version: Version
  /** Whether to say which entity it is about. */
  isNamed: boolean
}

/** What happened to an entity once: when, through whom, and what is different since. */
export function VersionRow({ version, isNamed }: Props) {
  const { ref, title, at, action, actor, location, changes, isTooLarge } = version
  const sentence = versionSentence(version)
  return (
    <li className={styles.version} data-action={action}>
      <span className={styles.icon}>
        <Icon name={icons[action]} size={16} />
      </span>
      <div className={styles.text}>
        <p className={styles.sentence}>
          {isNamed && <EntityLink entityRef={ref} title={title} />}
          <span>
            {isNamed ? sentence.toLowerCase() : sentence}
            {actor && (
              <>
                {' by '}
                <EntityLink entityRef={actor} plain />
              </>
            )}
          </span>
          <RelativeTime at={at} />
        </p>
        <p className={styles.location}>{location}</p>
        {changes.length > 0 && <FieldChanges changes={changes} />}
        {isTooLarge && <p className={styles.location}>It is too large for its versions to be compared here.</p>}
      </div>
    </li>
  )
}
