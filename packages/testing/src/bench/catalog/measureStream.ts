import { restApi } from './Measurement'
import type { RunningCatalog } from './RunningCatalog'

export interface MeasuredStream {
  /** Milliseconds. */
  firstByte: number
  seconds: number
  megabytes: number
  /** The most resident memory of the server meanwhile, in MB. */
  memory: number
}

/** Reads all of `GET /entities` to the end. */
export async function measureStream({ url, memory }: RunningCatalog): Promise<MeasuredStream> {
  let mostMemory = memory()
  const watch = setInterval(() => {
    mostMemory = Math.max(mostMemory, memory())
  }, 20)
  const since = performance.now()
  const answer = await fetch(`${url}${restApi}/entities`, { headers: { 'accept-encoding': 'identity' } })
  let firstByte: number | undefined
  let bytes = 0
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    firstByte ??= performance.now() - since
    bytes += chunk.length
  }
  clearInterval(watch)
  return {
    firstByte: firstByte ?? 0,
    seconds: (performance.now() - since) / 1000,
    megabytes: bytes / 1e6,
    memory: mostMemory,
  }
}
