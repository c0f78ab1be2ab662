import { type Db, inTransaction } from '@callboard/plugin-api/backend'

/** Takes the example history away, and with it what only it had: a project that was reported of since keeps its own. */
export function removeExampleHistory(db: Db): Promise<string | undefined> {
  return inTransaction(db, async (db) => {
    const made = await db('example_history').delete()
    if (made === 0) return undefined
    await db('runs').where({ example: true }).delete()
    await db('deployments').where({ example: true }).delete()
    await db.raw('delete from pipelines where not exists (select from runs where pipeline_id = pipelines.id)')
    await db.raw(
      'delete from environments where not exists (select from deployments where environment_id = environments.id)',
    )
    await db.raw(`
      delete from projects
      where not exists (select from pipelines where project_id = projects.id)
        and not exists (select from environments where project_id = projects.id)
    `)
    await db.raw(`
      delete from commits
      where not exists (select from runs where runs.project_id = commits.project_id and commit_sha = sha)
        and not exists (select from deployments where deployments.project_id = commits.project_id and commit_sha = sha)
    `)
    return 'the example history was removed'
  })
}
