import { forbidden, type InputOf, invalid } from '@callboard/plugin-api'
import { inTransaction, type RequestServices } from '@callboard/plugin-api/backend'
import { countsOf, statusOf } from '../attempts/countsOf'
import { insertAttempt } from '../attempts/insertAttempt'
import type { CatalogConfig } from '../CatalogConfig'
import { discoveredSentence } from '../discovery/queries/discoveredSentence'
import { saveLocation } from '../ingest/saveLocation'
import type { catalog, Location } from '../plugin'
import { findLocation } from '../queries/findLocation'
import { alreadyExists } from './alreadyExists'
import { entityRefOf } from './insertLocation'
import { planChangesOf } from './planLocation'
import { refuseIfReadonly } from './refuseIfReadonly'
import { userSource } from './userSource'

/**
 * Reads a location from another URL from now on. It is read before anything is written, so that a wrong URL changes nothing.
 *
 * @throws PortalError 404; 403 for one of the configuration; 409 if that URL is registered; 400 if it cannot be read.
 */
export async function moveLocation(
  { id, target }: InputOf<(typeof catalog)['routes']['moveLocation']>,
  services: RequestServices<CatalogConfig>,
): Promise<Location> {
  const { db, config, user } = services
  refuseIfReadonly(config)
  await refuseIfNotByUser(services, id)
  const { source, plan, ingested, steps } = await planChangesOf(await userSource(target, services), services)
  if (plan.location && plan.location.id !== id) throw alreadyExists(plan.location)
  if (!ingested) throw invalid(`The new location cannot be read: ${plan.problems[0]?.message}`, { details: { plan } })
  await inTransaction(db, async (db) => {
    await db.raw(
      'update locations set target = ?, entity_ref = ?, hash = null, reading = null, reading_until = null where id = ?',
      [source.target, entityRefOf(source), id],
    )
    steps.onProgress('store')
    const occasion = { actor: user.ref, cause: 'register' as const }
    const saved = await saveLocation(db, { id, target: source.target }, ingested, occasion, services)
    steps.onProgress('store', countsOf(saved))
    await insertAttempt(db, { id, cause: 'register', actor: user.ref, status: statusOf(saved), steps })
  })
  return findLocation(db, { id })
}

async function refuseIfNotByUser({ db }: RequestServices<CatalogConfig>, id: string): Promise<void> {
  const { origin, target } = await findLocation(db, { id })
  if (origin === 'config') {
    throw forbidden(`${target} stands in app-config.yaml. Change it there, under catalog.locations, and restart.`)
  }
  if (origin === 'discovered') throw forbidden(await discoveredSentence(db, id))
}
