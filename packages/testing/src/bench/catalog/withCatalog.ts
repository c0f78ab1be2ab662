import { runPortal } from '../runPortal'
import { type RunningCatalog, runningCatalog } from './RunningCatalog'

export interface Catalog {
  dataDir: string
  postgres: { url: string; pid: number }
  /** Where its files are, such as `127.0.0.1:3000`. */
  codeHost: string
  /** How many there are, or are to be. */
  entities: number
}

/** Runs work against the built portal on this database, and stops the portal. */
export async function withCatalog<Result>(
  { dataDir, postgres, codeHost, entities }: Catalog,
  work: (catalog: RunningCatalog) => Promise<Result>,
): Promise<Result> {
  const portal = await runPortal(dataDir, {
    config: 'packages/testing/src/bench/catalog/app-config.yaml',
    database: postgres.url,
    env: { BENCH_CODE_HOST: codeHost },
  })
  try {
    return await work(runningCatalog(portal, postgres, entities))
  } finally {
    await portal.stop()
  }
}
