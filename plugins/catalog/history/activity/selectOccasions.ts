import type { Db } from '@callboard/plugin-api/backend'
import type { Activity } from '../Version'
import type { ActivityFilter } from './ActivityFilter'

type Row = Omit<Activity, 'versions'> & { firstIds: number[] }

/** As many of an occasion's entities are shown before somebody asks for all. */
const shown = 5

/** The occasions on which something happened to the entities that the filter leaves, with how much, the newest first. */
export async function selectOccasions(
  db: Db,
  { cause, kind, actor, before, owners, owner, limit }: ActivityFilter & { owners: string[] },
): Promise<Row[]> {
  const isOwned = owner.length > 0
  const version = [
    kind.length > 0 && `split_part(ref, ':', 1) = any (:kinds::text[])`,
    isOwned && 'ref in (select ref from owned)',
  ].filter((condition) => condition !== false)
  const occasion = [
    before !== undefined && 'id < :before',
    cause.length > 0 && 'cause = any (:causes::text[])',
    actor.length > 0 && `coalesce(actor, 'portal') = any (:actors::text[])`,
    // Few among many: found from their own end rather than by a walk through everything that happened.
    isOwned && `id in (select occasion_id from versions where ${version.join(' and ')})`,
    !isOwned &&
      version.length > 0 &&
      `exists (select from versions where occasion_id = occasions.id and ${version.join(' and ')})`,
  ].filter((condition) => condition !== false)
  const among = ['occasion_id = page.id', ...version].join(' and ')
  const { rows } = await db.raw<{ rows: Row[] }>(
    `
    with owned as (
      select ref from entities where owner = any (:owners::text[])
      union
      select ref from past_entities where owner = any (:owners::text[])
    ), page as (
      select * from occasions where ${occasion.join(' and ') || 'true'} order by id desc limit :limit
    )
    select page.id, at, actor, cause, location, commit, content.*
    from page cross join lateral (
      select
        count(*) filter (where action = 'create') as created,
        count(*) filter (where action = 'update') as updated,
        count(*) filter (where action = 'remove') as removed,
        array(select id::int from versions where ${among} order by id limit ${shown}) as "firstIds"
      from versions where ${among}
    ) as content
    order by page.id desc
    `,
    {
      kinds: kind.map((name) => name.toLowerCase()),
      causes: cause,
      actors: actor,
      owners,
      before: before ?? null,
      limit,
    },
  )
  return rows
}
