import { inTransaction, ReadError, type Services } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../../CatalogConfig'
import { readLocation } from '../../ingest'
import { sha256 } from '../../ingest/hashOf'
import { longestWritten } from '../../ingest/parse/parseFile'
import type { Source } from '../../ingest/Source'
import { saveLocation } from '../../ingest/saveLocation'
import { refreshStatistics } from '../../ingest/store/refreshStatistics'
import { entityRefOf } from '../../locations/insertLocation'
import { nextReadIn } from '../../locations/nextReadIn'
import type { Provider, Written } from '../Provider'
import { markListed } from './markRun'
import type { RunResult } from './Run'
import { refuseLoss } from './refuseLoss'

/**
 * Makes the provider's own location say what it wrote, in one transaction. From there on it is a file like any other: with versions,
 * problems and conflicts.
 *
 * @throws LossError if too much of it is gone
 */
export async function applyText(
  provider: Provider,
  { text, notes }: Written,
  { mayLose }: { mayLose: boolean },
  services: Services<CatalogConfig>,
): Promise<RunResult> {
  if (text.length > longestWritten) {
    const most = `${longestWritten / 1e6} million characters`
    throw new ReadError('too-large', `${provider.title} are more than ${most} of text. List them by several providers.`)
  }
  const source: Source = { type: 'provider', target: provider.id }
  const file = { url: provider.id, etag: undefined, hash: sha256(text), text }
  const ingested = await readLocation(source, { files: [file], someoneWaits: false }, services)
  const { saved, result } = await inTransaction(services.db, async (db) => {
    const id = await ownLocation(db, provider.id, source, nextReadIn(services.config))
    const before = await refsOf(db, id)
    const now = new Set(ingested.entities.map(({ ref }) => ref))
    const gone = before.filter((ref) => !now.has(ref)).length
    if (!mayLose) refuseLoss({ before: before.length, gone, removeAtMost: provider.removeAtMost })
    const saved = await saveLocation(db, { id, target: source.target }, ingested, occasion, services)
    const result = { listed: now.size, added: saved.created.length, removed: saved.removed.length, notes }
    await markListed(db, provider, result)
    return { saved, result }
  })
  await refreshStatistics(services.db, saved)
  return result
}

const occasion = { actor: null, cause: 'refresh' as const }

async function ownLocation(db: Services['db'], providerId: string, source: Source, nextReadIn: number) {
  const { rows } = await db.raw(
    `
    insert into locations as location (type, target, entity_ref, origin, next_read_at)
    values (:type, :target, :entityRef, 'discovered', now() + :nextReadIn * interval '1 millisecond')
    on conflict (type, target) do update set origin = location.origin
    returning id
    `,
    { ...source, entityRef: entityRefOf(source), nextReadIn },
  )
  const [{ id }] = rows
  await db.raw('insert into discoveries (provider_id, location_id) values (?, ?) on conflict do nothing', [
    providerId,
    id,
  ])
  return id as string
}

async function refsOf(db: Services['db'], locationId: string): Promise<string[]> {
  const { rows } = await db.raw(
    'select ref from entities join files on files.id = entities.file_id where files.location_id = ?',
    [locationId],
  )
  return rows.map(({ ref }: { ref: string }) => ref)
}
