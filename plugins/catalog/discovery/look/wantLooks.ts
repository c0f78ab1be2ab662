import type { Db } from '@callboard/plugin-api/backend'
import type { Push } from '../../webhooks/Push'
import type { Provider } from '../Provider'

/** Has the providers look into a repository that was pushed to, of which catalog files may have come or gone. Gives how many. */
export async function wantLooks(db: Db, { push, providers }: { push: Push; providers: Provider[] }): Promise<number> {
  const ids = providers.filter(({ look }) => look?.isDueTo(push)).map(({ id }) => id)
  if (ids.length === 0) return 0
  await db.raw(
    `
    insert into looks (provider_id, repository)
    select id, :repository from providers where id = any (:ids::text[]) order by id
    on conflict do nothing
    `,
    { ids, repository: push.repository },
  )
  return ids.length
}
