import { notFound } from '@callboard/plugin-api'
import type { Db, Services } from '@callboard/plugin-api/backend'
import { claimsOf } from '../aliases/claimsOf'
import { findRenames } from '../aliases/findRenames'
import { noteRenames } from '../aliases/noteRenames'
import { saveNames } from '../aliases/saveNames'
import type { CatalogConfig } from '../CatalogConfig'
import { saveConflicts } from '../conflicts/saveConflicts'
import { heedExclusions } from '../exclusions/heedExclusions'
import { keepsOrphans } from '../orphans/keepsOrphans'
import { conflictProblems } from './conflictProblems'
import { documentsOf } from './documentsOf'
import type { Ingested, IngestedEntity } from './Ingested'
import { publishChanges } from './publishChanges'
import type { ReadLocation } from './ReadLocation'
import type { Occasion, Saved } from './Saved'
import { sharedAmong, sharedProblems } from './shared'
import { deleteUnusedFiles } from './store/deleteUnusedFiles'
import { findGone } from './store/findGone'
import { findHolders } from './store/findHolders'
import { inChunks } from './store/inChunks'
import { letGo } from './store/letGo'
import { type LockedLocation, lockLocation } from './store/lockLocation'
import { markRead } from './store/markRead'
import { passOn } from './store/passOn'
import { recordSaved } from './store/recordSaved'
import { saveEdges } from './store/saveEdges'
import { saveEntities } from './store/saveEntities'
import { saveFiles } from './store/saveFiles'
import { saveProblems } from './store/saveProblems'
import { wakeClaimants } from './store/wakeClaimants'

/**
 * Step 7: makes the catalog say what the location says, in one transaction. The only writer of entities.
 *
 * Two saves of one location wait for each other on its row. Two locations that write the same entities meet in the
 * order of their refs, and remove only after they have written, so that neither can hold what the other waits for. Whoever
 * takes an entity out or hands it over locks in the same order: locations, exclusions, entities by ref. Only what calls a renamed
 * owner by its former name is written beyond that, last and in the order of refs: of two such renamings at once that cross, one
 * is undone, and done again by whoever began the transaction (`inTransaction`).
 *
 * @throws PortalError 404 if the location was unregistered or moved since it was read.
 */
export function saveLocation(
  db: Db,
  { id, target }: ReadLocation,
  read: Ingested,
  occasion: Occasion,
  services: Pick<Services<CatalogConfig>, 'search' | 'events' | 'config'>,
): Promise<Saved> {
  return db.transaction(async (db) => {
    const locked = await lockLocation(db, id)
    if (locked.target !== target) throw notFound('location', target)
    const ingested = await heedExclusions(db, read)
    const saved = await saveContent(db, locked, ingested, {
      ...services,
      keepsOrphans: keepsOrphans(services.config, occasion),
    })
    await recordSaved(db, saved, { ...occasion, location: target })
    await announce(db, saved, services)
    await markRead(db, { id, target }, saved.conflicts.size === 0 ? ingested.hash : null)
    await wakeClaimants(db, [...refsOf(saved.removed), ...saved.kept], services.events)
    return saved
  })
}

async function saveContent(
  db: Db,
  { id, heirs }: LockedLocation,
  ingested: Ingested,
  { keepsOrphans, events }: Pick<Services, 'events'> & { keepsOrphans: boolean },
): Promise<Saved> {
  const { entities, files, problems } = ingested
  await saveFiles(db, id, files)
  const { created, updated } = await saveEntities(db, id, entities)
  const held = await findHolders(db, id, refsOf(entities))
  const own = entities.filter(({ ref }) => !held.has(ref))
  const { conflicts, shared } = sharedAmong(entities, held)
  const gone = await passOn(db, await findGone(db, id, ingested), heirs, events)
  const claims = claimsOf(own)
  await noteRenames(db, await findRenames(db, gone, { claims, come: among(own, created) }), created)
  const { removed, kept } = await letGo(db, gone, { keepsOrphans, claims })
  const written = among(own, [...created, ...updated])
  await saveEdges(db, written, updated)
  const renamed = await saveNames(db, { claims, written, removed }, events)
  await saveProblems(db, id, [...problems, ...conflictProblems(entities, conflicts), ...sharedProblems(shared)])
  await saveConflicts(db, id, among(entities, [...held.keys()]))
  await deleteUnusedFiles(db, id, files)
  return { created, updated, removed, kept, renamed, conflicts }
}

function among(entities: IngestedEntity[], refs: string[]): IngestedEntity[] {
  const wanted = new Set(refs)
  return entities.filter(({ ref }) => wanted.has(ref))
}

/** Tells the search index and the other plugins, in the same transaction: what is registered can be found at once. */
async function announce(db: Db, saved: Saved, { search, events }: Pick<Services, 'search' | 'events'>): Promise<void> {
  const changed = [...new Set([...saved.created, ...saved.updated, ...saved.kept, ...saved.renamed])]
  const removed = refsOf(saved.removed)
  for (const chunk of inChunks(changed)) await search.save(db, 'catalog.entity', await documentsOf(db, chunk))
  await search.remove(db, 'catalog.entity', removed)
  await publishChanges(db, events, [...changed, ...removed])
}

const refsOf = (items: Array<{ ref: string }>) => items.map(({ ref }) => ref)
