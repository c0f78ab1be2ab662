import { type Db, prepared } from '@callboard/plugin-api/backend'
import { bindings } from '../../query/bindings'
import { entityCondition } from '../../query/entityCondition'
import { predicateNode } from '../query/predicateNode'
import type { Predicate } from '../shapes/Predicate'
import type { FacetCount } from './countFacet'

/** Fields whose values are columns: what has them, of `matching`. */
const sources = new Map([
  ['kind', 'select kind as value from matching'],
  ['spec.type', 'select type as value from matching'],
  ['spec.lifecycle', 'select lifecycle as value from matching'],
  ['metadata.namespace', 'select namespace as value from matching'],
  ['metadata.tags', 'select unnest(tags) as value from matching'],
  ['relations.ownedby', 'select owner as value from matching'],
])

export const isColumn = (field: string): boolean => sources.has(field.toLowerCase())

/** Counts by field, for fields that are columns, in one look at what the predicate finds; by value. */
export async function countColumns(db: Db, fields: string[], predicate: Predicate): Promise<Map<string, FacetCount[]>> {
  const bound = bindings()
  const counts = fields.map(
    (field, index) =>
      `select ${index} as field, value, count(*)::int as count from (${sources.get(field.toLowerCase())}) as each
       where value is not null group by value`,
  )
  const rows = await prepared<FacetCount & { field: number }>(
    db,
    `
    with matching as materialized (
      select kind, type, lifecycle, namespace, tags, owner from entities as entity where ${entityCondition(predicateNode(predicate), bound)}
    )
    ${counts.join(' union all ')}
    order by field, value
    `,
    bound.values,
    { replanned: true },
  )
  const countsOf = (index: number) =>
    rows.filter(({ field }) => field === index).map(({ value, count }) => ({ value, count }))
  return new Map(fields.map((field, index) => [field, countsOf(index)]))
}
