import type { Db } from '@callboard/plugin-api/backend'
import type { Provider } from '../Provider'

/**
 * Takes one that nobody else takes. Not of a provider that runs, which may have listed what was before the push, and would take that
 * for the truth at its end.
 */
export async function claimLook(
  db: Db,
  providers: Provider[],
): Promise<{ provider: Provider; repository: string } | undefined> {
  const { rows } = await db.raw(
    `
    with next as (
      select provider_id, repository
      from looks join providers on providers.id = provider_id
      where provider_id = any (?::text[]) and coalesce(running_until < now(), true)
      order by at limit 1
      for update of looks skip locked
    )
    delete from looks using next
    where (looks.provider_id, looks.repository) = (next.provider_id, next.repository)
    returning looks.provider_id as "providerId", looks.repository
    `,
    [providers.map(({ id }) => id)],
  )
  const provider = providers.find(({ id }) => id === rows[0]?.providerId)
  return provider && { provider, repository: rows[0].repository }
}
