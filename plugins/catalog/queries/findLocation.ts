import { notFound } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { noLocation } from '../locations/noLocation'
import type { LocationDetails } from '../plugin'
import { findLocations, type LocationFilter } from './findLocations'

/** The one location that the filter names. @throws PortalError 404 */
export async function findLocation(db: Db, filter: LocationFilter): Promise<LocationDetails> {
  const [location] = await findLocations(db, filter)
  if (location) return location
  throw filter.id ? noLocation(filter.id) : notFound('location of entity', Object.values(filter).join(':'))
}
