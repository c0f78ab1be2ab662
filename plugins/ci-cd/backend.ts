import { defineBackend } from '@callboard/plugin-api/backend'
import { CiCdConfig } from './CiCdConfig'
import { fillExampleHistory } from './example/fillExampleHistory'
import { removeExampleHistory } from './example/removeExampleHistory'
import { mountIntake } from './intake/mountIntake'
import { projectFailed } from './intake/projectFailed'
import { trim } from './intake/trim'
import { ciCd } from './plugin'
import { findDeployments } from './queries/findDeployments'
import { findEnvironments } from './queries/findEnvironments'
import { findFailing } from './queries/findFailing'
import { findOverview } from './queries/findOverview'
import { findRecentDeployments } from './queries/findRecentDeployments'
import { findRun } from './queries/findRun'
import { findRuns } from './queries/findRuns'
import { findStatuses } from './queries/findStatuses'

export default defineBackend(ciCd, {
  config: CiCdConfig,
  http: mountIntake,
  migrations: new URL('./migrations/', import.meta.url),
  routes: {
    overview: (input, { db }) => findOverview(db, input),
    runs: (input, { db }) => findRuns(db, input),
    run: ({ id }, { db }) => findRun(db, id),
    environments: ({ entity }, { db }) => findEnvironments(db, entity),
    deployments: (input, { db }) => findDeployments(db, input),
    recentDeployments: (input, { db, user }) => findRecentDeployments(db, input, [user.ref, ...user.groups]),
    statuses: ({ refs }, { db }) => findStatuses(db, refs),
    failing: ({ scope }, { db, user }) => findFailing(db, scope === 'mine' ? [user.ref, ...user.groups] : undefined),
  },
  tasks: {
    projectFailed: { every: '1h', run: ({ db }) => projectFailed(db) },
    trim: { every: '1d', run: ({ db, config }) => trim(db, config) },
    // Not in `start`, for the portal need not wait for it; again later, should the catalog still be empty.
    exampleHistory: { every: '5m', atStart: true, run: fillExampleHistory },
  },
  start: async ({ db, config }) => (config.exampleHistory ? undefined : removeExampleHistory(db)),
})
