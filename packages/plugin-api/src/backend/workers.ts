/** What a file `name.worker.ts` is: one function, by default, from data to data, as `structuredClone` can copy them. */
export interface WorkerModule {
  default: (input: never) => unknown
}

/** How a function in a thread is run. */
export interface WorkOptions {
  /** How many it may take once its turn has come; 30, unless said otherwise. */
  seconds?: number
  /** Whether a person waits for it. Then it goes before all that nobody waits for. */
  someoneWaits?: boolean | undefined
}

/**
 * Runs the function of `name.worker.ts`, by its path in the plugin's folder, in a thread of its own, so that others are answered
 * meanwhile.
 *
 * ```ts
 * await inWorker<typeof import('./count.worker')>('count', { text })
 * ```
 *
 * @throws WorkLimitError if it took too long or too much memory.
 * @throws Error with the message and the fields of what the function threw.
 */
export type InWorker = <Module extends WorkerModule>(
  name: string,
  input: Parameters<Module['default']>[0],
  options?: WorkOptions,
) => Promise<Awaited<ReturnType<Module['default']>>>

/** Work in a thread reached a limit and was ended. The message follows what was done: "takes longer than 30 seconds". */
export class WorkLimitError extends Error {
  override readonly name = 'WorkLimitError'
  readonly limit: 'time' | 'memory'

  constructor(limit: 'time' | 'memory', message: string) {
    super(message)
    this.limit = limit
  }
}
