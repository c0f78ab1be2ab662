import { execFileSync } from 'node:child_process'
import { readlinkSync } from 'node:fs'
import type { Cluster } from './Cluster'

/**
 * Whether this process is alive and is the PostgreSQL of this cluster. A process id alone proves nothing: the system gives
 * it to another program later. PostgreSQL works inside its data directory, and a dead process works nowhere.
 */
export function isPostmasterOf(pid: number, cluster: Cluster): boolean {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === cluster.dir
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(` ${cluster.dir} `)
  } catch {
    return false
  }
}
