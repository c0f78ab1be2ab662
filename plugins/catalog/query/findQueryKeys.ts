import type { Kind } from '@callboard/catalog-model'
import { type Db, prepared } from '@callboard/plugin-api/backend'
import { parseQuery } from '@callboard/query'
import { originAnnotations } from '../ingest/annotate'
import { partPattern } from '../queries/textPatterns'
import { type Bindings, bindings } from './bindings'
import { entityCondition } from './entityCondition'
import { fieldsOfKinds } from './fieldsOfKinds'
import { type KeyLevel, keyLevelOf } from './keyLevel'
import { type Asker, meantBy } from './meantBy'
import type { FieldKeys } from './routes'

interface Asked {
  q: string
  prefix: string
  limit: number
}

interface Row {
  key: string
  count: number
  isAbove: boolean
  looked: number
}

/** Documents are opened for it, which is what takes time: as many as one does not wait for. */
const mostEntities = 5000

/**
 * Which keys stand at a level of the documents that a query finds. The query may be half written: what is wrong in it narrows nothing.
 * None for what begins with no prefix.
 */
export async function findQueryKeys(
  db: Db,
  { q, prefix, limit }: Asked,
  user: Asker,
  kinds: Readonly<Record<string, Kind>>,
  at: string | undefined,
): Promise<FieldKeys> {
  const level = keyLevelOf(prefix)
  if (!level) return { keys: [], isPartial: false }
  const { query } = parseQuery(q, fieldsOfKinds(kinds))
  const bound = bindings()
  const condition = entityCondition(query, bound, await meantBy(db, query, user, at))
  const rows = await prepared<Row>(db, statementOf(level, condition, limit, bound), bound.values, { replanned: true })
  return {
    keys: rows.map(({ key, count, isAbove }) => ({ name: `${level.written}${key}${isAbove ? '.' : ''}`, count })),
    isPartial: (rows[0]?.looked ?? 0) > mostEntities,
  }
}

/** Keys that begin with what is written come before those that have it somewhere. */
function statementOf(level: KeyLevel, condition: string, limit: number, bound: Bindings): string {
  const part = bound.bind(level.part)
  return `
    with found as materialized (
      select entity.ref, entity.compact_document as document from entities as entity where ${condition}
      limit ${bound.bind(mostEntities + 1)}
    ), counted as (
      select key, bool_or(is_above) as "isAbove", count(distinct found.ref)::int as count
      from found cross join lateral (${keysSql(level, bound)}) as property (key, is_above)
      where lower(key) like lower(${bound.bind(partPattern(level.part))}::text)
      group by key
    )
    select *, (select count(*)::int from found) as looked from counted
    order by starts_with(lower(key), lower(${part}::text)) desc, count desc, key
    limit ${bound.bind(limit)}`
}

/** What the catalog adds to every entity, and the mark that stands for it, are no keys that somebody wrote. */
const addedKeys = ['@', ...originAnnotations]

/** The keys of one document; or the types of an entity's relations. */
function keysSql({ path }: KeyLevel, bound: Bindings): string {
  if (path[0] === 'relations') return 'select type, false from relations where source_ref = found.ref'
  const value = `found.document #> ${bound.bind(path)}::text[]`
  return `
    select property.key, coalesce(json_typeof(property.value) = 'object' or json_typeof(property.value -> 0) = 'object', false)
    from (
      select ${value} as value
      union all
      select item from json_array_elements(case json_typeof(${value}) when 'array' then ${value} end) as item
    ) as part
    cross join lateral json_each(case json_typeof(part.value) when 'object' then part.value end) as property
    where property.key <> all (${bound.bind(addedKeys)}::text[])`
}
