import { type Db, prepared } from '@callboard/plugin-api/backend'
import type { Group } from '../plugin'
import { reachedFrom } from './steps'

/** A group in its place, without what it counts: counting goes through everything below, which is the whole catalog for the topmost. */
export type NamedGroup = Pick<Group, 'ref' | 'title' | 'parents'>

/** A group and every group above it. Circles end. */
export function nameGroupsFrom(db: Db, group: string): Promise<NamedGroup[]> {
  return prepared<NamedGroup>(
    db,
    `
    with recursive ${reachedFrom(':group::text', "'{childOf}'")}
    select
      ref,
      coalesce(title, name) as title,
      array(
        select distinct above.target_ref
        from catalog.relations as above
        where above.source_ref = ref and above.type = 'childOf'
        order by above.target_ref
      ) as parents
    from reached join catalog.summaries as summary using (ref)
    where summary.kind = 'Group'
    `,
    { group },
  )
}
