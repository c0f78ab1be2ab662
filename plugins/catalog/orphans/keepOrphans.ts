import type { Db } from '@callboard/plugin-api/backend'
import { documentOf } from '../queries/documentOf'
import { orphanAnnotation } from './orphanFilter'

/**
 * Keeps entities of one location although their files are gone: each stays with a copy of its file that belongs to no location, and
 * says so in its annotations, where every filter finds it. Whoever says it again takes it over.
 */
export async function keepOrphans(db: Db, refs: string[]): Promise<void> {
  if (refs.length === 0) return
  await db.raw(
    `
    with orphans as (
      select ref, file_id from entities where ref = any (:refs::text[]) order by ref collate "C" for update
    ), lost as (
      select files.id, files.url, files.hash, files.text, locations.target
      from files join locations on locations.id = files.location_id
      where files.id in (select file_id from orphans)
    ), copies as (
      insert into files (url, hash, text, orphaned_from) select url, hash, text, target from lost returning id, url
    )
    update entities
    set file_id = copies.id, orphaned_at = now(), updated_at = statement_timestamp(),
      compact_document = with_annotation(${documentOf('entities')}, :annotation, 'true'), origin_id = null,
      hash = md5(entities.hash || :annotation),
      terms = terms || array[
        term('metadata.annotations.' || :annotation), term('metadata.annotations.' || :annotation || '=true')
      ]
    from orphans join lost on lost.id = orphans.file_id join copies on copies.url = lost.url
    where entities.ref = orphans.ref
    `,
    { refs, annotation: orphanAnnotation },
  )
}
