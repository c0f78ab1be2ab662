import { conflict, forbidden, type InputOf, invalid } from '@callboard/plugin-api'
import type { RequestServices } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { readLocation } from '../ingest'
import { type Source, stringifySource } from '../ingest/Source'
import { saveLocation } from '../ingest/saveLocation'
import type { catalog, Location } from '../plugin'
import { findLocation } from '../queries/findLocation'
import { findLocations } from '../queries/findLocations'
import { entityRefOf } from './insertLocation'
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
  const { db, config, user, signal } = services
  refuseIfReadonly(config)
  const source = userSource(target)
  await refuseIfTaken(services, id, source)
  const ingested = await readLocation(source, { files: [], signal, someoneWaits: true }, services).catch((cause) => {
    throw invalid(`The new location cannot be read: ${cause.message}`, { cause })
  })
  await db.transaction(async (db) => {
    await db.raw('update locations set target = ?, entity_ref = ?, hash = null where id = ?', [
      source.target,
      entityRefOf(source),
      id,
    ])
    await saveLocation(db, { id, target: source.target }, ingested, { actor: user.ref, cause: 'register' }, services)
  })
  return findLocation(db, { id })
}

async function refuseIfTaken({ db }: RequestServices<CatalogConfig>, id: string, source: Source): Promise<void> {
  const { origin, target } = await findLocation(db, { id })
  if (origin === 'config') {
    throw forbidden(`${target} stands in app-config.yaml. Change it there, under catalog.locations, and restart.`)
  }
  const [other] = await findLocations(db, source)
  if (other && other.id !== id) throw conflict(`Location ${stringifySource(source)} already exists`)
}
