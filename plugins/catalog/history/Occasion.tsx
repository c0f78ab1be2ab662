import { isWebUrl } from '@callboard/catalog-model'
import { EntityLink, ExternalLink } from '@callboard/ui'
import type { Version } from './Version'
import styles from './VersionList.module.css'

/** Through whom; nothing for what the portal found by itself. */
export function By({ actor }: Pick<Version, 'actor'>) {
  if (!actor) return null
  return (
    <>
      {' by '}
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
          {commit.url && isWebUrl(commit.url) ? (
            <ExternalLink href={commit.url}>{commit.sha.slice(0, 7)}</ExternalLink>
          ) : (
            <code>{commit.sha.slice(0, 7)}</code>
          )}
          {commit.author && ` by ${commit.author}`}
          {commit.message && `: ${commit.message.split('\n')[0]}`}
        </>
      )}
    </p>
  )
}
