import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import { unavailable } from '@callboard/plugin-api'
import type { InWorker } from '@callboard/plugin-api/backend'
import { askThread, errorOf, openThread, type Question } from './askThread'
import { idleThreads } from './idleThreads'
import { ownWorkerCode, type WorkerCode } from './workerCode'

export interface Workers {
  /** Runs the `*.worker.ts` files of a folder. */
  inWorkerOf(folder: string): InWorker
  /** Ends every thread; what still runs or waits is rejected. */
  close(): Promise<void>
}

interface Job extends Question {
  seconds: number
  someoneWaits: boolean
  resolve(result: unknown): void
  reject(error: unknown): void
}

/** In milliseconds. */
const idleTime = 30_000

/** One of them is kept for what people wait for, so there are two at least; each may take memory, so there are not many. */
const mostThreads = Math.min(Math.max(availableParallelism(), 2), 4)

/**
 * Threads for heavy work. They start when there is work and end when there was none for a while. What a person waits for goes
 * first; everything else is taken in the order in which it came, and leaves one thread free.
 */
export function startWorkers(code: WorkerCode = ownWorkerCode): Workers {
  const waiting: Job[] = []
  const running = new Map<Worker, Job>()
  const idle = idleThreads(idleTime)
  let isClosed = false

  function next(): Job | undefined {
    if (running.size >= mostThreads) return undefined
    const urgent = waiting.findIndex(({ someoneWaits }) => someoneWaits)
    if (urgent !== -1) return waiting.splice(urgent, 1)[0]
    const inBackground = [...running.values()].filter(({ someoneWaits }) => !someoneWaits).length
    return inBackground < mostThreads - 1 ? waiting.shift() : undefined
  }

  function runWaiting() {
    for (let job = next(); job; job = next()) void run(job, idle.take() ?? openThread(code.thread))
  }

  async function run(job: Job, thread: Worker) {
    running.set(thread, job)
    try {
      const { failure, result } = await askThread(thread, { file: job.file, input: job.input }, job.seconds)
      idle.keep(thread)
      if (failure) job.reject(errorOf(failure))
      else job.resolve(result)
    } catch (error) {
      // Whatever it is doing, nobody waits for it any more; the next job gets a new one.
      void thread.terminate()
      job.reject(isClosed ? stopping() : error)
    } finally {
      running.delete(thread)
      runWaiting()
    }
  }

  return {
    inWorkerOf: (folder) => (name, input, options) =>
      new Promise<never>((resolve, reject) => {
        if (isClosed) return reject(stopping())
        const file = code.fileOf(folder, name).href
        const { seconds = 30, someoneWaits = false } = options ?? {}
        waiting.push({ file, input, seconds, someoneWaits, resolve: resolve as Job['resolve'], reject })
        runWaiting()
      }),
    async close() {
      isClosed = true
      for (const job of waiting.splice(0)) job.reject(stopping())
      await Promise.all([...running.keys()].map((thread) => thread.terminate()))
      await idle.end()
    },
  }
}

const stopping = () => unavailable('The portal is stopping.')
