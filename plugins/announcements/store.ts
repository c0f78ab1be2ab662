import { notFound } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import type { z } from 'zod'
import type { Filter, Listed, NewAnnouncement } from './shapes'

/** Who looks: what is scheduled or for others is shown to its author and to who manages announcements. */
export interface Viewer {
  ref: string
  groups: string[]
  manages: boolean
}

/** What is stored of one, for what changes it. */
export type Stored = Omit<Listed, 'excerpt'> & { text: string; words: string }

/** What is written, with its words. */
export type ToStore = NewAnnouncement & { words: string }

const state = `case when starts_at > now() then 'scheduled' when ends_at <= now() then 'past' else 'active' end`
const isFor = `(audience = '{}' or audience && ?::text[])`

const listed = (db: Db) => [
  ...['id', 'title', 'category', 'audience', 'pinned', 'author', 'starts_at as startsAt', 'ends_at as endsAt'],
  db.raw(`${state} as state`),
]

const visible = (db: Db, { ref, groups, manages }: Viewer) =>
  db('announcements').where((either) => {
    if (manages) either.whereRaw('true')
    either.orWhere({ author: ref }).orWhereRaw(`(starts_at <= now() and ${isFor})`, [groups])
  })

export async function listAnnouncements(db: Db, filter: z.output<typeof Filter>, viewer: Viewer) {
  const { text, state: wanted, category, limit } = filter
  const found = visible(db, viewer)
  if (wanted) found.whereRaw(`${state} = ?`, [wanted])
  if (category) found.where({ category })
  if (text) found.whereRaw(`position(lower(?) in lower(concat_ws(' ', title, category, words))) > 0`, [text])
  const [items, count, categories] = await Promise.all([
    found
      .clone()
      .select([...listed(db), excerpt(db)])
      .orderBy(order)
      .limit(limit),
    found.clone().count({ total: '*' }).first(),
    visible(db, viewer).distinct('category').whereNotNull('category').orderBy('category').pluck('category'),
  ])
  return { items, total: Number(count?.total), categories }
}

/** What is active and for this user, the pinned first. */
export function currentAnnouncements(db: Db, { groups }: Viewer): Promise<Listed[]> {
  const found = db('announcements').whereRaw(`${state} = 'active' and ${isFor}`, [groups])
  return found
    .select([...listed(db), excerpt(db)])
    .orderBy(order)
    .limit(100)
}

/** For a search that everyone has: what has appeared, and is for everyone. */
export function publicAnnouncements(db: Db): Promise<Stored[]> {
  return db('announcements')
    .select([...listed(db), 'text', 'words'])
    .whereRaw(`starts_at <= now() and audience = '{}'`)
    .orderBy(order)
}

/** @throws PortalError 404, also for one that this user is not to see */
export async function findAnnouncement(db: Db, id: string, viewer: Viewer): Promise<Stored> {
  const found = await visible(db, viewer)
    .select([...listed(db), 'text', 'words'])
    .whereRaw('id::text = ?', id)
    .first()
  if (!found) throw notFound('announcement', id)
  return found
}

export async function hasAnnouncements(db: Db): Promise<boolean> {
  return (await db('announcements').first('id')) !== undefined
}

export async function addAnnouncement(db: Db, written: ToStore, author: string): Promise<string> {
  const [added] = await db('announcements')
    .insert({ ...row(written), author })
    .returning('id')
  return added.id
}

/** One that is put off is announced again when it starts. */
export async function changeAnnouncement(db: Db, id: string, written: ToStore): Promise<void> {
  const announcedAt = db.raw('case when ?::timestamptz > now() then null else announced_at end', [
    written.startsAt ?? null,
  ])
  const changed = await db('announcements')
    .where({ id })
    .update({ ...row(written), announced_at: announcedAt })
  if (changed === 0) throw notFound('announcement', id)
}

export async function removeAnnouncement(db: Db, id: string): Promise<void> {
  await db('announcements').where({ id }).delete()
}

/** Those that have started and of which nobody was told yet: each is given once, to one replica. */
export const takeStarted = (db: Db): Promise<Array<Pick<Stored, 'id' | 'title' | 'words' | 'audience' | 'author'>>> =>
  db('announcements')
    .whereRaw('announced_at is null and starts_at <= now()')
    .update({ announced_at: db.fn.now() })
    .returning(['id', 'title', 'words', 'audience', 'author'])

const excerpt = (db: Db) => db.raw('left(words, 280) as excerpt')

const order = [{ column: 'pinned', order: 'desc' }, { column: 'starts_at', order: 'desc' }, { column: 'id' }]

const row = ({ title, text, words, category, audience, pinned, startsAt, endsAt }: ToStore) => ({
  ...{ title, text, words, category, audience, pinned, ends_at: endsAt },
  ...(startsAt && { starts_at: startsAt }),
})
