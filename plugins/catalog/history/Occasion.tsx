import { EntityLink } from '@callboard/ui'
import { CommitLink } from './CommitLink'
import styles from './PagedList.module.css'
import type { Version } from './Version'

/** Through whom; nothing for what the portal found by itself. */
export function By({ actor, through = 'by' }: Pick<Version, 'actor'> & { through?: string }) {
  if (!actor) return null
  return (
    <>
      {` ${through} `}
      <EntityLink entityRef={actor} plain />
    </>
  )
}

/** From where it was read, and at which commit. */
export function Origin({ location, commit }: Pick<Version, 'location' | 'commit'>) {
  return (
    <p className={styles.location}>
      {location}
      {commit && (
        <>
          {' · commit '}
          <CommitLink commit={commit} />
          {commit.author && ` by ${commit.author}`}
          {commit.message && `: ${commit.message.split('\n')[0]}`}
        </>
      )}
    </p>
  )
}
