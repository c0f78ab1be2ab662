import type { Db } from '@callboard/plugin-api/backend'
import { markForks } from './markForks'
import type { Report } from './Report'
import { saveCommits } from './saveCommits'
import { saveDeployments } from './saveDeployments'
import { saveEnvironments } from './saveEnvironments'
import { saveJobs } from './saveJobs'
import { savePipelines } from './savePipelines'
import { saveProject } from './saveProject'
import { saveRuns } from './saveRuns'
import { settleBranches } from './settleBranches'

/**
 * Writes what a report says. To be called in a transaction: it holds the project's row from the first step on, so that two
 * reports on one project come one after the other.
 */
export async function projectReport(db: Db, report: Report, { example = false } = {}): Promise<void> {
  const { id, defaultBranch } = await saveProject(db, report.project)
  const { commits, runs, jobs } = settleBranches(report, defaultBranch)
  if (commits.length > 0) await saveCommits(db, id, commits)
  if (runs.length > 0) {
    await savePipelines(db, id, runs)
    await saveRuns(db, id, runs, example)
  }
  if (jobs.length > 0) await saveJobs(db, id, jobs)
  if (report.deployments.length > 0) {
    const deployments = await markForks(db, id, report.deployments)
    await saveEnvironments(db, id, deployments)
    await saveDeployments(db, id, deployments, example)
  }
}
