import { conflict, invalid } from '@callboard/plugin-api'
import { type Db, inTransaction, type RequestServices } from '@callboard/plugin-api/backend'
import pLimit from 'p-limit'
import { countsOf, statusOf } from '../attempts/countsOf'
import { insertAttempt } from '../attempts/insertAttempt'
import type { CatalogConfig } from '../CatalogConfig'
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
 * the portal they would keep everybody else waiting too, and one another for ever.
 */
const inTurn = pLimit(4)

/** What may undo it all, by throwing. */
interface Checks {
  /** Before what the location says is written. */
  location?: (isNew: boolean) => Promise<void>
  saved?: (saved: Saved) => Promise<void>
}

/**
 * Carries out the plan that its user saw, or nothing: if the files or the catalog say something else by now, they get the
 * new plan instead. Gives the location's id.
 *
 * @throws PortalError 409 with the new plan in `details.plan`; 400 if the source cannot be read.
 */
export async function registerReviewed(source: Source, hash: string, services: Requesting): Promise<string> {
  refuseIfReadonly(services.config)
  const planned = await planChangesOf(source, services)
  if (planned.ingested && planned.plan.hash !== hash) throw await stalePlan(source, services)
  return registerPlanned(planned, services, {
    async saved(saved) {
      // Planned again on another connection: what this one wrote is about to be undone.
      if (!isAsPlanned(saved, planned.changes)) throw await stalePlan(source, services)
    },
  })
}

/**
 * Steps 1 and 7: writes the location and all that it says, in one transaction.
 *
 * @throws PortalError 400 if the source cannot be read.
 */
export async function registerPlanned(
  { plan, source, ingested, steps }: Planned,
  services: Requesting,
  checks: Checks = {},
): Promise<string> {
  if (!ingested) throw invalid(plan.problems[0]?.message ?? 'The location cannot be read.', { details: { plan } })
  const { db, config, user } = services
  const write = async (db: Db) => {
    const { id, isNew } = await insertLocation(db, source, {
      origin: 'user',
      registeredBy: user.ref,
      nextReadIn: nextReadIn(config),
    })
    await checks.location?.(isNew)
    const location = { id, target: source.target }
    steps.onProgress('store')
    const saved = await saveLocation(db, location, ingested, { actor: user.ref, cause: 'register' }, services)
    steps.onProgress('store', countsOf(saved))
    await insertAttempt(db, { id, cause: 'register', actor: user.ref, status: statusOf(saved), steps })
    await checks.saved?.(saved)
    return { id, saved }
  }
  const { id, saved } = await inTurn(() => inTransaction(db, write))
  await refreshStatistics(db, saved)
  return id
}

async function stalePlan(source: Source, services: Requesting) {
  const { plan } = await planLocation(source, services)
  return conflict('The files or the catalog have changed since you looked. Here is what registering would do now.', {
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
