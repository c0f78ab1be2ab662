import { type Db, prepared } from '@callboard/plugin-api/backend'
import type { LocationList, LocationListInput } from '../shapes/LocationList'
import { findLocations } from './findLocations'

/** The first locations that a filter finds, and how many there are of each state. */
export async function listLocations(db: Db, { text = '', state, limit }: LocationListInput): Promise<LocationList> {
  const [found] = await prepared<{ ids: string[]; counts: LocationList['counts'] }>(db, statement, {
    text,
    state: state ?? null,
    limit,
  })
  const { ids, counts } = found ?? { ids: [], counts: { all: 0, failing: 0, problems: 0 } }
  return { items: await findLocations(db, { ids }), total: counts[state ?? 'all'], counts }
}

const statement = `
  with matching as (
    select id, target,
      failure is not null
        or exists (select from files where location_id = locations.id and files.failure is not null) as is_failing,
      exists (select from problems where location_id = locations.id and level = 'error') as has_problems
    from locations
    where strpos(lower(target), lower(:text)) > 0
  )
  select
    array(
      select id from matching
      where case :state::text when 'failing' then is_failing when 'problems' then has_problems else true end
      order by target
      limit :limit
    ) as ids,
    (
      select json_build_object(
        'all', count(*), 'failing', count(*) filter (where is_failing), 'problems', count(*) filter (where has_problems)
      )
      from matching
    ) as counts
`
