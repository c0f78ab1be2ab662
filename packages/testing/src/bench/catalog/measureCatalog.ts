import { startEmbeddedPostgres } from '@callboard/backend/embedded-postgres'
import { withClient } from '../../withClient'
import { type MeasuredLoad, measureLoad } from '../load/measureLoad'
import { measurements } from '../measurements'
import { organisationFiles } from '../organisation/organisationFiles'
import { serveOrganisation } from '../organisation/serveOrganisation'
import { explainList } from './explainList'
import { type MeasuredStream, measureStream } from './measureStream'
import type { RunningCatalog } from './RunningCatalog'
import { countEntities, registerAll } from './registerAll'
import { withCatalog } from './withCatalog'

export interface MeasuredCatalog {
  entities: number
  /** Seconds from the first registration until everything could be found. Absent where a kept database had it already. */
  ingest?: number | undefined
  loads: Record<string, MeasuredLoad>
  stream: MeasuredStream
  plans: string
}

interface Options {
  dataDir: string
  entities: number
  /** Only what has one of these words in its name. */
  only: string[]
  onStep(doing: string): void
}

/** Fills a catalog with an organisation of this size, and measures what it is asked for. */
export async function measureCatalog({ dataDir, entities, only, onStep }: Options): Promise<MeasuredCatalog> {
  const postgres = await startEmbeddedPostgres({ dataDir })
  try {
    const measured = await withCatalog(dataDir, postgres, entities, async (catalog) => ({
      ingest: await ingest(catalog, onStep),
      loads: await measureLoads(catalog, only, onStep),
      stream: await measureStream(catalog),
    }))
    onStep('query plans')
    return { entities, ...measured, plans: await explainList(dataDir, postgres, entities) }
  } finally {
    await postgres.stop()
  }
}

async function ingest(catalog: RunningCatalog, onStep: Options['onStep']): Promise<number | undefined> {
  if ((await countEntities(catalog)) >= catalog.entities) return undefined
  onStep(`registering ${catalog.entities} entities`)
  const { urls, close } = await serveOrganisation(organisationFiles(catalog.entities))
  const since = performance.now()
  await registerAll(catalog, urls)
  const seconds = (performance.now() - since) / 1000
  close()
  // What autovacuum does a minute later.
  await withClient(catalog.database, (client) => client.query('vacuum analyze'))
  return seconds
}

async function measureLoads(catalog: RunningCatalog, only: string[], onStep: Options['onStep']) {
  const loads: Record<string, MeasuredLoad> = {}
  for (const { what, requests } of measurements) {
    if (only.length > 0 && !only.some((word) => what.includes(word))) continue
    onStep(what)
    loads[what] = await measureLoad(catalog, await requests(catalog))
  }
  return loads
}
