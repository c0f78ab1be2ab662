import type { Db } from '@callboard/plugin-api/backend'
import type { Push } from './Push'

/**
 * Notes what a branch or tag is at now. Webhooks may overtake each other: one that does not follow the last one known, nor comes
 * just before it, leaves it open for some minutes which of the two is the last.
 */
export async function noteHead(db: Db, { repository, ref, sha, before, isDefault = false }: Push): Promise<void> {
  await db.raw(
    `
    insert into pushes as known (repository, ref, sha, before, is_default)
    values (:repository, :ref, :sha, :before, :isDefault)
    on conflict (repository, ref) do update set
      sha = case
        when known.at < now() - interval '10 minutes' or known.sha = excluded.before then excluded.sha
        when known.before = excluded.sha or known.sha = excluded.sha then known.sha
      end,
      before = case when known.before = excluded.sha then known.before else excluded.before end,
      is_default = excluded.is_default,
      at = now()
    `,
    { repository, ref, sha: sha ?? null, before: before ?? null, isDefault },
  )
}
