import { ExternalLink, Icon } from '@callboard/ui'
import type { Run } from '../plugin'
import { CommitLink } from './CommitLink'
import { codeLinks } from './codeLinks'
import styles from './RunCode.module.css'

/** What a run ran on: branch, pull request, commit and who it is from. */
export function RunCode({ run }: { run: Run }) {
  const { branch, pullRequest, commit, repository, url, actor } = run
  const change = pullRequest === null ? undefined : codeLinks(repository, url)?.change(pullRequest)
  const author = commit?.author ?? actor
  return (
    <span className={styles.code}>
      {branch && (
        <span className={styles.branch} title={`Branch ${branch}`}>
          <Icon name="git-branch" size={13} />
          <span>{branch}</span>
        </span>
      )}
      {pullRequest !== null && (change ? <ExternalLink href={change}>#{pullRequest}</ExternalLink> : `#${pullRequest}`)}
      {commit && <CommitLink commit={commit} repository={repository} beside={url} />}
      {author && <span className={styles.author}>{author}</span>}
    </span>
  )
}
