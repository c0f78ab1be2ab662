import type { Entity } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import { copyNote } from '../orphans/copyOf'
import { documentOf } from '../queries/documentOf'
import { isCopy } from './findGround'

/** An entity that says something of another. */
interface Declaring {
  ref: string
  document: Entity
  fileId: number
  file: string
  line: number
  /** Whether that line is no file's. */
  isCopy: boolean
}

/** As many as one page shows. */
const mostEntities = 500
/** For the line of a field the file has to be parsed; of the rest, the line of the entity says enough. */
const mostFiles = 20
const longestTexts = 2_000_000

/** The entities that say something of another, by ref. */
export async function findDeclaring(db: Db, ref: string): Promise<Declaring[]> {
  const { rows } = await db.raw<{ rows: Declaring[] }>(
    `
    select entities.ref, ${documentOf('entities')} as document, files.id as "fileId", files.url as file, line,
      ${isCopy} as "isCopy"
    from (
      select distinct source_ref from edges where target_ref = :ref and source_ref <> :ref
      order by source_ref limit :mostEntities
    ) as edge
    join entities on entities.ref = edge.source_ref
    join files on files.id = entities.file_id
    order by entities.ref
    `,
    { ref, mostEntities, copyNote },
  )
  return rows
}

/** The texts of the first of these files, as far as they are worth parsing. */
export async function findFileTexts(db: Db, ids: number[]): Promise<Array<{ id: number; url: string; text: string }>> {
  const { rows } = await db.raw(
    `
    select id, url, text
    from (
      select id, url, text, sum(octet_length(text)) over (order by id) as bytes
      from files where id = any (:ids::bigint[])
    ) as file
    where bytes <= :longestTexts
    `,
    { ids: ids.slice(0, mostFiles), longestTexts },
  )
  return rows
}
