import { withClient } from '../../withClient'
import type { RunningCatalog } from '../catalog/RunningCatalog'
import { registerAll } from '../catalog/registerAll'
import { processorTime } from '../load/processorTime'
import type { OrganisationServer } from '../organisation/serveOrganisation'
import { measureChange } from './measureChange'
import { type Floor, measureFloor } from './measureFloor'
import { measureRescan } from './measureRescan'
import { type Size, sizesOf } from './sizesOf'

/** What work took: by the clock, and of the processor. Seconds. */
export interface Cost {
  seconds: number
  server: number
  postgres: number
}

export interface MeasuredIngest {
  /** From the first registration until everything could be found. */
  first: Cost
  /** The most resident memory of the server meanwhile, in MB. */
  memory: number
  floor: Floor
  rescan: Cost
  /** Milliseconds from the webhook of a push until the change of one entity shows in page, list and search. */
  change: number
  /** Bytes of the database as it stands after the ingest, and after a vacuum. */
  bytes: { tables: Size[]; total: number; vacuumed: number }
}

/** Fills an empty catalog with an organisation, and measures what that takes and leaves. */
export async function measureIngest(
  catalog: RunningCatalog,
  organisation: OrganisationServer,
  onStep: (doing: string) => void,
): Promise<MeasuredIngest> {
  onStep(`registering ${catalog.entities} entities`)
  const { memory, ...first } = await measured(catalog, () => registerAll(catalog, organisation.urls))
  const { tables, total } = await sizesOf(catalog.database)
  onStep('reading them again')
  const rescan = await measured(catalog, () => measureRescan(catalog))
  onStep('what parsing and copying alone take')
  const floor = await measureFloor(catalog.database, [...organisation.files.values()])
  // Not right after the reading: one location is read at most once a second because of pushes.
  const change = await measureChange(catalog, organisation)
  await withClient(catalog.database, (client) => client.query('vacuum analyze'))
  const vacuumed = (await sizesOf(catalog.database)).total
  return { first, memory, floor, rescan, change, bytes: { tables, total, vacuumed } }
}

/** What work costs. Where it gives its own seconds, these count. */
async function measured({ serverPid, postgresPid, memory }: RunningCatalog, work: () => Promise<unknown>) {
  let mostMemory = memory()
  const watch = setInterval(() => {
    mostMemory = Math.max(mostMemory, memory())
  }, 20)
  const before = { server: processorTime(serverPid), postgres: processorTime(postgresPid) }
  const since = performance.now()
  const given = await work()
  const seconds = typeof given === 'number' ? given : (performance.now() - since) / 1000
  clearInterval(watch)
  return {
    seconds,
    server: processorTime(serverPid) - before.server,
    postgres: processorTime(postgresPid) - before.postgres,
    memory: mostMemory,
  }
}
