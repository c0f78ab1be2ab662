import type { Db } from '@callboard/plugin-api/backend'
import type { IngestedEntity } from '../Ingested'
import { inChunks } from './inChunks'

/** Makes the relations that these entities declare be exactly what they say now. */
export async function saveEdges(db: Db, entities: IngestedEntity[], updated: string[]): Promise<void> {
  if (updated.length > 0) await db.raw('delete from edges where source_ref = any (?)', [updated])
  for (const chunk of inChunks(entities)) await insertEdges(db, chunk)
}

async function insertEdges(db: Db, entities: IngestedEntity[]): Promise<void> {
  const edges = entities.flatMap(({ ref, edges }) => edges.map((edge) => ({ ref, ...edge })))
  if (edges.length === 0) return
  await db.raw(
    `
    insert into edges (source_ref, type, inverse, target_ref)
    select * from unnest(:refs::text[], :types::text[], :inverses::text[], :targetRefs::text[])
    `,
    {
      refs: edges.map(({ ref }) => ref),
      types: edges.map(({ type }) => type),
      inverses: edges.map(({ inverse }) => inverse),
      targetRefs: edges.map(({ targetRef }) => targetRef),
    },
  )
}
