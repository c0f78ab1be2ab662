import type { RequestHandler } from 'express'
import type { Knex } from 'knex'
import type { Logger } from 'pino'
import type { InstalledPlugin } from '../plugins/InstalledPlugin'

/** The process lives. Never asks the database: restarting the portal would not mend that. */
export const healthz: RequestHandler = (_request, response) => void response.json({ status: 'ok' })

interface Serving {
  db: Knex
  installed: InstalledPlugin[]
  log: Logger
}

/**
 * The portal can serve: its database answers. Failed plugins are named, and do not make it unready. Why the database does not
 * answer may name hosts and users: that is for the log, because anyone may ask here.
 */
export function readyz({ db, installed, log }: Serving): RequestHandler {
  const plugins = Object.fromEntries(
    installed.map(({ id, ...plugin }) => [id, 'error' in plugin ? `failed: ${plugin.error}` : plugin.state]),
  )
  return async (_request, response) => {
    const database = await db.raw('select 1').then(
      () => 'ok',
      (error: Error) => {
        log.error({ error }, `The database does not answer: ${error.message}`)
        return 'does not answer'
      },
    )
    const ready = database === 'ok'
    response.status(ready ? 200 : 503).json({ status: ready ? 'ok' : 'error', database, plugins })
  }
}
