import type { Db } from '@callboard/plugin-api/backend'
import type { EntitySummary, LocationDetails } from '../plugin'
import { firstEntities } from '../shapes/Location'
import { findLocation } from './findLocation'
import { findLocationSummaries } from './findLocationSummaries'

/** A location with the first of its entities. @throws PortalError 404 */
export async function describeLocation(
  db: Db,
  { id, limit = firstEntities }: { id: string; limit?: number },
): Promise<{ location: LocationDetails; entities: EntitySummary[] }> {
  const [location, entities] = await Promise.all([findLocation(db, { id }), findLocationSummaries(db, id, limit)])
  return { location, entities }
}
