import type { Knex } from 'knex'

export interface TaskName {
  plugin: string
  name: string
}

/**
 * Takes a task that is due, by moving its next run one interval ahead: no other replica takes it meanwhile, and a
 * process that dies in the middle only loses this one run.
 */
export async function claimDueTask(
  db: Knex,
  tasks: Array<TaskName & { every: number }>,
): Promise<TaskName | undefined> {
  const { rows } = await db.raw(
    `
    with mine as (
      select * from jsonb_to_recordset(?::jsonb) as mine (plugin text, name text, every float)
    ), due as (
      select plugin, name, every
      from portal.tasks join mine using (plugin, name)
      where next_run_at <= now()
      order by next_run_at
      limit 1
      for update of tasks skip locked
    )
    update portal.tasks
    set next_run_at = now() + due.every * interval '1 millisecond', started_at = now()
    from due
    where (tasks.plugin, tasks.name) = (due.plugin, due.name)
    returning tasks.plugin, tasks.name
    `,
    [JSON.stringify(tasks)],
  )
  return rows[0]
}
