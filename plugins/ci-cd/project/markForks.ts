import type { Db } from '@callboard/plugin-api/backend'
import type { ReportedDeployment } from './Report'

/**
 * Where nothing was said of the run that deployed, the commit tells whether it comes from a fork: runs of forks know it, and
 * none of the repository itself does.
 */
export async function markForks(
  db: Db,
  projectId: number,
  deployments: ReportedDeployment[],
): Promise<ReportedDeployment[]> {
  const shas = deployments.flatMap(({ fromFork, commitSha }) => (fromFork === null && commitSha ? [commitSha] : []))
  if (shas.length === 0) return deployments
  const { rows } = await db.raw<{ rows: Array<{ sha: string }> }>(
    `
    select commit_sha as sha from runs
    where project_id = :projectId and commit_sha = any (:shas::text[])
    group by commit_sha having bool_and(from_fork)
    `,
    { projectId, shas },
  )
  const forks = new Set(rows.map(({ sha }) => sha))
  return deployments.map((deployment) => ({
    ...deployment,
    fromFork: deployment.fromFork ?? forks.has(deployment.commitSha ?? ''),
  }))
}
