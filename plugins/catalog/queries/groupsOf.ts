import type { Db } from '@callboard/plugin-api/backend'
import { stepFrom } from './stepFrom'

/** Refs of the groups that a user is a member of, directly or through a group within them. Circles of groups end. */
export async function groupsOf(db: Db, userRef: string): Promise<string[]> {
  const { rows } = await db.raw(
    `
    with recursive belonging (ref) as (
      select target_ref from relations where source_ref = :userRef and type = 'memberOf'
      union
      select step.target_ref from belonging ${stepFrom('belonging.ref', 'childOf')}
    )
    select ref from belonging order by ref
    `,
    { userRef },
  )
  return rows.map(({ ref }: { ref: string }) => ref)
}
