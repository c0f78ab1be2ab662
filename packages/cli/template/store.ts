// with route
import { notFound } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import type { Entry } from './plugin'

const columns = ['id', 'entity', 'text', 'author', 'written_at as writtenAt']

/** Those of an entity, or all; the newest first. */
export function listEntries(db: Db, { entity }: { entity?: string | undefined }): Promise<Entry[]> {
  return db('entries')
    .select(columns)
    .where(entity ? { entity } : {})
    .orderBy([{ column: 'written_at', order: 'desc' }, 'id'])
}

export async function addEntry(db: Db, entry: Pick<Entry, 'entity' | 'text' | 'author'>): Promise<Entry> {
  const [added] = await db('entries').insert(entry).returning(columns)
  return added
}

/** Only the author's own: somebody else's is treated as missing. */
export async function removeEntry(db: Db, { id, author }: Pick<Entry, 'id' | 'author'>): Promise<void> {
  const removed = await db('entries').where({ id, author }).delete()
  if (removed === 0) throw notFound('entry of yours', id)
}

// with task
export async function purgeEntries(db: Db, keepDays: number): Promise<void> {
  await db('entries').whereRaw(`written_at < now() - ? * interval '1 day'`, [keepDays]).delete()
}
// end
