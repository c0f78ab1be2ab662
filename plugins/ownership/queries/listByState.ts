import { inPlainWords } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import type { OwnedEntity } from '../plugin'
import { pageLength, type StateFilter, type StateList } from '../shapes/Owned'
import { ownerJoins, ownerState, staffed } from './ownerState'
import { containing, ownedColumns } from './rows'

/**
 * A page of the entities whose owner is in a state: those of one owner together, so that one change mends them. Looks at each
 * owner once, and at what a row shows for one page only: of a hundred thousand entities, all others are but counted.
 */
export async function listByState(db: Db, ownable: string[], filter: StateFilter): Promise<StateList> {
  const { state, kind, text, page } = filter
  const { rows } = await db.raw<{ rows: Array<OwnedEntity & { total: number }> }>(
    `
    with recursive ${staffed}, named as (
      select distinct owner from catalog.summaries where kind = any (:ownable::text[])
    ), wanted as materialized (
      select entity.owner from named as entity ${ownerJoins} where ${ownerState} = :state
    ), matching as materialized (
      select ref, owner, lower(coalesce(title, name)) as place
      from catalog.summaries
      where kind = any (:ownable::text[])
        and (cardinality(:kinds::text[]) = 0 or lower(kind) = any (:kinds::text[]))
        and ${state === 'nobody' ? 'owner is null' : 'owner in (select owner from wanted)'}
        ${text ? `and lower(name || ' ' || coalesce(title, '')) like :pattern` : ''}
    ), page as (
      select * from matching order by owner, place, ref limit :limit offset :offset
    )
    select ${ownedColumns}, (select count(*) from matching)::int as total
    from page
    join catalog.summaries as entity using (ref)
    left join catalog.summaries as owner on owner.ref = entity.owner
    order by page.owner, page.place, page.ref
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
  return { items: rows.map(({ total, ...item }) => inPlainWords(item)), total: rows[0]?.total ?? 0 }
}
