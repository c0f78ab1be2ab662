import { EntityLink, Icon, type IconName, RelativeTime } from '@callboard/ui'
import type { ReactNode } from 'react'
import { LooksRenamed, RenamedTo } from '../aliases/RenamedTo'
import { FieldChanges } from '../components/FieldChanges'
import { type HistoryLook, lookOf } from './lookOf'
import { By, Origin } from './Occasion'
import styles from './PagedList.module.css'
import type { Version } from './Version'
import { throughWords, versionSentence } from './versionSentence'

const icons: Record<HistoryLook, IconName> = {
  create: 'plus',
  update: 'edit',
  remove: 'trash',
  rename: 'tag',
  handover: 'arrow-right',
  orphan: 'archive',
  restore: 'rollback',
}

interface Props {
  version: Version
  /** Whether to say which entity it is about. */
  isNamed: boolean
  /** What can be done with it. */
  children?: ReactNode
}

/** What happened to an entity once: when, through whom, and what is different since. */
export function VersionRow({ version, isNamed, children }: Props) {
  const { ref, title, changes, isTooLarge } = version
  const sentence = versionSentence(version)
  return (
    <li className={styles.version} data-look={lookOf(version)}>
      <LookIcon look={lookOf(version)} />
      <div className={styles.text}>
        <p className={styles.sentence}>
          {isNamed && <EntityLink entityRef={ref} title={title} />}
          <span>
            {isNamed ? sentence.toLowerCase() : sentence}
            <RenamedTo {...version} />
            <By {...version} through={throughWords(version)} />
          </span>
          <Validity {...version} />
          {children}
        </p>
        <Origin {...version} />
        {changes.length > 0 && <FieldChanges changes={changes} />}
        <LooksRenamed {...version} />
        {isTooLarge && <p className={styles.location}>It is too large for its versions to be compared here.</p>}
      </div>
    </li>
  )
}

export const LookIcon = ({ look }: { look: HistoryLook }) => (
  <span className={styles.icon}>
    <Icon name={icons[look]} size={16} />
  </span>
)

/** When it came, and until when it held. */
function Validity({ at, until, action }: Pick<Version, 'at' | 'until' | 'action'>) {
  return (
    <span className={styles.validity}>
      <RelativeTime at={at} />
      {until && action !== 'remove' && (
        <>
          {' · until '}
          <RelativeTime at={until} />
        </>
      )}
    </span>
  )
}
