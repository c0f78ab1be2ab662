import type { Db } from '@callboard/plugin-api/backend'
import { deleteLeftFiles, type Left } from '../../orphans/deleteLeftFiles'
import { columnsOf } from '../columnsOf'
import type { IngestedEntity } from '../Ingested'
import { areMarksOurs, sharedOrigins, splitOrigin } from '../splitOrigin'
import { termsOf } from '../termsOf'
import { hashTerms } from './hashTerms'
import { inChunks } from './inChunks'
import { saveOrigins } from './saveOrigins'

/**
 * Writes the entities that differ from what is stored, and gives the refs whose content is new or changed. Orphans are taken over,
 * with nothing left of what was kept for them.
 */
export async function saveEntities(
  db: Db,
  locationId: string,
  entities: IngestedEntity[],
): Promise<{ created: string[]; updated: string[] }> {
  const saved: { created: string[]; updated: string[] } = { created: [], updated: [] }
  // The order by ref is what keeps two locations from waiting for each other.
  const inOrder = entities.toSorted((one, other) => (one.ref < other.ref ? -1 : 1))
  for (const chunk of inChunks(inOrder)) {
    for (const { ref, action } of await saveChunk(db, locationId, chunk)) {
      if (action === 'create') saved.created.push(ref)
      if (action === 'update') saved.updated.push(ref)
    }
  }
  return saved
}

async function saveChunk(
  db: Db,
  locationId: string,
  entities: IngestedEntity[],
): Promise<Array<Left & { ref: string; action: 'create' | 'update' | 'move' }>> {
  const { rows } = await db.raw(statement, { locationId, rows: await rowsOf(db, entities) })
  await deleteLeftFiles(db, rows)
  return rows
}

/** What is stored of each, as JSON: what the entities of a file were given alike stands beside them once. */
async function rowsOf(db: Db, entities: IngestedEntity[]): Promise<string> {
  const terms = entities.map(({ entity }) => termsOf(entity))
  const hashes = await hashTerms(db, new Set(terms.flat()))
  const parts = entities.map(({ entity }) => splitOrigin(entity))
  const origins = await saveOrigins(db, sharedOrigins(parts.map((part) => part?.origin ?? '')))
  const rows = entities.map(({ ref, file, line, entity, edges, facets, hash }, index) => {
    const part = parts[index]
    const originId = part && origins.get(part.origin)
    return {
      ref,
      file,
      line,
      ...columnsOf({ entity, edges }),
      terms: `{${terms[index]?.map((term) => hashes.get(term)).join()}}`,
      facets,
      hash,
      document: originId === undefined ? entity : part?.compact,
      originId,
    }
  })
  const json = JSON.stringify(rows)
  const shared = entities.filter((_, index) => rows[index]?.originId !== undefined).map(({ entity }) => entity)
  if (areMarksOurs(json, shared)) return json
  return JSON.stringify(rows.map((row, index) => ({ ...row, document: entities[index]?.entity, originId: undefined })))
}

// An entity of another location is left as it is and not returned; an orphan is of none, and taken over. One that only moved
// within its file is written, and counts as neither new nor changed. What an index holds is cut, or one absurd value would fail
// the whole location. The order is that of JavaScript, whatever the database sorts by.
const statement = `
  with incoming as (
    select * from json_to_recordset(:rows::json) as incoming (
      ref text, kind text, namespace text, name text, title text, description text, type text, lifecycle text,
      owner text, system text, tags text[], terms bigint[], facets jsonb, file text, line int, hash text, document json, "originId" int
    )
  ), own as (
    select id, url from files where location_id = :locationId
  ), before as (
    select ref, hash, case when orphaned_at is not null then file_id end as orphan_file
    from entities where ref in (select ref from incoming)
  ), stored as (
    insert into entities as entity (
      ref, kind, namespace, name, title, description, type, lifecycle, owner, system, tags, terms, facets, file_id, line, hash,
      compact_document, origin_id
    )
    select
      ref, kind, namespace, name, title, description, left(type, 200), left(lifecycle, 200), owner, system, tags,
      terms, facets, own.id, line, hash, document, "originId"
    from incoming join own on own.url = incoming.file
    order by ref collate "C"
    on conflict (ref) do update set
      kind = excluded.kind, namespace = excluded.namespace, name = excluded.name, title = excluded.title,
      description = excluded.description, type = excluded.type, lifecycle = excluded.lifecycle, owner = excluded.owner,
      system = excluded.system, tags = excluded.tags, terms = excluded.terms, facets = excluded.facets,
      file_id = excluded.file_id, line = excluded.line,
      hash = excluded.hash, compact_document = excluded.compact_document, origin_id = excluded.origin_id,
      updated_at = case when entity.hash = excluded.hash then entity.updated_at else statement_timestamp() end, orphaned_at = null
    where (entity.file_id in (select id from own) or entity.orphaned_at is not null)
      and (entity.hash, entity.file_id, entity.line, entity.terms, entity.facets)
        is distinct from (excluded.hash, excluded.file_id, excluded.line, excluded.terms, excluded.facets)
    returning ref, hash
  )
  select stored.ref,
    case when before.ref is null then 'create' when before.hash <> stored.hash then 'update' else 'move' end as action,
    before.orphan_file as "leftFile"
  from stored left join before using (ref)
`
