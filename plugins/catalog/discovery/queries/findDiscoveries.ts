import type { Db } from '@callboard/plugin-api/backend'
import type { Discovery } from '../Discovery'
import type { Provider } from '../Provider'

/** How the last runs of these providers went, in the order of the configuration. */
export async function findDiscoveries(db: Db, providers: Provider[]): Promise<Discovery[]> {
  const { rows } = await db.raw(
    `
    select
      id, coalesce(running_until > now(), false) as "isRunning", started_at as "startedAt", finished_at as "finishedAt",
      listed_at as "listedAt", next_run_at as "nextRunAt", result, failure, is_refused as "isRefused",
      (select count(*) from discoveries where provider_id = providers.id) as locations
    from providers
    where id = any (?::text[])
    `,
    [providers.map(({ id }) => id)],
  )
  return providers.flatMap(({ id, title }) => {
    const row = rows.find((each: { id: string }) => each.id === id)
    return row ? [{ ...row, title }] : []
  })
}
