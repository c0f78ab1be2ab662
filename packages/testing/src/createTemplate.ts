import { createLog, startServer } from '@callboard/backend'
import { inRepository } from './repository'
import { withClient } from './withClient'
import { writeConfig } from './writeConfig'

export const template = 'callboard_template'

/** Makes the database that test databases are cloned from: a portal started once on it, in that folder, has migrated every plugin. */
export async function createTemplate(postgres: string, folder: string): Promise<void> {
  await withClient(postgres, (client) => client.query(`create database ${template}`))
  await writeConfig(folder, {})
  const portal = await startServer({
    root: folder,
    pluginFolder: inRepository('plugins'),
    env: { DATABASE_URL: urlOf(postgres, template), PORT: '0' },
    log: createLog('error'),
    version: '0.0.0',
  })
  await portal.close()
}

/** The URL of another database on the same server. */
export function urlOf(postgres: string, database: string): string {
  const url = new URL(postgres)
  url.pathname = `/${database}`
  return url.href
}
