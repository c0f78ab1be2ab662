import type { Entity } from '@callboard/catalog-model'
import type { Db, Events } from '@callboard/plugin-api/backend'
import { wakeLocations } from '../locations/wakeLocations'
import { documentOf } from '../queries/documentOf'
import { aliasesIn } from './aliasesIn'

/** Has the locations read at once that were refused one of these former names, when they have come or gone. */
export async function wakeRefused(db: Db, names: string[], events: Events): Promise<void> {
  const { rows } = await db.raw<{ rows: Array<{ id: string; entity: Entity }> }>(`
    select location_id as id, ${documentOf('entities')} as entity
    from problems join entities using (ref) where code = 'bad-alias'
  `)
  const wanted = new Set(names)
  const refused = rows.filter(({ entity }) => aliasesIn(entity).aliases.some((alias) => wanted.has(alias)))
  const ids = new Set(refused.map(({ id }) => id))
  await wakeLocations(db, [...ids], events)
}
