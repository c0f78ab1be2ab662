import type { SearchDocument } from '@callboard/plugin-api'
import { defineBackend, ReadError, type Services } from '@callboard/plugin-api/backend'
import { z } from 'zod'
import { parseRadar, RadarError } from './parseRadar'
import { techRadar } from './plugin'
import { readSource } from './readSource'
import type { Entry, Radar } from './shapes'
import { findStored, saveProblem, saveRadar, shownRadar } from './store'

const Config = z.object({
  /** URL of the file, or its path on the portal's own disk. */
  source: z.string().min(1).optional(),
})

export default defineBackend(techRadar, {
  config: Config,
  migrations: new URL('./migrations/', import.meta.url),
  routes: { show: (_input, { db, config }) => shownRadar(db, config.source) },
  tasks: { read: { every: '5m', atStart: true, run: (services) => readRadar(services) } },
  search: {
    entry: async ({ db, config }) => documentsOf((await shownRadar(db, config.source)).radar),
  },
})

/** Takes the source as it is now; what is wrong with it is kept beside the last good reading. */
async function readRadar({ config: { source }, db, reader, search, signal }: Services<z.output<typeof Config>>) {
  if (source === undefined) return
  const stored = await findStored(db, source)
  try {
    const etag = stored?.problem ? undefined : (stored?.etag ?? undefined)
    const read = await readSource(source, reader, { etag, signal })
    if (read === undefined) return
    const radar = parseRadar(read.text)
    await saveRadar(db, source, radar, read.etag)
    await search.replace(db, 'tech-radar.entry', documentsOf(radar))
  } catch (error) {
    if (!(error instanceof ReadError || error instanceof RadarError)) throw error
    await saveProblem(db, source, error instanceof RadarError ? `${source}:${error.message}` : error.message)
  }
}

const documentsOf = (radar: Radar | null) => (radar?.entries ?? []).map((entry) => documentOf(entry, radar))

function documentOf(entry: Entry, radar: Radar | null): SearchDocument<Pick<Entry, 'ring' | 'quadrant'>> {
  const { id, title, description, tags } = entry
  const ring = radar?.rings.find((one) => one.id === entry.ring)?.name ?? entry.ring
  const quadrant = radar?.quadrants.find((one) => one.id === entry.quadrant)?.name ?? entry.quadrant
  return {
    ...{ key: id, title, text: description, keywords: [...tags, ring, quadrant] },
    to: `/tech-radar/${id}`,
    fields: { ring, quadrant },
  }
}
