import type { Db } from '@callboard/plugin-api/backend'

/** Ids of the locations that a provider lists, by target. */
export async function findListed(db: Db, providerId: string): Promise<string[]> {
  const { rows } = await db.raw(
    `
    select locations.id from discoveries join locations on locations.id = discoveries.location_id
    where provider_id = ? order by target
    `,
    [providerId],
  )
  return rows.map(({ id }: { id: string }) => id)
}
