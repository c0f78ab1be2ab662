import type { InWorker } from '@callboard/plugin-api/backend'

let hash: Promise<string> | undefined

/**
 * Which renderer this is: a hash of what it makes of a page that has something of everything. After an update of the portal
 * that renders otherwise, every page is rendered again, without anybody having to remember a number.
 */
export function rendererHash(inWorker: InWorker): Promise<string> {
  hash ??= inWorker<typeof import('./hashRenderer.worker')>('build/hashRenderer', undefined)
  // One that failed, as when the portal stops, is no answer for the next who asks.
  hash.catch(() => {
    hash = undefined
  })
  return hash
}
