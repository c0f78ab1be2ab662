import type { FieldPath, SortField } from '../shapes/EntityList'
import type { EntityConditions } from './entityConditions'
import { sortColumnOf } from './entityOrder'

/**
 * `listed`, what a list is narrowed, counted and sorted by, as the beginning of a `with`: all entities that have the text and the fields
 * which are asked for. What has a text is looked up once for all of that; anything else is left to the index that suits it.
 */
export function listedEntities({ text, fields }: EntityConditions, sort: SortField | FieldPath): string {
  const read = (condition: string) => `
    select ref, kind, type, owner, lifecycle, tags, ${sortColumnOf(sort).sql} as sort_value
    from entities where ${condition} and ${fields}`
  return text
    ? `listed as materialized (${text.map(read).join(' union all ')})`
    : `listed as not materialized (${read('true')})`
}
