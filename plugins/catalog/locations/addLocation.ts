import { conflict, type InputOf, invalid, type OutputOf } from '@callboard/plugin-api'
import type { RequestServices } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { type Source, stringifySource } from '../ingest/Source'
import type { catalog } from '../plugin'
import { findLocations } from '../queries/findLocations'
import { alreadyExists } from './alreadyExists'
import { entityRefOf } from './insertLocation'
import { planChangesOf } from './planLocation'
import type { Planned } from './planSource'
import { refuseIfReadonly } from './refuseIfReadonly'
import { registerPlanned } from './registerLocation'
import { userSource } from './userSource'

type Route = typeof catalog.routes.addLocation

/**
 * Registers a URL without a look at the plan, as Backstage's API does. As there, only `dryRun` answers with entities: to read those of
 * a large file back and send them would cost a seventh of storing them.
 *
 * @throws PortalError 409 if it is registered already and nothing was said to the contrary; 400 if it cannot be read.
 */
export async function addLocation(
  { target, dryRun, onConflict }: InputOf<Route>,
  services: RequestServices<CatalogConfig>,
): Promise<OutputOf<Route>> {
  const planned = await planChangesOf(await userSource(target, services), services)
  if (dryRun) return dryRunOf(planned)
  refuseIfReadonly(services.config)
  const strategy = onConflict ?? services.config.defaultLocationConflictStrategy
  const { plan, source } = planned
  if (plan.location && strategy === 'reject') throw alreadyExists(plan.location, advice)
  const id = await registerPlanned(planned, services, { location: (isNew) => isNew || strategy !== 'reject' })
  if (!id) throw await registeredMeanwhile(source, services)
  return { location: { id, ...source, entityRef: entityRefOf(source) }, entities: [] }
}

const advice = 'To register it all the same and read it again, send onConflict=refresh.'

/** Somebody was faster. */
async function registeredMeanwhile(source: Source, { db }: RequestServices<CatalogConfig>) {
  const [location] = await findLocations(db, source)
  return location
    ? alreadyExists(location, advice)
    : conflict('It was registered and unregistered meanwhile. Try again.')
}

/** What Backstage answers to `dryRun=true`. It has no room for problems beside entities, so that one error refuses all. */
function dryRunOf({ plan, source, ingested }: Planned): OutputOf<Route> {
  const held = plan.changes.flatMap(({ ref, heldBy }) =>
    heldBy ? [`${ref} is already registered from ${heldBy}`] : [],
  )
  const errors = plan.problems
    .filter(({ level }) => level === 'error')
    .map(({ file, line, message }) => `${file}:${line}: ${message}`)
  if (errors.length + held.length > 0) throw invalid([...errors, ...held].join('\n'), { details: { plan } })
  return {
    exists: plan.location !== null,
    location: { id: stringifySource(source), ...source, entityRef: entityRefOf(source) },
    entities: ingested?.entities.map(({ entity }) => entity) ?? [],
  }
}
