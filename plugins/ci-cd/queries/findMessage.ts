import type { Db } from '@callboard/plugin-api/backend'

/** The whole message of the commit of a run. */
export async function findMessage(db: Db, runId: number): Promise<string | null> {
  const row = await db('runs')
    .join('commits', { 'commits.project_id': 'runs.project_id', 'commits.sha': 'runs.commit_sha' })
    .where({ 'runs.id': runId })
    .first('message')
  return row?.message ?? null
}
