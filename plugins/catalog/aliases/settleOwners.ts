import type { Db } from '@callboard/plugin-api/backend'

interface Touched {
  /** Former names that came or went, or whose entity did. */
  aliases: string[]
  /** Entities that were written just now, with what their files say. */
  refs: string[]
}

/**
 * Lists and facets go by the columns `owner` and `system`: what a file calls by a former name stands there under the new one.
 * Gives the refs of the entities whose columns changed, which may be of any location.
 */
export async function settleOwners(db: Db, { aliases, refs }: Touched): Promise<string[]> {
  const { rows } = await db.raw(
    `
    with pointing as (
      select source_ref as ref,
        max(coalesce(names.ref, target_ref)) filter (where type = 'ownedBy') as owner,
        max(coalesce(names.ref, target_ref)) filter (where type = 'partOf' and target_ref like 'system:%') as system
      from edges left join names on names.alias = target_ref
      where type in ('ownedBy', 'partOf')
        and (target_ref = any (:aliases::text[]) or (source_ref = any (:refs::text[]) and names.ref is not null))
      group by source_ref
    ), settled as (
      select ref, coalesce(pointing.owner, entities.owner) as owner, coalesce(pointing.system, entities.system) as system
      from pointing join entities using (ref)
      where coalesce(pointing.owner, entities.owner) is distinct from entities.owner
        or coalesce(pointing.system, entities.system) is distinct from entities.system
      order by ref collate "C"
      for update of entities
    )
    update entities set owner = settled.owner, system = settled.system
    from settled where settled.ref = entities.ref
    returning entities.ref
    `,
    { aliases, refs },
  )
  return rows.map(({ ref }: { ref: string }) => ref)
}
