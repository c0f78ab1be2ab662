import { type Db, prepared } from '@callboard/plugin-api/backend'
import type { EntityList, FacetName, FacetValue } from '../plugin'
import { type EntityConditions, everyCondition } from './entityConditions'

type Counts = Pick<EntityList, 'total' | 'facets'>
type Row = FacetValue & { facet: FacetName | 'total' }

/**
 * How many entities there are, and how many there would be with each value of each facet: the value's own facet is left
 * out of the condition, the other facets hold. Sums over the few hundred combinations that entities fall into, which an index
 * holds as such; only tags are counted entity by entity.
 */
export async function countFacets(db: Db, conditions: EntityConditions): Promise<Counts> {
  const rows = await prepared<Row>(
    db,
    isKindAlone(conditions) ? statementForKind(conditions) : statementFor(conditions),
    conditions.bindings,
  )
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

// `limit 1` has the titles looked up one by one; joined plainly, Postgres reads every entity for the few that own something.
const withTitles = `
  select facet, value, owner.title, coalesce(count, 0)::int as count
  from counted
  left join lateral (select title from entities where facet = 'owner' and ref = value limit 1) as owner on true
  order by facet, count desc, lower(coalesce(owner.title, value))`

/** Whether nothing but the kind narrows the list: then everything has been counted as it was written. */
const isKindAlone = ({ facets: { kind, ...others }, text }: EntityConditions) =>
  [...Object.values(others), text].every((condition) => condition === 'true')

const statementForKind = ({ facets }: EntityConditions) => `
  with counted as (
    select facet, value, sum(count) as count
    from counts
    where facet in ('type', 'owner', 'lifecycle', 'tag') and ${facets.kind === 'true' ? 'true' : 'kind = any (:kinds::text[])'}
    group by facet, value having sum(count) > 0
    union all
    select 'kind', value, sum(count) from counts where facet = 'kind' group by value having sum(count) > 0
    union all
    select 'total', '', sum(count) from counts
    where facet = 'kind' and ${facets.kind === 'true' ? 'true' : 'kind = any (:kinds::text[])'}
  )
  ${withTitles}`

function statementFor(conditions: EntityConditions): string {
  const { facets, text } = conditions
  const besides = (facet: FacetName) =>
    everyCondition({ ...conditions, text: 'true', facets: { ...facets, tag: 'true', [facet]: 'true' } })
  return `
    with combination as materialized (
      select kind, type, owner, lifecycle, ${facets.tag} as tagged, count(*) as count
      from entities where ${text}
      group by kind, type, owner, lifecycle, tagged
    ), counted as (
      select 'total' as facet, '' as value, sum(count) as count from combination where tagged and ${besides('tag')}
      union all
      select 'kind', kind, sum(count) from combination where tagged and ${besides('kind')} group by kind
      union all
      select 'type', type, sum(count) from combination where tagged and type is not null and ${besides('type')} group by type
      union all
      select 'owner', coalesce(owner, 'none'), sum(count) from combination where tagged and ${besides('owner')} group by owner
      union all
      select 'lifecycle', lifecycle, sum(count) from combination
      where tagged and lifecycle is not null and ${besides('lifecycle')} group by lifecycle
      union all
      select 'tag', tag, sum(count)
      from (select tags, count(*) as count from entities where ${text} and ${besides('tag')} group by tags) as tagged
      cross join unnest(tags) as tag
      group by tag
    )
    ${withTitles}`
}
