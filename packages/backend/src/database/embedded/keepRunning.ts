import type { Cluster } from './Cluster'
import { isAlive } from './isAlive'
import { stopPostmaster } from './stopPostmaster'

interface Options {
  /** Starts PostgreSQL again where the first one was, and gives its process id. */
  startAgain(): Promise<number>
  /** Told that it had ended, and why it could not be started again if it could not. */
  onEnd(failure?: Error): void
}

/** How often to look whether PostgreSQL still runs, in milliseconds. */
const pause = 1000

/**
 * Starts PostgreSQL again when it ends without having been told to, as after the system ran out of memory; without it the
 * portal would answer nothing any more. Where that fails, as on a full disk, it is tried until it works.
 */
export function keepRunning(pid: number, cluster: Cluster, { startAgain, onEnd }: Options): { stop(): Promise<void> } {
  let current = pid
  let isStopping = false
  let looking = Promise.resolve()
  let timer = setTimeout(look, pause).unref()

  function look() {
    looking = mend().finally(() => {
      if (!isStopping) timer = setTimeout(look, pause).unref()
    })
  }
  async function mend() {
    if (isAlive(current)) return
    try {
      current = await startAgain()
      onEnd()
    } catch (error) {
      onEnd(error as Error)
    }
  }
  return {
    async stop() {
      isStopping = true
      clearTimeout(timer)
      await looking
      await stopPostmaster(current, cluster)
    },
  }
}
