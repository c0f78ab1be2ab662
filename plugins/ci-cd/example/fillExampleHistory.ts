import { inTransaction, type Services } from '@callboard/plugin-api/backend'
import type { CiCdConfig } from '../CiCdConfig'
import { projectReport } from '../project/projectReport'
import { findRepositories } from './findRepositories'
import { planHistory } from './planHistory'

/** Writes the example history, if it is wanted, once, into tables that hold nothing. All of it or nothing, and in one replica. */
export async function fillExampleHistory({ db, config, catalog, log, signal }: Services<CiCdConfig>): Promise<void> {
  if (!config.exampleHistory || !(await mayFill(db))) return
  const repositories = await findRepositories(catalog)
  if (repositories.length === 0) return
  const now = Date.now()
  await inTransaction(db, async (db) => {
    const claimed = await db('example_history').insert({ id: 1 }).onConflict().ignore().returning('id')
    if (claimed.length === 0) return
    for (const repository of repositories) {
      signal.throwIfAborted()
      await projectReport(db, planHistory(repository, now), { example: true })
    }
  })
  log.info(`Wrote an example history of ${repositories.length} repositories in ${Date.now() - now} ms`)
}

async function mayFill(db: Services['db']): Promise<boolean> {
  const { rows } = await db.raw(`
    select not exists (select from example_history) and not exists (select from runs)
      and not exists (select from deployments) as may
  `)
  return rows[0].may
}
