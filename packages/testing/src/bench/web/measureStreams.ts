import { once } from 'node:events'
import { type ClientRequest, get, type IncomingMessage } from 'node:http'
import { ask } from '../catalog/ask'
import { registerAll } from '../catalog/registerAll'
import { processorTime } from '../load/processorTime'
import { organisationFiles } from '../organisation/organisationFiles'
import { serveOrganisation } from '../organisation/serveOrganisation'
import { runPortal } from '../runPortal'

export interface MeasuredStreams {
  streams: number
  /** Of the server, for each of them, in kB. */
  memory: number
  /** Until all entities were in the catalog. */
  seconds: number
  /** Seconds of processor that the server used meanwhile. */
  server: number
  /** To each stream, in kB. */
  sent: number
}

/** What so many browsers that listen cost the server, while so many entities come into its catalog. */
export async function measureStreams(dataDir: string, streams: number, entities: number): Promise<MeasuredStreams> {
  const source = await serveOrganisation(organisationFiles(entities))
  const portal = await runPortal(dataDir, {
    config: 'packages/testing/src/bench/catalog/app-config.yaml',
    env: { BENCH_CODE_HOST: source.host },
  })
  try {
    const before = portal.memory()
    const opened = await openAll(portal.url, streams)
    await new Promise((resolve) => setTimeout(resolve, 2000))
    const listening = portal.memory()
    const [spent, since] = [processorTime(portal.pid), performance.now()]
    const catalog = { url: portal.url, ask: (path: string, body?: object) => ask(portal.url, path, body), entities }
    await registerAll(catalog as Parameters<typeof registerAll>[0], source.urls)
    const result = {
      streams,
      memory: ((listening - before) * 1024) / Math.max(streams, 1),
      seconds: (performance.now() - since) / 1000,
      server: processorTime(portal.pid) - spent,
      sent: opened.bytes() / Math.max(streams, 1) / 1024,
    }
    opened.close()
    return result
  } finally {
    await portal.stop()
    source.close()
  }
}

async function openAll(url: string, streams: number) {
  const requests: ClientRequest[] = []
  let bytes = 0
  for (let at = 0; at < streams; at++) {
    const request = get(`${url}/api/portal/events`, { agent: false })
    request.on('error', () => undefined)
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    response.on('data', (chunk: Buffer) => {
      bytes += chunk.length
    })
    response.on('error', () => undefined)
    requests.push(request)
  }
  return {
    bytes: () => bytes,
    close() {
      for (const request of requests) request.destroy()
    },
  }
}
