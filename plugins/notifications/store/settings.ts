import type { Db } from '@callboard/plugin-api/backend'
import type { Settings } from '../shapes'
import { anyOf, type Viewer } from './mine'

interface Told {
  origin: string
  topic: string
  isMuted: boolean
}

/** What somebody was told of before, or wants to hear nothing of. */
export async function readSettings(db: Db, viewer: Viewer): Promise<Settings> {
  const told: Told[] = await db
    .select('told.origin', 'told.topic', db.raw('mutes.origin is not null as "isMuted"'))
    .from(
      anyOf(db, viewer)
        .select('n.origin', db.raw(`coalesce(n.topic, '') as topic`))
        .union([
          anyOf(db, viewer).select('n.origin', db.raw(`''`)),
          db('mutes').select('origin', 'topic').where({ user_ref: viewer.ref }),
        ])
        .as('told'),
    )
    .joinRaw('left join mutes on (user_ref, mutes.origin, mutes.topic) = (?, told.origin, told.topic)', viewer.ref)
    .orderBy(['told.origin', 'told.topic'])
  return { channels: [{ id: 'Web', origins: origins(told) }] }
}

function origins(told: Told[]): Settings['channels'][number]['origins'] {
  const ids = [...new Set(told.map(({ origin }) => origin))]
  return ids.map((id) => {
    const own = told.filter(({ origin }) => origin === id)
    return {
      id,
      enabled: !own.some(({ topic, isMuted }) => topic === '' && isMuted),
      topics: own.flatMap(({ topic, isMuted }) => (topic === '' ? [] : [{ id: topic, enabled: !isMuted }])),
    }
  })
}

/** Notes what somebody does not want to hear of, in place of what they said before. */
export async function saveSettings(db: Db, { channels }: Settings, { ref }: Viewer): Promise<void> {
  const rows = channels.flatMap(({ origins }) => origins.flatMap((origin) => mutesOf(origin)))
  await db.transaction(async (db) => {
    await db('mutes').where({ user_ref: ref }).delete()
    if (rows.length === 0) return
    const muted = rows.map((row) => ({ ...row, user_ref: ref }))
    await db('mutes').insert(muted).onConflict(['user_ref', 'origin', 'topic']).ignore()
  })
}

type Origin = Settings['channels'][number]['origins'][number]

const mutesOf = ({ id, enabled, topics }: Origin) => [
  ...(enabled ? [] : [{ origin: id, topic: '' }]),
  ...topics.filter((topic) => !topic.enabled).map((topic) => ({ origin: id, topic: topic.id })),
]
