import type { Cluster } from './Cluster'
import { isPostmasterOf } from './isPostmasterOf'
import { waitUntil } from './waitUntil'

// PostgreSQL's "fast" and "immediate" shutdowns, then the end. Each is given this many seconds.
const escalation = [
  ['SIGINT', 15],
  ['SIGQUIT', 5],
  ['SIGKILL', 5],
] as const

/** Ends the cluster's PostgreSQL, whoever started it. Checks before each signal that the process is still that one. */
export async function stopPostmaster(pid: number, cluster: Cluster): Promise<void> {
  for (const [signal, seconds] of escalation) {
    if (!isPostmasterOf(pid, cluster)) return
    process.kill(pid, signal)
    if (await waitUntil(() => !isPostmasterOf(pid, cluster), seconds)) return
  }
}
