import { type Db, type KnownCommit, ReadError, type UrlReader } from '@callboard/plugin-api/backend'
import { type PushedRef, refInUrl } from './refInUrl'

interface PushReader {
  reader: UrlReader
  /** Whether it has read a file at a commit, of which it cannot say how to ask for it next time. */
  hasReadCommit(): boolean
  /** In how many milliseconds to read once more, as a file was not there at a commit that the host may not have everywhere yet. */
  againIn(): number | undefined
}

interface Known extends PushedRef {
  repository: string
  sha: string
  /** How long ago it was pushed, in milliseconds. */
  age: number
}

/** In milliseconds: a host that does not have a commit everywhere by then has no such file in it. */
const spread = 60_000
const shortestWait = 2000

/**
 * A reader that takes files of branches that were pushed to in the last minutes at the commit that was pushed: what a code host
 * answers for the branch may be older, such as GitHub's raw files, which are kept for five minutes.
 */
export async function readerAtPushes(db: Db, reader: UrlReader): Promise<PushReader> {
  const { rows: pushes } = await db.raw<{ rows: Known[] }>(
    `select repository, ref, sha, is_default as "isDefault", extract(epoch from now() - at)::float * 1000 as age
     from pushes
     where sha is not null and at > now() - interval '10 minutes'`,
  )
  let count = 0
  let missed: number | undefined
  async function read(...[url, options]: Parameters<UrlReader['read']>) {
    const commit = commitFor(url, reader, pushes)
    if (!commit) return reader.read(url, options)
    count += 1
    try {
      return await reader.read(url, { ...options, commit })
    } catch (error) {
      if (error instanceof ReadError && error.reason === 'not-found') missed = Math.min(missed ?? spread, commit.age)
      throw error
    }
  }
  return {
    reader: pushes.length > 0 ? { ...reader, read } : reader,
    hasReadCommit: () => count > 0,
    // As long again as it has been away, so that a few times are enough.
    againIn: () => (missed === undefined || missed >= spread ? undefined : Math.max(missed, shortestWait)),
  }
}

function commitFor(url: string, reader: UrlReader, pushes: Known[]): (KnownCommit & { age: number }) | undefined {
  const place = reader.placeOf(url)
  if (!place) return undefined
  for (const { repository, sha, age, ...pushed } of pushes) {
    const ref = repository === place.repository ? refInUrl(place, pushed) : undefined
    if (ref !== undefined) return { ref, sha, age }
  }
  return undefined
}
