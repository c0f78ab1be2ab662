import type { FacetName } from '../plugin'
import { facetNames } from '../shapes/EntityList'
import { type EntityConditions, facetConditions } from './entityConditions'

/** How many values of a facet come with a list: beyond that one searches. */
const mostValues = 50

/** A value of a facet, or the `total`; `size` is how many values the facet has. */
export interface CountRow {
  facet: FacetName | 'total'
  value: string
  title: string | null
  count: number
  size: number
}

/**
 * How many entities there are, and how many there would be with each value of each facet: the value's own facet is left
 * out of the condition, the other facets hold. Of each facet the most frequent values, and those that are chosen.
 */
export const countRows = (conditions: EntityConditions) => `
  with ${counting(conditions)}, ${countedAtOnce}, counted as (
    ${[total(conditions), ...facetNames.map((facet) => mostFrequent(facet, conditions))].join(' union all ')}
  )
  select facet, value, owner.title, coalesce(count, 0)::int as count, size
  from counted left join entities as owner on facet = 'owner' and owner.ref = value
  order by facet, count desc, lower(coalesce(owner.title, value))`

/** The values of one facet that have `:search` in them or in their titles, the most frequent first. Stands behind `with listed as (…),`. */
export const facetRows = (facet: FacetName, conditions: EntityConditions) => `
  ${counting(conditions)}, ${countedAtOnce}
  select value, owner.title, count::int, count(*) over () as size
  from (${valuesOf(facet, conditions)}) as counted
  left join entities as owner on ${facet === 'owner'} and owner.ref = value
  where lower(coalesce(owner.title || ' ', '') || value) like lower(:search::text)
  order by count desc, lower(coalesce(owner.title, value)), value
  limit :limit`

/**
 * `matching`, what meets all conditions but for the kind: looked up once, where anything has to be counted. What the kind alone narrows
 * was counted as it was written.
 */
const counting = (conditions: EntityConditions) => `
  matching as ${conditions.text ? 'not' : ''} materialized (
    select kind, type, owner, lifecycle, tags, is_of_kind
    from listed where ${facetConditions(conditions, 'kind')}
  )`

/** What a facet is of an entity; null where it has none. */
const columns: Record<Exclude<FacetName, 'tag'>, string> = {
  kind: 'kind',
  type: 'type',
  owner: `coalesce(owner, 'none')`,
  lifecycle: 'lifecycle',
}

/** Facets of which no value is chosen, and the total, in one look at `matching`. Of a facet that is not asked for nothing is counted. */
const countedAtOnce = `
  at_once as (
    select facet, value, count from (
      select
        case 0 when grouping(type) then 'type' when grouping(owner) then 'owner' when grouping(lifecycle) then 'lifecycle'
          else 'total' end as facet,
        coalesce(type, owner, lifecycle, case when grouping(type, owner, lifecycle) = 7 then '' end) as value,
        count(*) as count
      from (select type, ${columns.owner} as owner, lifecycle from matching where is_of_kind) as each
      group by grouping sets ((type), (owner), (lifecycle), ())
    ) as every
    where value is not null
  )`

const total = (conditions: EntityConditions) =>
  isNarrowed(conditions, 'kind')
    ? `select facet, value, count, 1 as size from at_once where facet = 'total'`
    : `select 'total' as facet, '' as value, sum(count) as count, 1 as size from counts
       where facet = 'kind' and ${ofKinds(conditions)}`

const mostFrequent = (facet: FacetName, conditions: EntityConditions) => `(
  select '${facet}', value, count, count(*) over () as size from (${valuesOf(facet, conditions)}) as each
  order by ${facet === 'kind' ? 'count desc' : `value = any (:${chosen[facet]}::text[]) desc, count desc, value limit ${mostValues}`}
)`

const chosen = { type: 'types', owner: 'owners', lifecycle: 'lifecycles', tag: 'tags' }

function valuesOf(facet: FacetName, conditions: EntityConditions): string {
  if (!isNarrowed(conditions, 'kind', facet)) return knownValues(facet, conditions)
  if (facet === 'kind') return grouped(facet, 'matching')
  if (conditions.facets[facet] !== 'true') return grouped(facet, `listed where ${facetConditions(conditions, facet)}`)
  return facet === 'tag'
    ? grouped(facet, 'matching where is_of_kind')
    : `select value, count from at_once where facet = '${facet}'`
}

/** Whether anything but these facets narrows the list. */
const isNarrowed = (conditions: EntityConditions, ...beside: FacetName[]) =>
  conditions.text !== undefined || conditions.fields !== 'true' || facetConditions(conditions, ...beside) !== 'true'

const ofKinds = ({ facets }: EntityConditions) => (facets.kind === 'true' ? 'true' : 'kind = any (:kinds::text[])')

const knownValues = (facet: FacetName, conditions: EntityConditions) => `
  select value, sum(count) as count from counts
  where facet = '${facet}' and ${facet === 'kind' ? 'true' : ofKinds(conditions)}
  group by value having sum(count) > 0`

const grouped = (facet: FacetName, source: string) =>
  facet === 'tag'
    ? `select value, count(*) as count from (select unnest(tags) as value from ${source}) as each group by value`
    : `select value, count(*) as count from (select ${columns[facet]} as value from ${source}) as each
       where value is not null group by value`
