import { conflict, invalid, notFound } from '@callboard/plugin-api'
import { type Db, inTransaction, type RequestServices } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { holdExclusions } from '../exclusions/holdExclusions'
import { readLocation } from '../ingest'
import type { Ingested } from '../ingest/Ingested'
import { saveLocation } from '../ingest/saveLocation'
import { lockLocation } from '../ingest/store/lockLocation'
import { refuseIfReadonly } from '../locations/refuseIfReadonly'
import { wakeLocations } from '../locations/wakeLocations'
import { findLocation } from '../queries/findLocation'
import { findStoredFiles } from '../queries/findStoredFiles'

type Services = RequestServices<CatalogConfig>

/**
 * Lets a location have an entity that another has and it was refused. The other is told with it, and read at once.
 *
 * @throws PortalError 404 for an unknown location or entity; 400 if it cannot be read; 409 if it does not say the entity.
 */
export async function handOver(
  { ref, locationId: id }: { ref: string; locationId: string },
  services: Services,
): Promise<void> {
  refuseIfReadonly(services.config)
  const { target, ingested } = await readNow(id, services)
  if (!ingested.entities.some((entity) => entity.ref === ref)) throw conflict(doesNotSay(target, ref))
  await inTransaction(services.db, async (db) => {
    await lockLocation(db, id)
    await holdExclusions(db)
    await lockInOrder(db, ingested)
    const former = await findPlace(db, ref)
    // Of two who hand it over at once, the second finds it done.
    if (former.locationId === id) return
    await release(db, ref)
    await saveLocation(db, { id, target }, ingested, { actor: services.user.ref, cause: 'handover' }, services)
    if (former.locationId === null) return
    await noteRefused(db, ref, former)
    await wakeLocations(db, [former.locationId], services.events)
  })
}

const doesNotSay = (target: string, ref: string) =>
  `${target} was read just now and does not say ${ref}. Nothing was changed. Refresh that location, and the conflict is gone.`

async function readNow(id: string, services: Services): Promise<{ target: string; ingested: Ingested }> {
  const { type, target } = await findLocation(services.db, { id })
  const before = { files: await findStoredFiles(services.db, id), signal: services.signal, someoneWaits: true }
  const ingested = await readLocation({ type, target }, before, services).catch((cause) => {
    throw invalid(`${target} cannot be read, and gets nothing: ${cause.message}`, { cause })
  })
  return { target, ingested }
}

/** In the order of every save: who held the entity first, and then waited for the others, might be waited for by whoever has those. */
async function lockInOrder(db: Db, { entities }: Ingested): Promise<void> {
  await db.raw('select from entities where ref = any (?::text[]) order by ref collate "C" for update', [
    entities.map(({ ref }) => ref),
  ])
}

interface Former {
  /** Null for an orphan. */
  locationId: string | null
  file: string
  line: number
}

/** Where the entity is said until now. */
async function findPlace(db: Db, ref: string): Promise<Former> {
  const { rows } = await db.raw<{ rows: Former[] }>(
    `
    select files.location_id as "locationId", files.url as file, entities.line
    from entities join files on files.id = entities.file_id
    where entities.ref = ?
    `,
    [ref],
  )
  if (!rows[0]) throw notFound('entity', ref)
  return rows[0]
}

/** Lets any location take the entity, as if it were an orphan, until this transaction ends. */
async function release(db: Db, ref: string): Promise<void> {
  await db.raw('update entities set orphaned_at = coalesce(orphaned_at, now()) where ref = ?', [ref])
}

/** Before that location is read: whoever handed the entity over sees the other side of it on the very page. */
async function noteRefused(db: Db, ref: string, { locationId, file, line }: Former): Promise<void> {
  await db.raw(
    'insert into conflicts (ref, location_id, file, line) values (?, ?::uuid, ?, ?) on conflict (ref, location_id) do nothing',
    [ref, locationId, file, line],
  )
}
