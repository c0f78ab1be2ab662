import type { Db } from '@callboard/plugin-api/backend'

/** Refs of the groups that a user is a member of, directly or through a group within them. Circles of groups end. By index: see `meantBy`. */
export async function groupsOf(db: Db, userRef: string): Promise<string[]> {
  const { rows } = await db.raw(
    `
    with recursive belonging (ref) as (
      select target_ref from relations where source_ref = :userRef and type = 'memberOf'
      union
      select above.target_ref
      from belonging
      cross join lateral (
        select target_ref from relations where source_ref = belonging.ref and type = 'childOf' offset 0
      ) as above
    )
    select ref from belonging order by ref
    `,
    { userRef },
  )
  return rows.map(({ ref }: { ref: string }) => ref)
}
