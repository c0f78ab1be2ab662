import type { Kind } from '@callboard/catalog-model'
import { invalid } from '@callboard/plugin-api'
import { type Db, prepared } from '@callboard/plugin-api/backend'
import { everything, findField, parseQuery, type QueryField, type QueryNode } from '@callboard/query'
import { findFacetValues } from '../queries/findFacetValues'
import { partPattern } from '../queries/textPatterns'
import { type FacetName, type FacetValues, facetNames } from '../shapes/EntityList'
import { type Bindings, bindings } from './bindings'
import { entityCondition } from './entityCondition'
import { columnOf, valuesOf } from './fieldSql'
import { fieldsOfKinds } from './fieldsOfKinds'
import { type Asker, meantBy } from './meantBy'
import { readListQuery } from './readListQuery'

interface Asked {
  q: string
  field: string
  prefix: string
  limit: number
}

type Row = FacetValues['values'][number] & { size: number }

/**
 * Which values a field has among the entities that a query finds. The query may be half written: what is wrong in it narrows nothing.
 * @throws PortalError 400 for a field that there is none of.
 */
export async function findQueryValues(
  db: Db,
  { q, field: name, prefix, limit }: Asked,
  user: Asker,
  kinds: Readonly<Record<string, Kind>>,
  at: string | undefined,
): Promise<FacetValues> {
  const more = fieldsOfKinds(kinds)
  const field = findField(name, more)
  if (!field) throw invalid(`There is no field \`${name}\`. GET /api/catalog/query/fields names them.`)
  const { query } = parseQuery(q, more)
  const facet = facetNames.find((each) => each === field.name)
  if (facet) return ofFacet(db, { facet, search: prefix, limit }, query, user, at)
  if (field.words) return ofFlag(db, field, prefix, query, user, at)
  if (field.type === 'time' || field.type === 'prose') return { values: [], total: 0 }
  return ofField(db, field, { prefix, limit }, query, user, at)
}

const ofFacet = async (
  db: Db,
  input: { facet: FacetName; search: string; limit: number },
  query: QueryNode,
  user: Asker,
  at: string | undefined,
) => findFacetValues(db, input, await readListQuery(db, query, user, at))

async function ofFlag(
  db: Db,
  { name, words = [] }: QueryField,
  prefix: string,
  query: QueryNode,
  user: Asker,
  at: string | undefined,
): Promise<FacetValues> {
  const meant = await meantBy(db, query, user, at)
  const bound = bindings()
  const shown = words.filter((word) => word.startsWith(prefix.toLowerCase()))
  const counts = shown.map((word) => {
    const flag: QueryNode = { type: 'field', field: name, exact: false, values: [{ is: word }] }
    const condition = entityCondition({ type: 'and', nodes: [query, flag] }, bound, meant)
    return `(select count(*)::int from entities as entity where ${condition})`
  })
  if (counts.length === 0) return { values: [], total: 0 }
  const [row] = await prepared<{ counts: number[] }>(db, `select array[${counts.join(', ')}] as counts`, bound.values, {
    replanned: true,
  })
  const values = shown.map((value, index) => ({ value, title: null, count: row?.counts[index] ?? 0 }))
  return { values, total: values.length }
}

/** Counts what each entity has, once for each value. Of a field that is no column it looks into the documents of all that have it. */
async function ofField(
  db: Db,
  field: QueryField,
  { prefix, limit }: { prefix: string; limit: number },
  query: QueryNode,
  user: Asker,
  at: string | undefined,
): Promise<FacetValues> {
  const bound = bindings()
  const hasAny: QueryNode = { type: 'field', field: field.name, exact: false, values: [{ like: ['', ''] }] }
  const node: QueryNode = { type: 'and', nodes: [query, field.type === 'text' ? pathNode(field, hasAny) : hasAny] }
  const condition = entityCondition(node, bound, await meantBy(db, query, user, at))
  const rows = await prepared<Row>(
    db,
    `
    with counted as (
      select field.value, count(*)::int as count
      from entities as entity cross join lateral (${sourceOf(field, bound)}) as field
      where ${condition}
      group by field.value
    )
    select value, named.title, count, (count(*) over ())::int as size
    from counted left join entities as named on ${isOfRefs(field)} and named.ref = value
    where lower(coalesce(named.title || ' ', '') || value) like lower(${bound.bind(partPattern(prefix))}::text)
    order by count desc, lower(coalesce(named.title, value)), value
    limit ${bound.bind(limit)}
    `,
    bound.values,
    { replanned: true },
  )
  return { values: rows.map(({ size, ...value }) => value), total: rows[0]?.size ?? 0 }
}

const isOfRefs = ({ type, name }: QueryField) => type === 'ref' || type === 'relation' || name === 'ref'

/** Every entity has a ref; a field of a kind is asked for by its path. */
const pathNode = (field: QueryField, node: QueryNode & { type: 'field' }): QueryNode =>
  field.name === 'ref'
    ? everything
    : { ...node, field: findField(field.name) ? field.name : (field.path ?? field.name) }

/** The different values of one entity, as a query with the column `value`. */
function sourceOf(field: QueryField, bound: Bindings): string {
  if (field.name === 'ref') return 'select entity.ref as value'
  if (field.name === 'domain') return domains
  if (field.type === 'ref') return `select entity.${field.name} as value where entity.${field.name} is not null`
  const path = field.path ?? field.name
  if (field.type === 'relation') {
    const type = bound.bind(path.toLowerCase().split('.').slice(1).join('.'))
    return `select distinct target_ref as value from relations where source_ref = entity.ref and (${type} = '' or lower(type) = ${type})`
  }
  const column = columnOf(path)
  return column
    ? `select ${column} as value where ${column} is not null`
    : `select distinct value from ${valuesOf(path, bound)} as field`
}

const domains = `
  select distinct target_ref as value from relations
  where source_ref in (entity.ref, entity.system) and type = 'partOf' and starts_with(target_ref, 'domain:')`
