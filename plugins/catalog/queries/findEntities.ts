import type { Entity } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'

interface Row {
  ref: string
  uid: string
  hash: string
  document: Entity
  relations: NonNullable<Entity['relations']> | null
  errors: string[] | null
}

/** The entities with these refs as the catalog returns them, by ref, with all that it adds. Unknown refs are left out. */
export async function findEntities(db: Db, refs: string[]): Promise<Map<string, Entity>> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `
    select entity.ref, entity.uid, entity.hash, entity.document,
      (
        select json_agg(json_build_object('type', type, 'targetRef', target_ref) order by type, target_ref)
        from (select distinct type, target_ref from relations where source_ref = entity.ref) as relation
      ) as relations,
      (
        select json_agg(problem->>'message' order by position)
        from problems where problems.ref = entity.ref and level = 'error'
      ) as errors
    from entities as entity
    where entity.ref = any (:refs::text[])
    `,
    { refs },
  )
  return new Map(rows.map((row) => [row.ref, finished(row)]))
}

function finished({ uid, hash, document, relations, errors }: Row): Entity {
  return {
    ...document,
    metadata: { ...document.metadata, uid, etag: hash },
    relations: relations ?? [],
    ...(errors && { status: { items: errors.map(statusItem) } }),
  }
}

const statusItem = (message: string) => ({ type: 'backstage.io/catalog-processing', level: 'error' as const, message })
