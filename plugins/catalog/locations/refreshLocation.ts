import { inTransaction, ReadError, type Services } from '@callboard/plugin-api/backend'
import type { Stage } from '../attempts/Attempt'
import { countsOf, statusOf } from '../attempts/countsOf'
import { finishAttempt } from '../attempts/finishAttempt'
import { isPortalAway } from '../attempts/isPortalAway'
import { noteInterrupted } from '../attempts/noteInterrupted'
import { noteUnchanged } from '../attempts/noteUnchanged'
import { showProgress } from '../attempts/showProgress'
import { type Steps, startSteps } from '../attempts/startSteps'
import type { CatalogConfig } from '../CatalogConfig'
import { readIfChanged, readLocation } from '../ingest'
import type { Ingested } from '../ingest/Ingested'
import type { Occasion, Saved } from '../ingest/Saved'
import { saveLocation } from '../ingest/saveLocation'
import { refreshStatistics } from '../ingest/store/refreshStatistics'
import { findStoredFiles } from '../queries/findStoredFiles'
import { readerAtPushes } from '../webhooks/readerAtPushes'
import type { ClaimedLocation } from './claimLocation'
import { isGone } from './isGone'
import { markFailed } from './markFailed'
import { nextTryIn } from './nextReadIn'
import { tryStoring } from './tryStoring'
import { wantAgain } from './wantAgain'

type Refreshing = Services<CatalogConfig> & { signal?: AbortSignal }

/**
 * Makes the catalog say what a location says now, and notes how that went. One that cannot be read keeps the entities of its
 * last good read, and says why.
 */
export async function refreshLocation(location: ClaimedLocation, services: Refreshing): Promise<void> {
  const steps = startSteps()
  const progress = showProgress(services.db, location, steps.sofar)
  try {
    await readAndSave(location, steps, services)
  } catch (error) {
    await fail(location, error as Error, steps, services)
  } finally {
    progress.stop()
  }
}

async function readAndSave(location: ClaimedLocation, steps: Steps, services: Refreshing): Promise<void> {
  if (location.isRefused) await tryStoring(services.db, location)
  const ingested = await read(location, steps, services)
  if (!ingested) return noteUnchanged(services.db, location, steps.sofar())
  steps.onProgress('store')
  const saved = await save(location, ingested, steps, services)
  await refreshStatistics(services.db, saved)
  services.log.info(`${location.target} was read`, countsOf(saved))
}

/** Undefined where the files still say what they did. At a person's wish they are looked at all the same. */
async function read(
  location: ClaimedLocation,
  { onProgress }: Steps,
  services: Refreshing,
): Promise<Ingested | undefined> {
  const { id, type, target, hash, cause } = location
  const { db, signal } = services
  const someoneWaits = cause === 'refresh'
  const before = { files: await findStoredFiles(db, id), signal, someoneWaits, onProgress }
  const { reader, hasReadCommit, againIn } = await readerAtPushes(db, services.reader)
  const reading = { ...services, reader }
  const ingested = await (hash === null || someoneWaits
    ? readLocation({ type, target }, before, reading)
    : readIfChanged({ type, target }, { ...before, hash }, reading)
  ).finally(() => wantAgain(location, againIn(), services))
  // Stored once more when the branch itself is read, with what saves sending the files from then on.
  return ingested && hasReadCommit() ? { ...ingested, hash: null } : ingested
}

function save(location: ClaimedLocation, ingested: Ingested, steps: Steps, services: Refreshing): Promise<Saved> {
  return inTransaction(services.db, async (db) => {
    const saved = await saveLocation(db, location, ingested, occasionOf(location), services)
    steps.onProgress('store', countsOf(saved))
    await finishAttempt(db, { ...location, status: statusOf(saved), stage: 'store', steps: steps.sofar() })
    return saved
  })
}

const occasionOf = ({ actor, cause, commit }: ClaimedLocation): Occasion => ({
  actor,
  cause: cause === 'webhook' ? 'webhook' : 'refresh',
  ...(commit && { commit }),
})

/**
 * Why a source is away stands with the location. What went wrong inside the portal is the operator's, and stands in the log. And when it
 * is the portal that is away, nothing is said of the source.
 */
async function fail(location: ClaimedLocation, error: Error, steps: Steps, services: Refreshing): Promise<void> {
  const { db, config, log, signal } = services
  if (isGone(error) || signal?.aborted || isPortalAway(error)) return noteInterrupted(db, location, steps.sofar())
  const isUnreadable = error instanceof ReadError
  if (!isUnreadable) log.error(`${location.target} cannot be stored: ${error.message}`, { error })
  const stage: Stage = isUnreadable ? 'fetch' : (steps.sofar().at(-1)?.stage ?? 'fetch')
  const failure = isUnreadable ? error.message : 'The portal itself failed to store what it read.'
  await markFailed(
    db,
    location,
    { failure, isPortalsFault: !isUnreadable, stage, steps: steps.failAt(stage) },
    nextTryIn(config, location.failures + 1, error),
  )
}
