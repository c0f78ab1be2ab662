import type { ReportedRun } from '../project/Report'

type Known = Pick<ReportedRun, 'key' | 'attempt' | 'provider' | 'pipeline' | 'queuedAt'>

/** So much of a run as what refers to it knows: older than anything that is reported of the run itself. */
export const runToldOf = (known: Known & Partial<ReportedRun>): ReportedRun => ({
  number: null,
  title: null,
  status: 'unknown',
  branch: null,
  onDefaultBranch: null,
  fromFork: false,
  pullRequest: null,
  commitSha: null,
  trigger: null,
  actor: null,
  startedAt: null,
  finishedAt: null,
  url: null,
  reportedAt: '1970-01-01T00:00:00Z',
  ...known,
})
