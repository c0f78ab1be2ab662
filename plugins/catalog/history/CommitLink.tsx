import { isWebUrl } from '@callboard/catalog-model'
import { ExternalLink } from '@callboard/ui'
import type { Commit } from './Version'

/** The short name of a commit, and the way to it where a page is known. */
export function CommitLink({ commit: { sha, url } }: { commit: Commit }) {
  const name = sha.slice(0, 7)
  return url && isWebUrl(url) ? <ExternalLink href={url}>{name}</ExternalLink> : <code>{name}</code>
}
