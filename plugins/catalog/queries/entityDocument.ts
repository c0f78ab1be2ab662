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
  /** In any order, some perhaps twice, each as `dependsOn","targetRef":"api:default/a`, with `betweenRelations` between; null for none. */
  relations: string | null
  /** JSON array of messages; null for none. */
  errors: string | null
}

/**
 * The columns of a `StoredDocument`, for a statement that reads `from entities as entity`. To be asked for by `preparedTexts`: the driver
 * would read every document.
 */
export const documentColumns = (withRelations: boolean) => `
  entity.ref, entity.uid, entity.hash, entity.kind, entity.compact_document as compact, ${originOf('entity')} as origin, entity.description,
  ${withRelations ? relations : 'null'} as relations,
  case when exists (select from problems where problems.ref = entity.ref and level = 'error') then (
    select json_agg(problem->>'message' order by position)
    from problems where problems.ref = entity.ref and level = 'error'
  ) end as errors`

/** From one relation to the next, as JSON. What stands between two need not be joined to each. */
const betweenRelations = '"},{"type":"'

const jsonOf = (type: string, target: string) => `${type} || '","targetRef":"' || ${target}`

/** Looked up once for a statement: where nothing was ever renamed, no name has to be looked up for a relation. */
const hasNames = '(select exists (select from aliases))'

// Neither types nor refs have a character that JSON writes otherwise. Sorted by whoever reads them: here it would take a third longer.
const relations = `
  case when ${hasNames} then renamed_relations(entity.ref) else (
    select string_agg(relation, '${betweenRelations}')
    from (
      select ${jsonOf('type', 'target_ref')} as relation from edges where source_ref = entity.ref
      union all
      select ${jsonOf('inverse', 'source_ref')} from edges where target_ref = entity.ref
    ) as every
  ) end`

/** The entity as the catalog returns it. */
export function entityOf(stored: StoredDocument): Entity {
  const { uid, hash, relations, errors } = stored
  const entity = JSON.parse(`{${headIn(stored)}${wholeText(stored.compact.slice(1), stored)}`) as Entity
  return {
    ...entity,
    metadata: { ...entity.metadata, uid, etag: hash },
    relations: JSON.parse(relationsText(relations)),
    ...(errors && { status: { items: (JSON.parse(errors) as string[]).map(statusItem) } }),
  }
}

/** The head of a document if it is stored without, as JSON. */
const headIn = ({ kind, compact, origin }: StoredDocument) =>
  origin !== null && compact.startsWith(headless) ? headOf(kind) : ''

/**
 * The part of a document that has the marks, with what it had in their places. Here, because in SQL it takes as long as finding a
 * relation; the description on either side of the origin, because a text that was put together is copied once more to look into it.
 */
function wholeText(text: string, { origin, description }: StoredDocument): string {
  if (origin === null) return text
  const described = (side: string) =>
    side.replace(descriptionMark, () => `"description":${JSON.stringify(description)}`)
  const at = text.indexOf(originMark)
  return `${described(text.slice(0, at))}${origin}${described(text.slice(at + originMark.length))}`
}

/** How nearly every document begins, with its head or without, up to the first key of its metadata. */
const plain = /^\{("apiVersion":"[^"\\]*","kind":"[^"\\]*",|"kind":"[^"\\]*","apiVersion":"[^"\\]*",)?"metadata":\{/

/** What the catalog adds must not stand there twice. Found in other places as well, which costs those a little time. */
const taken = /"(uid|etag|relations|status)":/

/**
 * The same as JSON. The text that the database has is added to rather than read: making an object of a document and text of that
 * again takes longer than finding it.
 */
export function entityText(stored: StoredDocument): string {
  const { uid, hash, compact, relations, errors } = stored
  const [start] = plain.exec(compact) ?? []
  if (start === undefined || errors || taken.test(compact)) return JSON.stringify(entityOf(stored))
  const rest = wholeText(compact.slice(start.length, -1), stored)
  const added = `"uid":"${uid}","etag":"${hash}",`
  return `{${headIn(stored)}${start.slice(1)}${added}${rest},"relations":${relationsText(relations)}}`
}

/** Sorted by type and target, and each once: both ends may say the same. */
function relationsText(relations: string | null): string {
  if (relations === null) return '[]'
  const sorted = relations.split(betweenRelations).sort()
  return `[{"type":"${sorted.filter((each, index) => each !== sorted[index - 1]).join(betweenRelations)}"}]`
}

const statusItem = (message: string) => ({ type: 'backstage.io/catalog-processing', level: 'error' as const, message })
