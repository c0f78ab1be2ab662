import type { Entity } from '@callboard/catalog-model'
import { descriptionMark, headless, headOf, originMark } from '../ingest/splitOrigin'
import { originOf } from './documentOf'

/** An entity as it is stored, with what the catalog adds to it when it is returned. */
export interface StoredDocument {
  ref: string
  uid: string
  hash: string
  kind: string
  /** JSON, as `JSON.stringify` wrote it; marked where origin and description belong, and often without its head. */
  compact: string
  /** Annotations that all of a file have, as JSON without its braces; null where the document has all of it itself. */
  origin: string | null
  description: string | null
  /** JSON objects, a line each, in any order, some perhaps twice; null for none. */
  relations: string | null
  /** JSON array of messages; null for none. */
  errors: string | null
}

/**
 * The columns of a `StoredDocument`, for a statement that reads `from entities as entity`. To be asked for `asText`: the driver would
 * read every document.
 */
export const documentColumns = (withRelations: boolean) => `
  entity.ref, entity.uid, entity.hash, entity.kind, entity.compact_document as compact, ${originOf('entity')} as origin, entity.description,
  ${withRelations ? relations : 'null'} as relations,
  case when exists (select from problems where problems.ref = entity.ref and level = 'error') then (
    select json_agg(problem->>'message' order by position)
    from problems where problems.ref = entity.ref and level = 'error'
  ) end as errors`

const jsonOf = (type: string, target: string) => `'{"type":"' || ${type} || '","targetRef":"' || ${target} || '"}'`

/** Looked up once for a statement: where nothing was ever renamed, no name has to be looked up for a relation. */
const hasNames = '(select exists (select from aliases))'

// Neither types nor refs have a character that JSON writes otherwise. Sorted by whoever reads them: here it would take a third longer.
const relations = `
  case when ${hasNames} then renamed_relations(entity.ref) else (
    select string_agg(relation, chr(10))
    from (
      select ${jsonOf('type', 'target_ref')} as relation from edges where source_ref = entity.ref
      union all
      select ${jsonOf('inverse', 'source_ref')} from edges where target_ref = entity.ref
    ) as every
  ) end`

/** The entity as the catalog returns it. */
export function entityOf(stored: StoredDocument): Entity {
  const { uid, hash, relations, errors } = stored
  const entity = JSON.parse(documentText(stored)) as Entity
  return {
    ...entity,
    metadata: { ...entity.metadata, uid, etag: hash },
    relations: JSON.parse(`[${relationsInOrder(relations)}]`),
    ...(errors && { status: { items: (JSON.parse(errors) as string[]).map(statusItem) } }),
  }
}

/** The document with all that it had before its origin was taken out. Here, because in SQL it takes as long as finding a relation. */
const documentText = ({ kind, compact, origin, description }: StoredDocument) =>
  origin === null
    ? compact
    : (compact.startsWith(headless) ? `{${headOf(kind)}${compact.slice(1)}` : compact)
        .replace(descriptionMark, () => `"description":${JSON.stringify(description)}`)
        .replace(originMark, () => origin)

/** How nearly every document begins, up to the first key of its metadata. */
const plain = /^\{("apiVersion":"[^"\\]*","kind":"[^"\\]*"|"kind":"[^"\\]*","apiVersion":"[^"\\]*"),"metadata":\{/

/** What the catalog adds must not stand there twice. Found in other places as well, which costs those a little time. */
const taken = /"(uid|etag|relations|status)":/

/**
 * The same as JSON. The text that the database has is added to rather than read: making an object of a document and text of that
 * again takes longer than finding it.
 */
export function entityText(stored: StoredDocument): string {
  const { uid, hash, compact, relations, errors } = stored
  const document = documentText(stored)
  const [start] = plain.exec(document) ?? []
  if (start === undefined || errors || taken.test(compact)) return JSON.stringify(entityOf(stored))
  const added = `"uid":"${uid}","etag":"${hash}",`
  return `${start}${added}${document.slice(start.length, -1)},"relations":[${relationsInOrder(relations)}]}`
}

/** Sorted by type and target, and each once: both ends may say the same. */
function relationsInOrder(lines: string | null): string {
  if (lines === null) return ''
  const sorted = lines.split('\n').sort()
  return sorted.filter((each, index) => each !== sorted[index - 1]).join(',')
}

const statusItem = (message: string) => ({ type: 'backstage.io/catalog-processing', level: 'error' as const, message })
