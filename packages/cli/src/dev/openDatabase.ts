import { loadConfig, parseHostConfig } from '@callboard/backend'
import { claimDataDir, startEmbeddedPostgres } from '@callboard/backend/embedded-postgres'
import { step } from '../steps.mjs'

/**
 * The database the server will use: the configured one, of which it knows itself, or an embedded one that keeps running
 * while the server restarts.
 */
export async function openDatabase(root: string) {
  const config = await loadConfig({ root, env: process.env })
  const { databaseConnection, dataDir, backend } = parseHostConfig(config, root)
  const { listen } = backend
  if (databaseConnection) return { listen, close: () => {} }

  const release = claimDataDir(dataDir, `http://localhost:${listen.port}`)
  const start = () => startEmbeddedPostgres({ dataDir })
  const postgres = await step('Starting embedded PostgreSQL', 'Started embedded PostgreSQL', start)
  const close = async () => {
    await postgres.stop()
    release()
  }
  return { listen, url: postgres.url, close }
}
