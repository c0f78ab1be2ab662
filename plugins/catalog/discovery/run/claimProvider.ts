import type { Db } from '@callboard/plugin-api/backend'
import type { Provider } from '../Provider'

/**
 * Takes a provider that is due: nobody else runs it until then, also if this process dies. `id` takes that one, due or not; it is not
 * taken while somebody runs it.
 */
export async function claimProvider(db: Db, providers: Provider[], id?: string): Promise<Provider | undefined> {
  const { rows } = await db.raw(
    `
    with mine as (
      select * from json_to_recordset(:providers::json) as mine (id text, timeout float)
    ), due as (
      select id, timeout
      from providers join mine using (id)
      where case when :id::text is null then next_run_at <= now() else id = :id end
        and coalesce(running_until < now(), true)
      order by next_run_at
      limit 1
      for update of providers skip locked
    )
    update providers
    set started_at = now(), running_until = now() + (due.timeout + 60000) * interval '1 millisecond'
    from due where providers.id = due.id
    returning providers.id
    `,
    { providers: JSON.stringify(providers.map(({ id, timeout }) => ({ id, timeout }))), id: id ?? null },
  )
  return providers.find((provider) => provider.id === rows[0]?.id)
}
