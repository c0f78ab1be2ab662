import type { Db } from '@callboard/plugin-api/backend'
import type { ReportedRun } from './Report'

export async function savePipelines(db: Db, projectId: number, runs: ReportedRun[]): Promise<void> {
  const names = runs.map(({ provider, pipeline }) => ({ provider, pipeline }))
  await db.raw(
    `
    insert into pipelines (project_id, provider, name)
    select distinct :projectId::bigint, provider, pipeline
    from jsonb_to_recordset(:names::jsonb) as reported (provider text, pipeline text)
    where not exists (
      select from pipelines
      where project_id = :projectId and pipelines.provider = reported.provider and name = reported.pipeline
    )
    on conflict do nothing
    `,
    { projectId, names: JSON.stringify(names) },
  )
}
