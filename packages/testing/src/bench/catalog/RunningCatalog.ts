import type { BuiltPortal } from '../runPortal'
import { ask } from './ask'

/** A portal under measurement, with the invented organisation in its catalog. */
export interface RunningCatalog {
  url: string
  /** URL of its database. */
  database: string
  serverPid: number
  postgresPid: number
  /** How many entities it has. */
  entities: number
  /** Resident memory of the server's process, in MB. */
  memory(): number
  /** What the portal answers, from JSON. */
  ask(path: string, body?: object): Promise<unknown>
}

export const runningCatalog = (
  { url, pid, memory }: BuiltPortal,
  postgres: { url: string; pid: number },
  entities: number,
): RunningCatalog => ({
  url,
  database: postgres.url,
  serverPid: pid,
  postgresPid: postgres.pid,
  entities,
  memory,
  ask: (path, body) => ask(url, path, body),
})
