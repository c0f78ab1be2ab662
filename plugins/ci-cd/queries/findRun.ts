import { notFound } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import type { RunDetails } from '../plugin'
import { findAttempts } from './findAttempts'
import { findJobs } from './findJobs'
import { findMessage } from './findMessage'
import { selectRuns } from './selectRuns'

/** @throws PortalError 404 */
export async function findRun(db: Db, id: number): Promise<RunDetails> {
  const [[run], message, jobs, attempts] = await Promise.all([
    selectRuns(db, { page: 'select * from runs where id = :id' }, { id }),
    findMessage(db, id),
    findJobs(db, id),
    findAttempts(db, id),
  ])
  if (!run) throw notFound('run', String(id))
  return { ...run, message, jobs, attempts }
}
