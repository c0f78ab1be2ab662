import type { Db, KnownCommit, UrlReader } from '@callboard/plugin-api/backend'
import { type PushedRef, refInUrl } from './refInUrl'

interface PushReader {
  reader: UrlReader
  /** Whether it has read a file at a commit, of which it cannot say how to ask for it next time. */
  hasReadCommit(): boolean
}

/**
 * A reader that takes files of branches that were pushed to in the last minutes at the commit that was pushed: what a code host
 * answers for the branch may be older, such as GitHub's raw files, which are kept for five minutes.
 */
export async function readerAtPushes(db: Db, reader: UrlReader): Promise<PushReader> {
  const { rows: pushes } = await db.raw(
    `select repository, ref, sha, is_default as "isDefault" from pushes
     where sha is not null and at > now() - interval '10 minutes'`,
  )
  let count = 0
  function read(...[url, options]: Parameters<UrlReader['read']>) {
    const commit = commitFor(url, reader, pushes)
    if (commit) count += 1
    return reader.read(url, { ...options, commit })
  }
  return { reader: pushes.length > 0 ? { ...reader, read } : reader, hasReadCommit: () => count > 0 }
}

function commitFor(
  url: string,
  reader: UrlReader,
  pushes: Array<PushedRef & { repository: string; sha: string }>,
): KnownCommit | undefined {
  const place = reader.placeOf(url)
  if (!place) return undefined
  for (const { repository, sha, ...pushed } of pushes) {
    const ref = repository === place.repository ? refInUrl(place, pushed) : undefined
    if (ref !== undefined) return { ref, sha }
  }
  return undefined
}
