import type { Db } from '@callboard/plugin-api/backend'
import type { ReportedCommit } from './Report'

/** A commit does not change, but more may become known of it: also that it has reached the default branch. */
export async function saveCommits(db: Db, projectId: number, commits: ReportedCommit[]): Promise<void> {
  await db.raw(
    `
    insert into commits (project_id, sha, message, author, committed_at, on_default_branch)
    select :projectId, sha, message, author, "committedAt", "onDefaultBranch"
    from jsonb_to_recordset(:commits::jsonb) as reported (
      sha text, message text, author text, "committedAt" timestamptz, "onDefaultBranch" boolean
    )
    on conflict (project_id, sha) do update set
      message = coalesce(commits.message, excluded.message),
      author = coalesce(commits.author, excluded.author),
      committed_at = coalesce(commits.committed_at, excluded.committed_at),
      on_default_branch = commits.on_default_branch or excluded.on_default_branch
    where commits.message is null or (excluded.on_default_branch and not commits.on_default_branch)
    `,
    { projectId, commits: JSON.stringify(commits) },
  )
}
