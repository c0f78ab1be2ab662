import type { Db } from '@callboard/plugin-api/backend'
import type { OwnedEntity } from '../plugin'
import { pageLength, type StateFilter, type StateList } from '../shapes/Owned'
import { ownerJoins, ownerState, staffed } from './ownerState'
import { containing, ownedColumns } from './rows'

/** A page of the entities whose owner is in a state: those of one owner together, so that one change mends them. */
export async function listByState(db: Db, ownable: string[], filter: StateFilter): Promise<StateList> {
  const { state, kind, text, page } = filter
  const { rows } = await db.raw<{ rows: Array<OwnedEntity & { total: number }> }>(
    `
    with recursive ${staffed}
    select ${ownedColumns}, (count(*) over ())::int as total
    from catalog.summaries as entity ${ownerJoins}
    where entity.kind = any (:ownable::text[])
      and (cardinality(:kinds::text[]) = 0 or lower(entity.kind) = any (:kinds::text[]))
      and ${ownerState} = :state
      and lower(entity.name || ' ' || coalesce(entity.title, '')) like :pattern
    order by entity.owner, lower(coalesce(entity.title, entity.name)), entity.ref
    limit :limit offset :offset
    `,
    {
      ownable,
      kinds: kind.map((name) => name.toLowerCase()),
      state,
      pattern: containing(text),
      limit: pageLength,
      offset: (page - 1) * pageLength,
    },
  )
  return { items: rows.map(({ total, ...item }) => item), total: rows[0]?.total ?? 0 }
}
