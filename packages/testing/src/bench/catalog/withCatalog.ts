import { runPortal } from '../runPortal'
import { ask } from './ask'
import type { RunningCatalog } from './RunningCatalog'

interface Database {
  url: string
  pid: number
}

/** Runs work against the built portal on this database, and stops the portal. */
export async function withCatalog<Result>(
  dataDir: string,
  postgres: Database,
  entities: number,
  work: (catalog: RunningCatalog) => Promise<Result>,
): Promise<Result> {
  const portal = await runPortal(dataDir, {
    config: 'packages/testing/src/bench/catalog/app-config.yaml',
    database: postgres.url,
  })
  try {
    return await work({
      url: portal.url,
      database: postgres.url,
      serverPid: portal.pid,
      postgresPid: postgres.pid,
      entities,
      memory: portal.memory,
      ask: (path, body) => ask(portal.url, path, body),
    })
  } finally {
    await portal.stop()
  }
}
