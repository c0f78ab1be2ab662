import { startWorkers } from '@callboard/backend'
import type { InWorker } from '@callboard/plugin-api/backend'
import { atTheEnd } from './cleanup'

/** `inWorker` for the files of a folder, for a test that calls a plugin's function and starts no portal. */
export function inWorkerOf(folder: string): InWorker {
  const workers = startWorkers()
  atTheEnd(workers.close)
  return workers.inWorkerOf(folder)
}
