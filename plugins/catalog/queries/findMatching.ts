import type { Entity } from '@callboard/plugin-api'
import type { Db, EntityFilter } from '@callboard/plugin-api/backend'
import { findEntities } from './findEntities'

/** The entities of a kind, in any case, that carry an annotation; by ref. What is not asked for holds for all. */
export async function findMatching(db: Db, { kind, annotation }: EntityFilter): Promise<Entity[]> {
  const { rows } = await db.raw(
    `
    select ref from entities
    where (:kind::text is null or lower(kind) = lower(:kind))
      and (:annotation::text is null or terms @> array[term('metadata.annotations.' || :annotation)])
    order by ref
    `,
    { kind: kind ?? null, annotation: annotation ?? null },
  )
  const refs = rows.map(({ ref }: { ref: string }) => ref)
  const found = await findEntities(db, refs)
  return refs.flatMap((ref: string) => found.get(ref) ?? [])
}
