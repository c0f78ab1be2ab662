import type { Db } from '@callboard/plugin-api/backend'
import type { Activity } from '../Version'
import type { ActivityFilter } from './ActivityFilter'

type Row = Omit<Activity, 'versions'> & { firstIds: number[] }

/** As many of an occasion's entities are shown before somebody asks for all. */
const shown = 5

interface OccasionFilter extends ActivityFilter {
  /** The owners that it names, by all names that they had. */
  owners: string[]
}

/** The occasions on which something happened to the entities that the filter leaves, with how much, the newest first. */
export async function selectOccasions(db: Db, filter: OccasionFilter): Promise<Row[]> {
  const { cause, kind, actor, before = null, owners, limit } = filter
  const { rows } = await db.raw<{ rows: Row[] }>(occasionsWhere(occasionCondition(filter), versionCondition(filter)), {
    kinds: kind.map((name) => name.toLowerCase()),
    causes: cause,
    actors: actor,
    owners,
    before,
    limit,
  })
  return rows
}

/** Which versions of an occasion count. */
function versionCondition({ kind, owner }: OccasionFilter): string {
  const conditions = [
    kind.length > 0 && `split_part(ref, ':', 1) = any (:kinds::text[])`,
    owner.length > 0 && 'ref in (select ref from owned)',
  ].filter((condition) => condition !== false)
  return conditions.join(' and ') || 'true'
}

function occasionCondition(filter: OccasionFilter): string {
  const { before, cause, actor, owner, kind } = filter
  const isOwned = owner.length > 0
  const conditions = [
    before !== undefined && 'id < :before',
    cause.length > 0 && 'cause = any (:causes::text[])',
    actor.length > 0 && `coalesce(actor, 'portal') = any (:actors::text[])`,
    // Few among many: found from their own end rather than by a walk through everything that happened.
    isOwned && `id in (select occasion_id from versions where ${versionCondition(filter)})`,
    !isOwned &&
      kind.length > 0 &&
      `exists (select from versions where occasion_id = occasions.id and ${versionCondition(filter)})`,
  ].filter((condition) => condition !== false)
  return conditions.join(' and ') || 'true'
}

const occasionsWhere = (occasion: string, version: string) => `
  with owned as (
    select ref from entities where owner = any (:owners::text[])
    union
    select ref from past_entities where owner = any (:owners::text[])
  ), page as (
    select * from occasions where ${occasion} order by id desc limit :limit
  )
  select page.id, at, actor, cause, location, commit, content.*
  from page cross join lateral (
    select
      count(*) filter (where action = 'create') as created,
      count(*) filter (where action = 'update') as updated,
      count(*) filter (where action = 'remove') as removed,
      array(
        select id::int from versions where occasion_id = page.id and ${version} order by id limit ${shown}
      ) as "firstIds"
    from versions where occasion_id = page.id and ${version}
  ) as content
  order by page.id desc`
