import type { Db } from '@callboard/plugin-api/backend'
import type { CiCdConfig } from '../CiCdConfig'

/** Forgets what is old: events, runs with their jobs, and deployments that something else has replaced. */
export async function trim(db: Db, { keepDays, keepEventDays }: CiCdConfig): Promise<void> {
  await db.raw(`delete from events where received_at < now() - :days * interval '1 day'`, { days: keepEventDays })
  await db.raw(`delete from runs where queued_at < now() - :days * interval '1 day'`, { days: keepDays })
  await db.raw(
    `
    delete from deployments
    where queued_at < now() - :days * interval '1 day' and exists (
      select from deployments as later
      where later.environment_id = deployments.environment_id and later.finished_at > coalesce(deployments.finished_at, deployments.queued_at)
        and later.status = 'succeeded' and not later.from_fork and later.id <> deployments.id
    )
    `,
    { days: keepDays },
  )
  await db.raw(
    `
    delete from commits
    where committed_at < now() - :days * interval '1 day'
      and not exists (select from runs where runs.project_id = commits.project_id and commit_sha = sha)
      and not exists (select from deployments where deployments.project_id = commits.project_id and commit_sha = sha)
    `,
    { days: keepDays },
  )
}
