import { fieldTitle, type Kind } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import type { QueryNode } from '@callboard/query'
import { entityConditions, everyCondition } from '../queries/entityConditions'
import { findMeant } from '../queries/findMeant'
import type { ListQuery } from '../query/ListQuery'
import type { FieldFacet } from '../shapes/EntityList'

/** A kind with its name. */
export type NamedKind = Kind & { name: string }

/**
 * The fields that a list of one kind can be narrowed by, with how many entities it would have with each value: the field's own
 * choice is left out of the condition, everything else holds. Sums over combinations, as the other facets do.
 */
export async function countFieldFacets(db: Db, query: ListQuery, { name, ...kind }: NamedKind): Promise<FieldFacet[]> {
  const { facets: fields = [] } = kind
  if (fields.length === 0) return []
  const { chosen, rest } = choicesOf(query.rest, fields)
  const asked = { ...query, kind: [], rest }
  const conditions = entityConditions(asked, await findMeant(db, query.texts))
  const { rows } = await db.raw<{ rows: Array<{ field: string; value: string; count: number }> }>(
    `
    with combination as materialized (
      select facets, count(*) as count from entities as entity
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

/** What is chosen of the kind's own fields, in lower case, and everything else that is asked. */
function choicesOf(
  nodes: QueryNode[],
  fields: readonly string[],
): { chosen: Array<[string, string[]]>; rest: QueryNode[] } {
  const choices = nodes.map((node) => [node, choiceOf(node, fields)] as const)
  const first = choices.filter(
    ([, choice], index) => choice && choices.findIndex(([, other]) => other?.[0] === choice[0]) === index,
  )
  return {
    chosen: first.flatMap(([, choice]) => (choice ? [choice] : [])),
    rest: nodes.filter((node) => !first.some(([each]) => each === node)),
  }
}

function choiceOf(node: QueryNode, fields: readonly string[]): [field: string, values: string[]] | undefined {
  if (node.type !== 'field') return undefined
  const field = fields.find((each) => each.toLowerCase() === node.field.toLowerCase())
  const values = node.values.flatMap((value) => ('is' in value ? [value.is.toLowerCase()] : []))
  return field !== undefined && values.length === node.values.length ? [field, values] : undefined
}
