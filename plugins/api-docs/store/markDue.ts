import type { Db } from '@callboard/plugin-api/backend'
import { parserVersion } from '../parse/parserVersion'

/**
 * Makes every API of the catalog due that was not read as it is now, or by another version of the parser. In the order of refs,
 * so that two replicas that hear of the same change do not wait for each other.
 */
export async function markDue(db: Db): Promise<void> {
  await db.raw(
    `
    insert into apis (ref)
    select summaries.ref
    from catalog.summaries left join apis using (ref)
    where summaries.kind = 'API'
      and (apis.ref is null or (apis.parser_version, apis.updated_at) is distinct from (?, summaries.updated_at))
    order by summaries.ref
    on conflict (ref) do update set due_at = now()
    `,
    [parserVersion],
  )
}
