import type { Db, User } from '@callboard/plugin-api/backend'
import type { Knex } from 'knex'

/** Whose list it is: what is for them or for a group of theirs, directly or through a parent, and what is for everyone. */
export type Viewer = Pick<User, 'ref' | 'groups'>

const forMe = `(n.recipients = '{}' or n.recipients && ?::text[]) and not ? = any(n.excluded)`
const muted = `exists (
  select from mutes where user_ref = ? and mutes.origin = n.origin and mutes.topic in ('', coalesce(n.topic, ''))
)`

/** The notifications of somebody, with their marks; what they do not want to hear of is not among them. */
export function mine(db: Db, viewer: Viewer): Knex.QueryBuilder {
  return anyOf(db, viewer).whereRaw(`not ${muted}`, viewer.ref)
}

/** The same with what they do not want to hear of. */
export function anyOf(db: Db, { ref, groups }: Viewer): Knex.QueryBuilder {
  return db('notifications as n')
    .joinRaw('left join marks m on m.notification = n.id and m.user_ref = ?', ref)
    .whereRaw(forMe, [[ref, ...groups], ref])
}
