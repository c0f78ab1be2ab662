import type { Services } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../../CatalogConfig'
import { removeLocation } from '../../locations/removeLocation'

/**
 * Ends that a provider lists these locations. Those that nobody else lists, registered or configured are removed.
 *
 * All of them, and what they have in the order of refs, are locked before anything of one is removed: a save that waits for an entity of
 * one and has what another is to lose would wait for ever.
 */
export async function dropDiscoveries(
  providerId: string,
  locationIds: string[],
  services: Pick<Services<CatalogConfig>, 'db' | 'search' | 'events' | 'config'>,
): Promise<void> {
  if (locationIds.length === 0) return
  const { db } = services
  await db.raw('delete from discoveries where provider_id = ? and location_id = any (?::uuid[])', [
    providerId,
    locationIds,
  ])
  const { rows } = await db.raw(
    `
    select id from locations
    where id = any (?::uuid[]) and origin = 'discovered'
      and not exists (select from discoveries where location_id = locations.id)
    order by id
    for update
    `,
    [locationIds],
  )
  const ids = rows.map(({ id }: { id: string }) => id)
  await db.raw(
    `
    select from entities join files on files.id = entities.file_id
    where files.location_id = any (?::uuid[])
    order by entities.ref collate "C"
    for update of entities
    `,
    [ids],
  )
  for (const id of ids) await removeLocation(id, null, services)
}
