import { inTransaction, type Services } from '@callboard/plugin-api/backend'

/**
 * Forgets the annotations of origins that no entity has any more: what an entity was is kept whole. Those that a save has in its hands
 * are locked by it and left alone; one that comes to them while they are locked here finds them gone.
 */
export function trimOrigins({ db }: Pick<Services, 'db'>): Promise<void> {
  return inTransaction(db, async (db) => {
    const { rows } = await db.raw<{ rows: Array<{ id: number }> }>(`
      select id from origins where not exists (select from entities where origin_id = origins.id)
      for update skip locked
    `)
    // Looked at again now that they are locked: a save may have ended in between.
    await db.raw(
      `delete from origins where id = any (?::int[]) and not exists (select from entities where origin_id = origins.id)`,
      [rows.map(({ id }) => id)],
    )
  })
}
