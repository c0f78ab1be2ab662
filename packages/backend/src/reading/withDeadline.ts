import { setMaxListeners } from 'node:events'

/**
 * Does work with a signal that is raised when the caller raises theirs, or after so many milliseconds.
 *
 * Not `AbortSignal.any` and `AbortSignal.timeout`: of a combined signal Node keeps the parts by weak references only, and a
 * deadline that was collected as garbage never comes.
 */
export async function withDeadline<Value>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  signal?.throwIfAborted()
  // Any number of reads end with the portal, or with one request: Node would take more than ten for a leak, and say so.
  if (signal) setMaxListeners(0, signal)
  const controller = new AbortController()
  const giveUp = () => controller.abort(signal?.reason)
  const timer = setTimeout(() => controller.abort(new DOMException('It took too long.', 'TimeoutError')), milliseconds)
  signal?.addEventListener('abort', giveUp)
  try {
    return await work(controller.signal)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', giveUp)
  }
}
