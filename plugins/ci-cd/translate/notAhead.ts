import type { Report } from '../project/Report'

/** So far may the clock of a tool be ahead of the portal's. */
const mostAhead = 5 * 60_000

/**
 * A report whose times are no later than when it came. One of next year, from a clock that is wrong or a slip in a script, would
 * else be the newest of every list until then.
 */
export function notAhead({ project, ...told }: Report, receivedAt: string): Report {
  const latest = new Date(Date.parse(receivedAt) + mostAhead).toISOString()
  return {
    project,
    commits: told.commits.map((commit) => cap(commit, latest)),
    runs: told.runs.map((run) => cap(run, latest)),
    jobs: told.jobs.map((job) => cap(job, latest)),
    deployments: told.deployments.map((deployment) => cap(deployment, latest)),
  }
}

const cap = <Row extends object>(row: Row, latest: string) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, isTime(key, value) && isLater(value, latest) ? latest : value]),
  ) as Row

const isTime = (key: string, value: unknown): value is string => key.endsWith('At') && typeof value === 'string'

const isLater = (one: string, other: string) => Date.parse(one) > Date.parse(other)
