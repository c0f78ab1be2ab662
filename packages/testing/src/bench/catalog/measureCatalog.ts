import { startEmbeddedPostgres } from '@callboard/backend/embedded-postgres'
import { type MeasuredIngest, measureIngest } from '../ingest/measureIngest'
import { type MeasuredLoad, measureLoad } from '../load/measureLoad'
import { measurements } from '../measurements'
import { organisationFiles } from '../organisation/organisationFiles'
import { serveOrganisation } from '../organisation/serveOrganisation'
import { explainList } from './explainList'
import { type MeasuredStream, measureStream } from './measureStream'
import type { RunningCatalog } from './RunningCatalog'
import { countEntities } from './registerAll'
import { withCatalog } from './withCatalog'

export interface MeasuredCatalog {
  entities: number
  /** Absent where a kept database had it already. */
  ingest?: MeasuredIngest | undefined
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
  const organisation = await serveOrganisation(organisationFiles(entities))
  const postgres = await startEmbeddedPostgres({ dataDir })
  const place = { dataDir, postgres, codeHost: organisation.host, entities }
  try {
    const measured = await withCatalog(place, async (catalog) => ({
      ingest: (await isFilled(catalog)) ? undefined : await measureIngest(catalog, organisation, onStep),
      loads: await measureLoads(catalog, only, onStep),
      stream: await measureStream(catalog),
    }))
    onStep('query plans')
    return { entities, ...measured, plans: await explainList(place) }
  } finally {
    await postgres.stop()
    organisation.close()
  }
}

const isFilled = async (catalog: RunningCatalog) => (await countEntities(catalog)) >= catalog.entities

async function measureLoads(catalog: RunningCatalog, only: string[], onStep: Options['onStep']) {
  const loads: Record<string, MeasuredLoad> = {}
  for (const { what, requests } of measurements) {
    if (only.length > 0 && !only.some((word) => what.includes(word))) continue
    onStep(what)
    loads[what] = await measureLoad(catalog, await requests(catalog))
  }
  return loads
}
