import { ReadError, type Services } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { readIfChanged, readLocation } from '../ingest'
import type { Occasion } from '../ingest/Saved'
import type { Source } from '../ingest/Source'
import { saveLocation } from '../ingest/saveLocation'
import { markRead } from '../ingest/store/markRead'
import { refreshStatistics } from '../ingest/store/refreshStatistics'
import { findFiles } from '../queries/findFiles'
import { isGone } from './isGone'
import { markFailed } from './markFailed'
import { nextReadIn } from './nextReadIn'

/** A location as far as reading it again goes. */
export interface KnownLocation extends Source {
  id: string
  /** Of its last good read. */
  hash: string | null
  /** Reads that failed since then. */
  failures: number
}

/**
 * Makes the catalog say what a location says now. One that cannot be read keeps the entities of its last good read, and
 * says why.
 */
export async function refreshLocation(
  location: KnownLocation,
  actor: Occasion['actor'],
  services: Services<CatalogConfig> & { signal?: AbortSignal },
): Promise<void> {
  try {
    await readAndSave(location, actor, services)
  } catch (error) {
    if (isGone(error)) return
    await fail(location, error as Error, services)
  }
}

async function readAndSave(
  { id, type, target, hash }: KnownLocation,
  actor: Occasion['actor'],
  services: Services<CatalogConfig> & { signal?: AbortSignal },
): Promise<void> {
  const { db, log, signal } = services
  const before = { files: await findFiles(db, id), signal, someoneWaits: actor !== null }
  const source = { type, target }
  const ingested = await (hash === null
    ? readLocation(source, before, services)
    : readIfChanged(source, { ...before, hash }, services))
  if (!ingested) return markRead(db, { id, target }, hash)
  const saved = await saveLocation(db, { id, target }, ingested, { actor, cause: 'refresh' }, services)
  await refreshStatistics(db, saved)
  const { created, updated, removed } = saved
  log.info(`${target} was read`, { created: created.length, updated: updated.length, removed: removed.length })
}

/** Only what went wrong inside the portal is the operator's: why a source is away stands with the location. */
async function fail(
  { id, target, failures }: KnownLocation,
  error: Error,
  { db, config, log }: Services<CatalogConfig>,
) {
  const isUnreadable = error instanceof ReadError
  if (!isUnreadable) log.error(`${target} cannot be stored: ${error.message}`, { error })
  const failure = isUnreadable ? error.message : 'The portal failed to store it; its log says why.'
  await markFailed(db, { id, target }, failure, nextReadIn(config, failures + 1))
}
