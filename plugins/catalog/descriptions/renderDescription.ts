import { createHash } from 'node:crypto'
import type { InWorker } from '@callboard/plugin-api/backend'

/** By the hash of the text, what was asked for last at the end: a thread takes half a second to start after a pause. */
const known = new Map<string, Promise<string>>()
const mostKnown = 300

/** A description as HTML. The same text is rendered once. */
export function renderDescription(text: string, inWorker: InWorker): Promise<string> {
  const hash = createHash('sha256').update(text).digest('base64')
  const rendered =
    known.get(hash) ??
    inWorker<typeof import('./render.worker')>('descriptions/render', { text }, { someoneWaits: true })
  known.delete(hash)
  known.set(hash, rendered)
  rendered.catch(() => known.delete(hash))
  const [oldest] = known.keys()
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest)
  return rendered
}
