import { fieldTitle, type Kind } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import { entityConditions, everyCondition } from '../queries/entityConditions'
import { findMeant } from '../queries/findMeant'
import type { EntityListInput, FieldFacet } from '../shapes/EntityList'
import { fieldFilters } from './fieldFilters'

/** A kind with its name. */
export type NamedKind = Kind & { name: string }

/**
 * The fields that a list of one kind can be narrowed by, with how many entities it would have with each value: the field's own
 * choice is left out of the condition, everything else holds. Sums over combinations, as the other facets do.
 */
export async function countFieldFacets(
  db: Db,
  input: EntityListInput,
  me: string[],
  { name, ...kind }: NamedKind,
): Promise<FieldFacet[]> {
  const { facets: fields = [] } = kind
  if (fields.length === 0) return []
  const conditions = entityConditions({ ...input, kind: [], field: [] }, me, await findMeant(db, input.text))
  const chosen = [...fieldFilters(input.field)].map(([field, values]) => [
    field,
    values.map((value) => value.toLowerCase()),
  ])
  const { rows } = await db.raw<{ rows: Array<{ field: string; value: string; count: number }> }>(
    `
    with combination as materialized (
      select facets, count(*) as count from entities
      where facets is not null and kind = :name and ${everyCondition(conditions)}
      group by facets
    )
    select field, value, sum(count)::int as count
    from combination
    cross join unnest(:fields::text[]) as field
    cross join jsonb_array_elements_text(facets -> field) as value
    where not exists (
      select from jsonb_each(:chosen::jsonb) as choice
      where choice.key <> field and not exists (
        select from jsonb_array_elements_text(facets -> choice.key) as has
        where choice.value @> to_jsonb(lower(has))
      )
    )
    group by field, value
    order by field, count desc, value
    `,
    { ...conditions.bindings, name, fields: [...fields], chosen: JSON.stringify(Object.fromEntries(chosen)) },
  )
  return fields.map((field) => ({
    field,
    title: fieldTitle(field, kind),
    values: rows.filter((row) => row.field === field).map(({ value, count }) => ({ value, title: null, count })),
  }))
}
