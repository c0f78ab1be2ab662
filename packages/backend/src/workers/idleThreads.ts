import type { Worker } from 'node:worker_threads'

export interface IdleThreads {
  /** The one that worked last, which has the most of what it needs in memory. */
  take(): Worker | undefined
  /** Keeps one for the next job, for a while. */
  keep(thread: Worker): void
  end(): Promise<unknown>
}

/** Threads without work. One that got none for so many milliseconds is ended, which gives its memory back. */
export function idleThreads(milliseconds: number): IdleThreads {
  const idle = new Map<Worker, () => void>()
  return {
    take() {
      const [thread, leave] = [...idle].at(-1) ?? []
      leave?.()
      thread?.ref()
      return thread
    },
    keep(thread) {
      const leave = () => {
        clearTimeout(timer)
        thread.off('exit', forget)
        idle.delete(thread)
      }
      const forget = () => {
        leave()
        void thread.terminate()
      }
      const timer = setTimeout(forget, milliseconds).unref()
      // Something that a job left behind, such as a timer, may still end it.
      thread.on('exit', forget).unref()
      idle.set(thread, leave)
    },
    end: () => Promise.all([...idle.keys()].map((thread) => thread.terminate())),
  }
}
