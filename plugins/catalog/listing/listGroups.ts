import { type Db, prepared } from '@callboard/plugin-api/backend'
import { facetConditions } from '../queries/entityConditions'
import { listedEntities } from '../queries/listedEntities'
import type { ListQuery } from '../query/ListQuery'
import { type EntityGroup, type EntityGroups, mostGroups } from '../shapes/EntityRows'
import type { GroupField } from '../shapes/groupFields'
import { groupColumns, listedConditions } from './listedConditions'

/** The groups of a list by title, those without one last, with how many entities each has. */
export async function listGroups(db: Db, by: GroupField, query: ListQuery): Promise<EntityGroups> {
  const conditions = await listedConditions(db, query)
  const rows = await prepared<EntityGroup & { all: number }>(
    db,
    `
    with ${listedEntities(conditions, [{ field: 'name', order: 'asc' }])},
    grouped as (
      select ${groupColumns[by]} as value, ${by === 'kind' ? 'min(kind)' : 'null'} as spelling, count(*)::int as count
      from listed where ${facetConditions(conditions)}
      group by 1
    )
    select coalesce(value, '') as value, coalesce(spelling, named.title, named.name) as title, count,
      count(*) over ()::int as all
    from grouped left join entities as named on ${by === 'owner' || by === 'system'} and named.ref = value
    order by value is null, lower(coalesce(named.title, named.name, value)), value
    limit ${mostGroups}
    `,
    conditions.bindings,
    { replanned: true },
  )
  return { groups: rows.map(({ all, ...group }) => group), left: (rows[0]?.all ?? 0) - rows.length }
}
