import type { Db } from '@callboard/plugin-api/backend'
import type { Occasion, Saved } from '../Saved'

interface Change extends Occasion, Pick<Saved, 'created' | 'updated' | 'removed'> {
  /** Target of the location. */
  location: string
}

/**
 * Adds a version to the history of every entity that came, changed or went, all under the one occasion. What the entities were
 * before is kept by the database itself (`keep_past`).
 */
export async function recordVersions(
  db: Db,
  { created, updated, removed, location, actor, cause, commit }: Change,
): Promise<void> {
  if (created.length + updated.length + removed.length === 0) return
  await db.raw(
    `
    with occasion as (
      insert into occasions (actor, cause, location, commit)
      values (:actor::text, :cause::text, :location::text, :commit::jsonb)
      returning id
    )
    insert into versions (occasion_id, ref, action)
    select occasion.id, ref, action
    from occasion cross join (
      select ref, 'create' as action from unnest(:created::text[]) as ref
      union all
      select ref, 'update' from unnest(:updated::text[]) as ref
      union all
      select ref, 'remove' from unnest(:removed::text[]) as ref
    ) as change
    `,
    {
      created,
      updated,
      removed: removed.map(({ ref }) => ref),
      location,
      actor,
      cause,
      commit: commit ? JSON.stringify(commit) : null,
    },
  )
}
