import type { Db } from '@callboard/plugin-api/backend'
import type { Groupless } from '../plugin'
import { personColumns } from './rows'

/** More than this many are not mended one by one. */
const mostShown = 200

/** People who are in no group of the catalog, by name, and how many there are. */
export async function listGroupless(db: Db): Promise<{ groupless: Groupless[]; grouplessCount: number }> {
  const { rows } = await db.raw<{ rows: Array<Groupless & { total: number }> }>(
    `
    with person as (
      select * from catalog.summaries as person
      where kind = 'User' and not exists (
        select from catalog.relations as belonging
        join catalog.summaries as "group" on "group".ref = belonging.target_ref and "group".kind = 'Group'
        where belonging.source_ref = person.ref and belonging.type = 'memberOf'
      )
    )
    select
      person.ref, ${personColumns}, (count(*) over ())::int as total,
      array(
        select distinct target_ref from catalog.relations where source_ref = person.ref and type = 'memberOf' order by target_ref
      ) as names
    from person
    order by lower(coalesce(person.title, person.name)), person.ref
    limit :limit
    `,
    { limit: mostShown },
  )
  return { groupless: rows.map(({ total, ...person }) => person), grouplessCount: rows[0]?.total ?? 0 }
}
