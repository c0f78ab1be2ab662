import type { Db } from '@callboard/plugin-api/backend'
import type { Provider } from '../Provider'

/** Has a row for each provider. One that is new, or has other settings than it had, is due at once. */
export async function saveProviders(db: Db, providers: Provider[]): Promise<void> {
  const rows = providers.map(({ id, settings }) => ({ id, settings }))
  await db.raw(
    `
    insert into providers as provider (id, settings)
    select id, settings from json_to_recordset(?::json) as configured (id text, settings text)
    on conflict (id) do update
    set settings = excluded.settings, next_run_at = now()
    where provider.settings is distinct from excluded.settings
    `,
    [JSON.stringify(rows)],
  )
}
