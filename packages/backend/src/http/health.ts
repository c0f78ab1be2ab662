import type { RequestHandler } from 'express'
import type { Knex } from 'knex'
import type { InstalledPlugin } from '../plugins/InstalledPlugin'

/** The process lives. Never asks the database: restarting the portal would not mend that. */
export const healthz: RequestHandler = (_request, response) => void response.json({ status: 'ok' })

/** The portal can serve: its database answers. Failed plugins are named, and do not make it unready. */
export function readyz(db: Knex, installed: InstalledPlugin[]): RequestHandler {
  const plugins = Object.fromEntries(
    installed.map(({ id, ...plugin }) => [id, 'error' in plugin ? `failed: ${plugin.error}` : plugin.state]),
  )
  return async (_request, response) => {
    const database = await db.raw('select 1').then(
      () => 'ok',
      (error: Error) => error.message,
    )
    const ready = database === 'ok'
    response.status(ready ? 200 : 503).json({ status: ready ? 'ok' : 'error', database, plugins })
  }
}
