import type { Db } from '@callboard/plugin-api/backend'
import type { Actor } from './Actor'

/** As far back as one looks: of a long history nobody would wait for all. */
const lately = 10_000

/** Who caused what happened lately, whoever caused most first. The portal itself is not among them. */
export async function findActors(db: Db): Promise<Actor[]> {
  const { rows } = await db.raw(
    `
    with lately as (select actor from occasions order by id desc limit :lately),
    actors as (
      select actor as ref, count(*) from lately where actor is not null group by actor order by count(*) desc, actor limit 100
    )
    select ref, entities.title from actors left join entities using (ref) order by count desc, ref
    `,
    { lately },
  )
  return rows
}
