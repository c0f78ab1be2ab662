import type { Db } from '@callboard/plugin-api/backend'
import { changesBetween } from './changesBetween'
import type { Change, Radar, Shown } from './shapes'

interface Stored {
  radar: Radar | null
  etag: string | null
  readAt: string | null
  problem: string | null
}

/** What was read of this source. */
export async function findStored(db: Db, source: string): Promise<Stored | undefined> {
  return db('radar').select(['radar', 'etag', 'read_at as readAt', 'problem']).where({ source }).first()
}

export async function shownRadar(db: Db, source: string | undefined): Promise<Shown> {
  if (source === undefined) return { source: null, radar: null, readAt: null, problem: null, changes: [] }
  const columns = ['id', 'title', 'from_ring as from', 'to_ring as to', 'seen_at as seenAt']
  const [stored, changes]: [Stored | undefined, Change[]] = await Promise.all([
    findStored(db, source),
    db('changes').select(columns).orderBy('seen_at', 'desc').limit(500),
  ])
  const { radar = null, readAt = null, problem = null } = stored ?? {}
  return { source, radar, readAt, problem, changes }
}

/** Keeps a reading, and what moved since the last one of the same source. */
export function saveRadar(db: Db, source: string, radar: Radar, etag: string | undefined): Promise<void> {
  return db.transaction(async (db) => {
    const before = (await findStored(db, source))?.radar
    const moved = before ? changesBetween(before, radar) : []
    if (moved.length > 0) {
      await db('changes').insert(moved.map(({ id, title, from, to }) => ({ id, title, from_ring: from, to_ring: to })))
    }
    await write(db, {
      ...{ source, radar: JSON.stringify(radar), etag: etag ?? null },
      ...{ read_at: db.fn.now(), problem: null },
    })
  })
}

/** The last good reading stays; that of another source does not. */
export async function saveProblem(db: Db, source: string, problem: string | null): Promise<void> {
  if (await findStored(db, source)) await db('radar').update({ problem })
  else await write(db, { source, problem, radar: null, etag: null, read_at: null })
}

const write = (db: Db, row: object) => db('radar').insert(row).onConflict('only_one').merge()
