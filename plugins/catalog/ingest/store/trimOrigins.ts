import { inTransaction, type Services } from '@callboard/plugin-api/backend'

/**
 * Forgets the annotations of origins that no entity refers to. History does not need them: a past version holds its whole document.
 * A row that a save is using is locked by that (`saveOrigins.ts`) and left alone; a save that wants one which is locked here waits, and
 * finds it gone.
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
