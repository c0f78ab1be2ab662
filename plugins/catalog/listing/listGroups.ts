import { type Db, prepared } from '@callboard/plugin-api/backend'
import { facetConditions } from '../queries/entityConditions'
import { listedEntities } from '../queries/listedEntities'
import { type EntityGroup, type EntityGroups, type EntityGroupsInput, mostGroups } from '../shapes/EntityRows'
import { groupColumns, listedConditions } from './listedConditions'

/**
 * The groups of a list by title, those without one last, with how many entities each has.
 * @param me refs that `owner=me` stands for.
 */
export async function listGroups(
  db: Db,
  { by, ...filter }: Omit<EntityGroupsInput, 'at'>,
  me: string[],
): Promise<EntityGroups> {
  const conditions = await listedConditions(db, filter, me)
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
