import type { Db } from '@callboard/plugin-api/backend'
import type { EntitySummary, LocationDetails } from '../plugin'
import { findLocation } from './findLocation'
import { findLocationSummaries } from './findLocationSummaries'

/** A location with its entities. @throws PortalError 404 */
export async function describeLocation(
  db: Db,
  id: string,
): Promise<{ location: LocationDetails; entities: EntitySummary[] }> {
  const [location, entities] = await Promise.all([findLocation(db, { id }), findLocationSummaries(db, id)])
  return { location, entities }
}
