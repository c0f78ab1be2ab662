import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cluster } from './Cluster'

/** What a running PostgreSQL says of itself in postmaster.pid (src/include/utils/pidfile.h). */
export interface PostmasterFile {
  pid: number
  port: number
  status: 'starting' | 'stopping' | 'ready' | 'standby' | ''
}

export function postmasterFilePath(cluster: Cluster): string {
  return join(cluster.dir, 'postmaster.pid')
}

/** `undefined` when nothing runs, or when the file is not written whole yet. */
export function readPostmasterFile(cluster: Cluster): PostmasterFile | undefined {
  try {
    const lines = readFileSync(postmasterFilePath(cluster), 'utf8').split('\n')
    const pid = Number(lines[0])
    const status = (lines[7] ?? '').trim() as PostmasterFile['status']
    return Number.isInteger(pid) && pid > 0 ? { pid, port: Number(lines[3] ?? 0), status } : undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
