import type { Db } from '@callboard/plugin-api/backend'
import { mine, type Viewer } from './mine'

interface Marks {
  read?: boolean | undefined
  saved?: boolean | undefined
}

/** Marks those of some that are somebody's. What is not said stays as it is. */
export async function markNotifications(db: Db, ids: string[], { read, saved }: Marks, viewer: Viewer): Promise<void> {
  const since = (isSo: boolean) => (isSo ? db.fn.now() : null)
  const said = {
    ...(read !== undefined && { read_at: since(read) }),
    ...(saved !== undefined && { saved_at: since(saved) }),
  }
  const own: string[] = await mine(db, viewer).whereIn('n.id', ids).pluck('n.id')
  if (own.length === 0 || Object.keys(said).length === 0) return
  const marks = own.map((notification) => ({ notification, user_ref: viewer.ref, ...said }))
  await db('marks').insert(marks).onConflict(['user_ref', 'notification']).merge(said)
}
