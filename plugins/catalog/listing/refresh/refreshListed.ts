import { inTransaction, type RequestServices } from '@callboard/plugin-api/backend'
import { catalog } from '../../plugin'
import { everyCondition } from '../../queries/entityConditions'
import { readListQuery } from '../../query/readListQuery'
import { readQuery } from '../../query/readQuery'
import type { Selection, Wish } from '../../shapes/Selection'
import { listedConditions, withinChosen } from '../listedConditions'
import { mostRefreshed } from '../routes'

/** Has the locations of some entities read again as soon as a replica is free, unchanged files too. */
export async function refreshListed(
  { q, ...chosen }: Selection,
  { db, events, user, kinds }: Pick<RequestServices, 'db' | 'events' | 'user' | 'kinds'>,
): Promise<{ wishes: Wish[]; left: number }> {
  const conditions = withinChosen(
    await listedConditions(db, await readListQuery(db, readQuery(q, kinds), user)),
    chosen,
  )
  return inTransaction(db, async (db) => {
    const { rows } = await db.raw<{ rows: Array<Wish & { all: number }> }>(
      `
      with chosen as (
        select id, reads, count(*) over ()::int as all from locations
        where id in (
          select location_id from files where files.id in (select file_id from entities where ${everyCondition(conditions)})
        )
        order by id
        limit :most
      ),
      asked as (
        insert into wanted as before (location_id, cause, actor)
        select id, 'refresh', :actor from chosen
        on conflict (location_id) do update
        set cause = 'refresh', actor = coalesce(before.actor, excluded.actor), at = least(before.at, now())
      )
      select id, reads, chosen.all from chosen
      `,
      { ...conditions.bindings, actor: user.ref, most: mostRefreshed },
    )
    if (rows.length > 0) await events.publish(db, catalog.events.wanted, {})
    return { wishes: rows.map(({ id, reads }) => ({ id, reads })), left: (rows[0]?.all ?? 0) - rows.length }
  })
}
