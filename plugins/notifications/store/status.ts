import type { Db } from '@callboard/plugin-api/backend'
import { mine, type Viewer } from './mine'

/** How many somebody has not read, and how many they have. */
export async function status(db: Db, viewer: Viewer): Promise<{ unread: number; read: number }> {
  const [counts] = await mine(db, viewer).select(
    db.raw('count(*) filter (where m.read_at is null) as unread, count(m.read_at) as read'),
  )
  return counts
}

/** What somebody's notifications are about. */
export async function topics(db: Db, viewer: Viewer): Promise<string[]> {
  return mine(db, viewer).whereNotNull('n.topic').distinct('n.topic').orderBy('n.topic').pluck('n.topic')
}
