import type { Entity } from '@callboard/catalog-model'

/** An entity as it is stored, with what the catalog adds to it when it is returned. */
export interface StoredDocument {
  ref: string
  uid: string
  hash: string
  /** JSON, as `JSON.stringify` wrote it. */
  document: string
  /** JSON objects with commas between them; null for none. */
  relations: string | null
  /** JSON array of messages; null for none. */
  errors: string | null
}

/** The columns of a `StoredDocument`, for a statement that reads `from entities as entity`. */
export const documentColumns = (withRelations: boolean) => `
  entity.ref, entity.uid, entity.hash, entity.document::text as document,
  ${withRelations ? relations : 'null'} as relations,
  (
    select json_agg(problem->>'message' order by position)::text
    from problems where problems.ref = entity.ref and level = 'error'
  ) as errors`

const relations = `
  (
    select string_agg(
      '{"type":' || to_json(type)::text || ',"targetRef":' || to_json(target_ref)::text || '}', ',' order by type, target_ref
    )
    from (
      select type, coalesce(names.ref, target_ref) as target_ref
      from edges left join names on names.alias = target_ref where source_ref = entity.ref
      union
      select inverse, source_ref from edges where target_ref = entity.ref
      union
      select inverse, source_ref from names join edges on target_ref = names.alias where names.ref = entity.ref
    ) as relation
  )`

/** The entity as the catalog returns it. */
export function entityOf({ uid, hash, document, relations, errors }: StoredDocument): Entity {
  const entity = JSON.parse(document) as Entity
  return {
    ...entity,
    metadata: { ...entity.metadata, uid, etag: hash },
    relations: relations ? JSON.parse(`[${relations}]`) : [],
    ...(errors && { status: { items: (JSON.parse(errors) as string[]).map(statusItem) } }),
  }
}

/** How nearly every document begins, up to the first key of its metadata. */
const plain = /^\{("apiVersion":"[^"\\]*","kind":"[^"\\]*"|"kind":"[^"\\]*","apiVersion":"[^"\\]*"),"metadata":\{/

/** What the catalog adds must not stand there twice. Found in other places as well, which costs those a little time. */
const taken = /"(uid|etag|relations|status)":/

/**
 * The same as JSON. The text that the database has is added to rather than read: making an object of a document and text of that
 * again takes longer than finding it.
 */
export function entityText(stored: StoredDocument): string {
  const { uid, hash, document, relations, errors } = stored
  const [start] = plain.exec(document) ?? []
  if (start === undefined || errors || taken.test(document)) return JSON.stringify(entityOf(stored))
  const added = `"uid":"${uid}","etag":"${hash}",`
  return `${start}${added}${document.slice(start.length, -1)},"relations":[${relations ?? ''}]}`
}

const statusItem = (message: string) => ({ type: 'backstage.io/catalog-processing', level: 'error' as const, message })
