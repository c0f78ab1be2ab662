import type { Db } from '@callboard/plugin-api/backend'
import type { Report } from './Report'
import { saveCommits } from './saveCommits'
import { saveDeployments } from './saveDeployments'
import { saveEnvironments } from './saveEnvironments'
import { saveJobs } from './saveJobs'
import { savePipelines } from './savePipelines'
import { saveProject } from './saveProject'
import { saveRuns } from './saveRuns'

/**
 * Writes what a report says. To be called in a transaction: it holds the project's row from the first step on, so that two
 * reports on one project come one after the other.
 */
export async function projectReport(db: Db, report: Report, { example = false } = {}): Promise<void> {
  const projectId = await saveProject(db, report.project)
  if (report.commits.length > 0) await saveCommits(db, projectId, report.commits)
  if (report.runs.length > 0) {
    await savePipelines(db, projectId, report.runs)
    await saveRuns(db, projectId, report.runs, example)
  }
  if (report.jobs.length > 0) await saveJobs(db, projectId, report.jobs)
  if (report.deployments.length > 0) {
    await saveEnvironments(db, projectId, report.deployments)
    await saveDeployments(db, projectId, report.deployments, example)
  }
}
