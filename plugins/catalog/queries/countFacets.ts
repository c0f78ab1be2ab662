import { type Db, prepared } from '@callboard/plugin-api/backend'
import type { EntityList, FacetName, FacetValue } from '../plugin'
import { facetNames } from '../shapes/EntityList'
import { type EntityConditions, everyCondition } from './entityConditions'

type Counts = Pick<EntityList, 'total' | 'facets'>
type Row = FacetValue & { facet: FacetName | 'total' }

/**
 * How many entities there are, and how many there would be with each value of each facet: the value's own facet is left
 * out of the condition, the other facets hold. Where that leaves the kind alone, it has been counted as it was written.
 */
export async function countFacets(db: Db, conditions: EntityConditions): Promise<Counts> {
  const rows = await prepared<Row>(db, statementFor(conditions), conditions.bindings)
  const valuesOf = (name: FacetName) =>
    rows.filter(({ facet }) => facet === name).map(({ value, title, count }) => ({ value, title, count }))
  return {
    total: rows.find(({ facet }) => facet === 'total')?.count ?? 0,
    facets: {
      kind: valuesOf('kind'),
      type: valuesOf('type'),
      owner: valuesOf('owner'),
      lifecycle: valuesOf('lifecycle'),
      tag: valuesOf('tag'),
    },
  }
}

/** What a facet is of an entity; null where it has none. */
const columns: Record<Exclude<FacetName, 'tag'>, string> = {
  kind: 'kind',
  type: 'type',
  owner: `coalesce(owner, 'none')`,
  lifecycle: 'lifecycle',
}

/** What meets all conditions is looked up once, if anything has to be counted among it. */
const statementFor = (conditions: EntityConditions) => `
  with matching as materialized (
    select kind, type, owner, lifecycle, tags from entities where ${everyCondition(conditions)}
  ), counted as (
    ${[total(conditions), ...facetNames.map((facet) => countsOf(facet, conditions))].join(' union all ')}
  )
  ${withTitles}`

const total = (conditions: EntityConditions) =>
  isKindAlone(conditions)
    ? `select 'total' as facet, '' as value, sum(count) as count from counts where facet = 'kind' and ${ofKinds(conditions)}`
    : `select 'total' as facet, '' as value, count(*) as count from matching`

function countsOf(facet: FacetName, conditions: EntityConditions): string {
  const rest = { ...conditions, facets: { ...conditions.facets, [facet]: 'true' } }
  if (isKindAlone(rest)) return known(facet, rest)
  return counted(facet, conditions.facets[facet] === 'true' ? 'matching' : `entities where ${everyCondition(rest)}`)
}

/** Whether nothing but the kind narrows the list: then everything has been counted as it was written. */
const isKindAlone = ({ facets: { kind, ...others }, text }: EntityConditions) =>
  [...Object.values(others), text].every((condition) => condition === 'true')

const ofKinds = ({ facets }: EntityConditions) => (facets.kind === 'true' ? 'true' : 'kind = any (:kinds::text[])')

const known = (facet: FacetName, conditions: EntityConditions) => `
  select '${facet}', value, sum(count) from counts where facet = '${facet}' and ${ofKinds(conditions)}
  group by value having sum(count) > 0`

const counted = (facet: FacetName, source: string) =>
  facet === 'tag'
    ? `select 'tag', tag, count(*) from (select tags from ${source}) as tagged cross join unnest(tags) as tag group by tag`
    : `select '${facet}', value, count(*) from (select ${columns[facet]} as value from ${source}) as each
       where value is not null group by value`

// `limit 1` has the titles looked up one by one; joined plainly, Postgres reads every entity for the few that own something.
const withTitles = `
  select facet, value, owner.title, coalesce(count, 0)::int as count
  from counted
  left join lateral (select title from entities where facet = 'owner' and ref = value limit 1) as owner on true
  order by facet, count desc, lower(coalesce(owner.title, value))`
