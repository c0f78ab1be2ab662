import { ExternalLink } from '@callboard/ui'
import type { Commit } from '../plugin'
import styles from './CommitLink.module.css'
import { codeLinks } from './codeLinks'

interface Props {
  commit: Commit
  repository: string
  /** An address at the code host, if there is one: the commit's is found from it. */
  beside: string | null
}

/** The start of a commit's hash, which leads to it where its host is known. */
export function CommitLink({ commit: { sha, title }, repository, beside }: Props) {
  const href = codeLinks(repository, beside)?.commit(sha)
  const short = <code title={title ?? sha}>{sha.slice(0, 7)}</code>
  return <span className={styles.commit}>{href ? <ExternalLink href={href}>{short}</ExternalLink> : short}</span>
}
