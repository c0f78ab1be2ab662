import type { SortKey } from '../shapes/sortFields'
import type { EntityConditions } from './entityConditions'
import { sortValues } from './entityOrder'

/**
 * `listed`, what a list is narrowed, counted and sorted by, as the beginning of a `with`: all entities that have the text and the fields
 * which are asked for. What has a text is looked up once for all of that; anything else is left to the index that suits it.
 */
export function listedEntities({ text, facets, fields }: EntityConditions, sorting: SortKey[]): string {
  const columns = `
    ref, kind, type, owner, system, lifecycle, tags, ${facets.kind} as is_of_kind, ${sortValues(sorting)}`
  const ofText = text?.map((condition) => `select ${columns} from entities as entity where ${condition} and ${fields}`)
  return ofText
    ? `listed as materialized (${ofText.join(' union all ')})`
    : `listed as not materialized (select ${columns}, terms from entities as entity where ${fields})`
}
