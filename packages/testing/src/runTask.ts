import type { RunningServer } from '@callboard/backend'
import type { Plugin } from '@callboard/plugin-api'

/** Runs a task of a plugin now, as its schedule would. @throws Error if there is no such task, and what the task throws. */
export async function runTask({ installed }: RunningServer, { id }: Plugin, name: string): Promise<void> {
  const plugin = installed.find((one) => one.id === id)
  const task = plugin?.state === 'running' ? plugin.backend.tasks?.[name] : undefined
  if (plugin?.state !== 'running' || !task) throw new Error(`No running plugin has a task '${id}.${name}'.`)
  await task.run(plugin.services)
}
