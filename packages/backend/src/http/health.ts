import type { RequestHandler } from 'express'
import type { Knex } from 'knex'
import { findNewer, type KnownMigrations } from '../database/findNewer'
import type { InstalledPlugin } from '../plugins/InstalledPlugin'
import { databaseAway } from './outageOf'
import type { TellOutage } from './tellOutage'

/** The process lives. Never asks the database: restarting the portal would not mend that. */
export const healthz: RequestHandler = (_request, response) => void response.json({ status: 'ok' })

interface Serving {
  db: Knex
  installed: InstalledPlugin[]
  known: KnownMigrations
  tellOutage: TellOutage
}

/** Milliseconds: whoever asks has to know before they give up. */
const patience = 3000

/**
 * The portal can serve: its database answers, and is as this version left it. Failed plugins are named, and do not make it unready.
 * Why the database does not answer may name hosts and users: that is for the log, because anyone may ask here.
 */
export function readyz({ db, installed, known, tellOutage }: Serving, longest = patience): RequestHandler {
  const plugins = Object.fromEntries(
    installed.map(({ id, ...plugin }) => [id, 'error' in plugin ? `failed: ${plugin.error}` : plugin.state]),
  )
  return async (_request, response) => {
    const database = await within(longest, findNewer(db, known, longest)).then(
      (newer = 'ok') => newer,
      (error: Error) => {
        tellOutage(databaseAway, error)
        return 'does not answer'
      },
    )
    const ready = database === 'ok'
    response.status(ready ? 200 : 503).json({ status: ready ? 'ok' : 'error', database, plugins })
  }
}

/** A connection may be what is waited for, which no limit of a query ends. */
async function within<Value>(longest: number, asking: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const giveUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It took longer than ${longest / 1000} seconds.`)), longest)
  })
  return Promise.race([asking, giveUp]).finally(() => clearTimeout(timer))
}
