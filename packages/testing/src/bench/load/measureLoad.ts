import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { RunningCatalog } from '../catalog/RunningCatalog'
import type { Job, Load, Request, started } from './Load'
import { processorTime } from './processorTime'

export interface MeasuredLoad extends Load {
  /** Milliseconds of processor for one request. */
  server: number
  postgres: number
}

const connections = 8
const warmUp = 1000
const milliseconds = 4000

/** Sends requests from another process, and measures how long the answers take and what they cost. */
export async function measureLoad(catalog: RunningCatalog, requests: Request[]): Promise<MeasuredLoad> {
  const sender = fork(fileURLToPath(new URL('./sendRequests.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] })
  sender.send({ url: catalog.url, requests, connections, warmUp, milliseconds } satisfies Job)
  await nextMessage(sender)
  const before = usedBy(catalog)
  const load = (await nextMessage(sender)) as Load
  const after = usedBy(catalog)
  const perRequest = (seconds: number) => (seconds * 1000) / load.requests
  return {
    ...load,
    server: perRequest(after.server - before.server),
    postgres: perRequest(after.postgres - before.postgres),
  }
}

async function nextMessage(sender: ReturnType<typeof fork>): Promise<Load | typeof started> {
  const [message] = await Promise.race([
    once(sender, 'message'),
    once(sender, 'exit').then(() => {
      throw new Error('The sender of requests ended before it was done.')
    }),
  ])
  return message
}

const usedBy = ({ serverPid, postgresPid }: RunningCatalog) => ({
  server: processorTime(serverPid),
  postgres: processorTime(postgresPid),
})
