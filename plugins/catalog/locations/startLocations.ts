import { counted } from '@callboard/plugin-api'
import type { Services } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { findListed } from '../discovery/queries/findListed'
import { startProviders } from '../discovery/startProviders'
import { isPattern } from '../ingest/patterns/isPattern'
import { sourceOf } from '../ingest/resolveTarget'
import { stringifySource } from '../ingest/Source'
import { findLocations } from '../queries/findLocations'
import { claimLocation } from './claimLocation'
import { insertLocation } from './insertLocation'
import { unlessGone } from './isGone'
import { nextReadIn } from './nextReadIn'
import { refreshLocation } from './refreshLocation'
import { removeLocation } from './removeLocation'

type CatalogServices = Services<CatalogConfig>

/** The start says why so many locations fail; the page of locations says it of all. */
const mostTold = 3

/**
 * Makes the configured locations and providers be those of `app-config.yaml`. Files are read at once, so that the portal is not empty
 * when it is ready; URLs when their turn comes, so that a source that is away does not hold up the start.
 */
export async function startLocations(services: CatalogServices): Promise<string> {
  await dropUnconfigured(services)
  const sources = services.config.locations.map(({ type, target }) => sourceOf(type, target))
  for (const source of sources.filter((source) => !isPattern(source, services.reader))) {
    const { id } = await insertLocation(services.db, source, { origin: 'config', registeredBy: null, nextReadIn: 0 })
    if (source.type === 'file') await readNow(id, services)
  }
  for (const id of await startProviders(services)) {
    for (const location of await findListed(services.db, id)) await readNow(location, services).catch(unlessGone)
  }
  return summaryOf(services)
}

async function dropUnconfigured(services: CatalogServices): Promise<void> {
  const configured = new Set(
    services.config.locations.map(({ type, target }) => stringifySource(sourceOf(type, target))),
  )
  for (const location of await findLocations(services.db)) {
    if (location.origin !== 'config' || configured.has(stringifySource(location))) continue
    // Another replica that starts at the same time may have been faster.
    if (location.discoveredBy.length === 0) await removeLocation(location.id, null, services).catch(unlessGone)
    else await services.db.raw(`update locations set origin = 'discovered' where id = ?`, [location.id])
  }
}

async function readNow(id: string, services: CatalogServices): Promise<void> {
  const { db, config } = services
  await db.raw(`insert into wanted (location_id, cause) values (?, 'start') on conflict do nothing`, [id])
  const location = await claimLocation(db, { id }, nextReadIn(config))
  // Otherwise another replica that starts at the same time reads it.
  if (location) await refreshLocation(location, services)
}

async function summaryOf({ db }: CatalogServices): Promise<string> {
  const locations = await findLocations(db)
  const entities = locations.reduce((sum, location) => sum + location.entities, 0)
  const failing = locations.filter(({ failure }) => failure !== null)
  const told = failing
    .slice(0, mostTold)
    .map(({ target, failure }) => `; ${target} fails: ${failure?.replace(/\.$/, '')}`)
  const more = failing.length - told.length
  const summary = `${counted(entities, 'entity', 'entities')} from ${counted(locations.length, 'location')}`
  return [summary, ...told, more > 0 ? `; and ${more} more` : ''].join('')
}
