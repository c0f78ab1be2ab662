import type { KnownCommit } from '@callboard/plugin-api/backend'
import type { IntegrationsConfig } from '../../config'
import { findCodeHost } from '.'
import type { RepositoryPlace } from './CodeHost'
import { decoded } from './places'

/** The file that a page shows as a commit has it; undefined if the page is of another ref, or of no code host. */
export function placeAtCommit(
  page: URL,
  commit: KnownCommit,
  integrations: IntegrationsConfig,
): RepositoryPlace | undefined {
  const place = findCodeHost(page, integrations)?.place
  const fixed = place?.path ? atCommit(place, commit) : undefined
  return fixed?.path ? fixed : undefined
}

/**
 * The same file as a commit has it, or undefined if it is at another ref. In a URL a branch with slashes in its name may reach
 * into what looks like the path.
 */
function atCommit(place: RepositoryPlace, { ref, sha }: KnownCommit): RepositoryPlace | undefined {
  const segments = [...place.ref.split('/').filter(Boolean), ...place.path.split('/')]
  const branch = ref.split('/').filter(Boolean)
  if (place.ref === ref) return { ...place, ref: sha }
  const isBelow = branch.length > 0 && branch.every((segment, index) => segment === decoded(segments[index] ?? ''))
  return isBelow ? { ...place, ref: sha, path: segments.slice(branch.length).join('/') } : undefined
}
