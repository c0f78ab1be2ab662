import { startEmbeddedPostgres } from '@callboard/backend/embedded-postgres'
import { type RunningCatalog, runningCatalog } from '../catalog/RunningCatalog'
import { countEntities, registerAll } from '../catalog/registerAll'
import { processorTime } from '../load/processorTime'
import { organisationFiles } from '../organisation/organisationFiles'
import { serveOrganisation } from '../organisation/serveOrganisation'
import { runPortal } from '../runPortal'

export interface Filled {
  /** Where the portal of this repository is. */
  url: string
  /** Runs that of a built copy of the repository beside it, on the same database. Gives its URL. */
  runCopy(root: string): Promise<string>
}

/** Runs work against the built portal with so many entities in its catalog, once it has nothing left to do. */
export async function withPortal<Result>(
  dataDir: string,
  entities: number,
  work: (portal: Filled) => Promise<Result>,
): Promise<Result> {
  const organisation = await serveOrganisation(organisationFiles(entities))
  const postgres = await startEmbeddedPostgres({ dataDir })
  const run = (root?: string) =>
    runPortal(dataDir, {
      ...(root && { root }),
      config: 'packages/testing/src/bench/web/app-config.yaml',
      database: postgres.url,
      env: { BENCH_CODE_HOST: organisation.host },
    })
  const portal = await run()
  const portals = [portal]
  const catalog = runningCatalog(portal, postgres, entities)
  try {
    if ((await countEntities(catalog)) < entities) await registerAll(catalog, organisation.urls)
    await rest(catalog)
    return await work({
      url: portal.url,
      async runCopy(root) {
        const copy = await run(root)
        portals.push(copy)
        return copy.url
      },
    })
  } finally {
    for (const each of portals) await each.stop()
    await postgres.stop()
    organisation.close()
  }
}

/** Until a second has passed in which server and database did nearly nothing: docs and definitions are built behind an ingest. */
async function rest({ serverPid, postgresPid }: RunningCatalog): Promise<void> {
  const used = () => processorTime(serverPid) + processorTime(postgresPid)
  for (let before = -1, now = used(); now - before > 0.1; now = used()) {
    before = now
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
}
