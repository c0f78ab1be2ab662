import { setTimeout } from 'node:timers/promises'

interface PooledClient {
  acquireRawConnection(): Promise<unknown>
  pool: { numUsed(): number; numPendingAcquires(): number }
}

/** `too_many_connections`: those of the database, or of the portal's user, are all in use. */
const noneLeft = '53300'

/**
 * Where the database has no connection left, whoever asks waits for one of the portal's own to be given back, as they do where the pool
 * is full. knex fails them, although that takes moments. Who waits is told so after the same time.
 */
export function waitForOwn(client: PooledClient): void {
  const connect = client.acquireRawConnection.bind(client)
  client.acquireRawConnection = async () => {
    for (let pause = 100; ; pause = Math.min(2 * pause, 2000)) {
      try {
        return await connect()
      } catch (error) {
        const { pool } = client
        const isWorthIt = pool.numUsed() > 0 && pool.numPendingAcquires() > 0
        if ((error as { code?: string }).code !== noneLeft || !isWorthIt) throw error
        await setTimeout(pause)
      }
    }
  }
}
