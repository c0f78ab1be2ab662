import { counted } from '@callboard/plugin-api'
import { ReadError } from '@callboard/plugin-api/backend'
import pLimit from 'p-limit'
import { sourceOf } from '../ingest/resolveTarget'
import type { Listed, Listing } from './Provider'
import { findLookedInto, type LookedInto, saveLookedInto } from './queries/lookedInto'
import type { Repository } from './Repository'

/** How many repositories are looked into at a time. */
const atOnce = 4
/** Clocks differ, and what is pushed at the moment of the look may be missed. */
const margin = 5 * 60_000
/** How many repositories that cannot be looked into are named. */
const mostNamed = 5

/**
 * The catalog files of repositories: those that changed since the last look are looked into, the others have what they had. One that
 * has none is left out. One that cannot be looked into keeps what it had, and is noted.
 *
 * @throws ReadError if the host wants no more requests for now: what was seen by then is kept for the next run.
 */
export async function findCatalogFiles(repositories: Repository[], listing: Listing): Promise<Listed> {
  const known = await findLookedInto(listing.db, listing.id)
  const turn = pLimit(atOnce)
  const notes: string[] = []
  const found = await Promise.all(
    repositories.map((repository) =>
      turn(async () => {
        const before = known.get(repository.url)
        if (before && isCurrent(before, repository)) return before.files
        try {
          return await lookInto(repository, listing)
        } catch (error) {
          if (!(error instanceof ReadError) || error.retryAt) throw error
          notes.push(`${repository.url} could not be looked into: ${error.message}`)
          return before?.files ?? []
        }
      }),
    ),
  )
  return { sources: found.flat().map((url) => sourceOf('url', url)), notes: firstOf(notes) }
}

/** The same place was looked for, after the last change. */
const isCurrent = ({ version, lookedAt }: LookedInto, { target, changedAt }: Repository): boolean =>
  version === target && changedAt !== undefined && lookedAt.getTime() > changedAt.getTime() + margin

async function lookInto({ url, target }: Repository, { db, id, reader, signal }: Listing): Promise<string[]> {
  signal.throwIfAborted()
  const lookedAt = new Date()
  const files = await filesAt(target, { reader, signal })
  await saveLookedInto(db, id, { url, version: target, lookedAt, files })
  return files
}

async function filesAt(target: string, { reader, signal }: Pick<Listing, 'reader' | 'signal'>): Promise<string[]> {
  try {
    if (reader.isPattern(target)) return (await reader.findFiles(target, { signal }))?.urls ?? []
    await reader.read(target, { signal })
    return [target]
  } catch (error) {
    if (error instanceof ReadError && error.reason === 'not-found') return []
    throw error
  }
}

function firstOf(notes: string[]): string[] {
  const more = notes.length - mostNamed
  const named = notes.toSorted().slice(0, mostNamed)
  return more > 0
    ? [...named, `${counted(more, 'more repository', 'more repositories')} could not be looked into.`]
    : named
}
