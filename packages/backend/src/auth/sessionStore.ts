import { type SessionData, Store } from 'express-session'
import type { Knex } from 'knex'

type Done<Value = void> = (error?: unknown, value?: Value) => void

/** Sessions in Postgres, through the pool that everything else uses. */
export class SessionStore extends Store {
  readonly #db: Knex

  constructor(db: Knex) {
    super()
    this.#db = db
  }

  override get(id: string, done: Done<SessionData | null>) {
    const read = this.#db.raw('select data from portal.sessions where id = ? and expires_at > now()', [id])
    read.then(({ rows }) => done(null, rows[0]?.data ?? null), done)
  }

  override set(id: string, session: SessionData, done: Done = () => {}) {
    const write = this.#db.raw(
      `
      insert into portal.sessions (id, data, expires_at) values (?, ?, ?)
      on conflict (id) do update set data = excluded.data, expires_at = excluded.expires_at
      `,
      [id, JSON.stringify(session), expiryOf(session)],
    )
    write.then(() => done(), done)
  }

  override touch(id: string, session: SessionData, done: Done = () => {}) {
    const write = this.#db.raw('update portal.sessions set expires_at = ? where id = ?', [expiryOf(session), id])
    write.then(() => done(), done)
  }

  override destroy(id: string, done: Done = () => {}) {
    this.#db.raw('delete from portal.sessions where id = ?', [id]).then(() => done(), done)
  }
}

const expiryOf = ({ cookie }: SessionData) => new Date(cookie.expires ?? Date.now() + 86_400_000)

/** Removes the sessions that nobody can use any more. */
export async function purgeSessions(db: Knex): Promise<void> {
  await db.raw('delete from portal.sessions where expires_at <= now()')
}
