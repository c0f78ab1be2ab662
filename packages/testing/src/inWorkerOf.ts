import { builtWorkerCode, startWorkers } from '@callboard/backend'
import type { InWorker } from '@callboard/plugin-api/backend'
import { atTheEnd } from './cleanup'
import { inRepository } from './repository'

/** `inWorker` for the files of a folder, for a test that calls a plugin's function and starts no portal. */
export function inWorkerOf(folder: string): InWorker {
  const workers = startWorkers(builtWorkerCode(inRepository('dist/server')))
  atTheEnd(workers.close)
  return workers.inWorkerOf(folder)
}
