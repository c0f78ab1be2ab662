import { realpathSync, rmSync } from 'node:fs'
import type { Cluster } from './Cluster'
import { isAlive } from './isAlive'
import { isPostmasterOf } from './isPostmasterOf'
import { databaseUrl, dataDirectoryOf } from './openDatabase'
import { postmasterFilePath, readPostmasterFile } from './postmasterFile'
import { stopPostmaster } from './stopPostmaster'
import { waitUntil } from './waitUntil'

/**
 * The PostgreSQL that an earlier portal left running when it was killed, if there is one and it is fit for use.
 * One that is not, or that is just ending, is gone when this returns `undefined`.
 */
export async function adoptPostmaster(cluster: Cluster, password: string, onStep: (doing: string) => void) {
  const found = readPostmasterFile(cluster)
  if (!found) return undefined
  if (!isPostmasterOf(found.pid, cluster)) {
    if (isAlive(found.pid)) forgetPostmaster(cluster)
    return undefined
  }
  onStep('PostgreSQL is still running')
  await waitUntil(() => isSettled(found.pid, cluster), 60)
  const { pid, port, status } = readPostmasterFile(cluster) ?? found
  if (status === 'ready' && (await isOurs(port, password, cluster))) return { pid, url: databaseUrl(port, password) }
  await stopPostmaster(pid, cluster)
  return undefined
}

// PostgreSQL refuses to start while the number in its file belongs to any program of the same user. Its shared memory
// still tells it when a real one uses the data directory.
function forgetPostmaster(cluster: Cluster) {
  rmSync(postmasterFilePath(cluster), { force: true })
}

function isSettled(pid: number, cluster: Cluster): boolean {
  return readPostmasterFile(cluster)?.status === 'ready' || !isPostmasterOf(pid, cluster)
}

async function isOurs(port: number, password: string, cluster: Cluster): Promise<boolean> {
  try {
    return realpathSync(await dataDirectoryOf(port, password)) === cluster.dir
  } catch {
    return false
  }
}
