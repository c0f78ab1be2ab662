import { conflict, invalid } from '@callboard/plugin-api'
import { type Db, inTransaction, type RequestServices } from '@callboard/plugin-api/backend'
import pLimit from 'p-limit'
import { countsOf, statusOf } from '../attempts/countsOf'
import { insertAttempt } from '../attempts/insertAttempt'
import type { CatalogConfig } from '../CatalogConfig'
import type { Ingested } from '../ingest/Ingested'
import type { Saved } from '../ingest/Saved'
import type { Source } from '../ingest/Source'
import { saveLocation } from '../ingest/saveLocation'
import { refreshStatistics } from '../ingest/store/refreshStatistics'
import type { PlannedChange } from '../plugin'
import { insertLocation } from './insertLocation'
import { nextReadIn } from './nextReadIn'
import { planChangesOf, planLocation } from './planLocation'
import type { Planned } from './planSource'
import { refuseIfReadonly } from './refuseIfReadonly'

type Requesting = RequestServices<CatalogConfig>

/**
 * So many are written at a time; the others wait without a connection. Of one address all wait for the first: with every connection of
 * the portal they would keep everybody else waiting too.
 */
const inTurn = pLimit(4)

/** What may undo it all, by being false. */
interface Checks {
  /** Before what the location says is written. */
  location?: (isNew: boolean) => boolean
  saved?: (saved: Saved) => boolean
}

/** Ends the transaction in which a check was false. */
const refusal = new Error('A check refused what was to be registered.')

/**
 * Carries out the plan that its user saw, or nothing: if the files or the catalog say something else by now, they get the
 * new plan instead. Gives the location's id.
 *
 * @throws PortalError 409 with the new plan in `details.plan`; 400 if the source cannot be read.
 */
export async function registerReviewed(source: Source, hash: string, services: Requesting): Promise<string> {
  refuseIfReadonly(services.config)
  const planned = await planChangesOf(source, services)
  const isStale = planned.ingested && planned.plan.hash !== hash
  const id = isStale
    ? undefined
    : await registerPlanned(planned, services, { saved: (saved) => isAsPlanned(saved, planned.changes) })
  return id ?? (await refuseStalePlan(source, services))
}

/**
 * Steps 1 and 7: writes the location and all that it says, in one transaction. Gives its id; undefined if a check undid it.
 *
 * @throws PortalError 400 if the source cannot be read.
 */
export async function registerPlanned(
  planned: Planned,
  services: Requesting,
  checks: Checks,
): Promise<string | undefined> {
  const { plan, ingested } = planned
  if (!ingested) throw invalid(plan.problems[0]?.message ?? 'The location cannot be read.', { details: { plan } })
  const written = await inTurn(() =>
    inTransaction(services.db, (db) => write(db, { ...planned, ingested }, checks, services)),
  ).catch(unlessRefused)
  if (written) await refreshStatistics(services.db, written.saved)
  return written?.id
}

function unlessRefused(error: unknown): undefined {
  if (error !== refusal) throw error
}

async function write(
  db: Db,
  { source, ingested, steps }: Planned & { ingested: Ingested },
  checks: Checks,
  services: Requesting,
): Promise<{ id: string; saved: Saved }> {
  const registeredBy = services.user.ref
  const details = { origin: 'user', registeredBy, nextReadIn: nextReadIn(services.config) } as const
  const { id, isNew } = await insertLocation(db, source, details)
  if (checks.location?.(isNew) === false) throw refusal
  steps.onProgress('store')
  const occasion = { actor: registeredBy, cause: 'register' } as const
  const saved = await saveLocation(db, { id, target: source.target }, ingested, occasion, services)
  steps.onProgress('store', countsOf(saved))
  await insertAttempt(db, { id, ...occasion, status: statusOf(saved), steps })
  if (checks.saved?.(saved) === false) throw refusal
  return { id, saved }
}

async function refuseStalePlan(source: Source, services: Requesting): Promise<never> {
  const { plan } = await planLocation(source, services)
  throw conflict('The files or the catalog have changed since you looked. Here is what registering would do now.', {
    details: { plan },
  })
}

function isAsPlanned({ created, updated, removed, conflicts }: Saved, changes: PlannedChange[]): boolean {
  const refsOf = (action: PlannedChange['action']) =>
    changes.filter((each) => each.action === action).map(({ ref }) => ref)
  return (
    isSame(created, refsOf('create')) &&
    isSame(updated, refsOf('update')) &&
    isSame(
      removed.map(({ ref }) => ref),
      refsOf('remove'),
    ) &&
    isSame([...conflicts.keys()], refsOf('conflict'))
  )
}

const isSame = (left: string[], right: string[]) => left.toSorted().join() === right.toSorted().join()
