import { type Duration, type Log, milliseconds } from '@callboard/plugin-api/backend'
import type { Knex } from 'knex'
import { claimDueTask } from './claimDueTask'

export interface ScheduledTask {
  plugin: string
  name: string
  every: Duration
  atStart?: boolean | undefined
  run(): Promise<void>
}

interface Ending {
  log: Log
  signal: AbortSignal
}

/** How long to sleep between looks at the table, in milliseconds, when no task is more frequent than that. */
const longestPause = 30_000

/** Runs the tasks of all plugins when they are due, until stopped. Stopping waits for those that run; `signal` tells them. */
export async function startTasks(
  db: Knex,
  tasks: ScheduledTask[],
  { log, signal }: Ending,
): Promise<{ stop(): Promise<void> }> {
  const pause = Math.min(longestPause, ...tasks.map(({ every }) => milliseconds(every) / 2))
  const running = new Map<ScheduledTask, Promise<void>>()
  let timer: NodeJS.Timeout | undefined
  let looking = Promise.resolve()

  async function startAllDue() {
    for (;;) {
      const task = await claim(
        db,
        tasks.filter((task) => !running.has(task)),
      )
      if (!task) return
      running.set(
        task,
        run(db, task, { log, signal })
          .catch(({ message }) => log.error(`How task ${task.plugin}.${task.name} ended is not stored: ${message}`))
          .finally(() => running.delete(task)),
      )
    }
  }
  let told: string | undefined
  /** Once for as long as it stays the same: with the database away, each look fails alike. */
  function tell({ message }: Error) {
    if (message !== told) log.error(`Tasks cannot be claimed: ${message}`)
    told = message
  }
  function look() {
    looking = startAllDue()
      .then(() => {
        told = undefined
      }, tell)
      .finally(() => {
        timer = setTimeout(look, pause)
      })
  }

  await schedule(db, tasks)
  look()
  return {
    async stop() {
      await looking
      clearTimeout(timer)
      await Promise.all(running.values())
    },
  }
}

/** A task that is new here waits one interval for its first run, one that is known keeps its turn, and one `atStart` is due. */
async function schedule(db: Knex, tasks: ScheduledTask[]) {
  const rows = tasks.map((task) => ({ ...intervalOf(task), atStart: task.atStart ?? false }))
  await db.raw(
    `
    insert into portal.tasks (plugin, name, next_run_at)
    select plugin, name, case when "atStart" then now() else now() + every * interval '1 millisecond' end
    from jsonb_to_recordset(?::jsonb) as task (plugin text, name text, every float, "atStart" boolean)
    on conflict (plugin, name) do update set next_run_at = least(tasks.next_run_at, excluded.next_run_at)
    `,
    [JSON.stringify(rows)],
  )
}

async function claim(db: Knex, tasks: ScheduledTask[]): Promise<ScheduledTask | undefined> {
  const claimed = await claimDueTask(db, tasks.map(intervalOf))
  return claimed && tasks.find(({ plugin, name }) => plugin === claimed.plugin && name === claimed.name)
}

const intervalOf = ({ plugin, name, every }: ScheduledTask) => ({ plugin, name, every: milliseconds(every) })

async function run(db: Knex, { plugin, name, run }: ScheduledTask, { log, signal }: Ending) {
  const error = await run().then(
    () => null,
    (error: Error) => error.message,
  )
  // Cut short by the end of the portal, it has neither finished nor failed.
  if (error && signal.aborted) return
  if (error) log.error(`Task ${plugin}.${name} failed: ${error}`, { plugin })
  await db.raw('update portal.tasks set finished_at = now(), error = ? where (plugin, name) = (?, ?)', [
    error,
    plugin,
    name,
  ])
}
