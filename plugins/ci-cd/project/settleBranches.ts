import type { Report } from './Report'

/** What a default branch is called where nobody has said. */
const usualNames = ['main', 'master', 'trunk']

/** Decides what a report leaves open: whether its runs, and with them its commits, are on the default branch. */
export function settleBranches(report: Report, defaultBranch: string | null): Report {
  const names = defaultBranch === null ? usualNames : [defaultBranch]
  const runs = report.runs.map((run) => ({
    ...run,
    onDefaultBranch: run.onDefaultBranch ?? (run.branch !== null && names.includes(run.branch)),
  }))
  const built = new Set(runs.filter(({ onDefaultBranch }) => onDefaultBranch).map(({ commitSha }) => commitSha))
  const commits = report.commits.map((commit) => ({
    ...commit,
    onDefaultBranch: commit.onDefaultBranch ?? built.has(commit.sha),
  }))
  return { ...report, runs, commits }
}
