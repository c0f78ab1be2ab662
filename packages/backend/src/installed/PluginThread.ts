import { Worker } from 'node:worker_threads'
import { unavailable } from '@callboard/plugin-api'
import { z } from 'zod'
import { type Asking, asking, errorOf, type Methods } from './asking'
import { Described, Held, type ThreadData } from './ThreadData'

export interface ThreadLimits {
  /** Of the thread's own heap, in MB. */
  memory: number
  /** How long it may take to answer a request, in milliseconds. */
  answer: number
  /** How long it may do something without looking up, in milliseconds: then it is in a loop. */
  unresponsive: number
  /** How long it may take to start, in milliseconds. */
  start: number
}

/** A plugin that runs in a thread of its own. */
export interface PluginThread {
  described: Described
  /** @throws what it threw, or that it took too long, or has ended */
  ask<Result = unknown>(name: string, ...args: unknown[]): Promise<Result>
  /** How often it took a connection to the database, and for how many seconds it had them; undefined of one that does not answer at once. */
  held(): Promise<Held | undefined>
  /** Gives why it ended, when it has ended by itself. */
  ended: Promise<string>
  stop(): Promise<void>
}

interface Options {
  program: URL
  data: ThreadData
  methods: Methods
  limits: ThreadLimits
  onOutput(line: string): void
}

/**
 * Starts a plugin in a thread: with a heap of its own, without the portal's environment, and watched, so that one that loops is ended.
 * @throws Error that says why it did not start
 */
export async function startThread({ program, data, methods, limits, onOutput }: Options): Promise<PluginThread> {
  const worker = new Worker(program, {
    workerData: data,
    env: {},
    argv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
  })
  for (const stream of [worker.stdout, worker.stderr]) stream.setEncoding('utf8').on('data', onOutput)
  const portal = asking(worker, methods)
  const end = endOf(worker, portal, limits)
  const described = await startedWithin(worker, limits.start, end.reason)
  const stopWatching = watch(portal, limits.unresponsive, end.now)
  void end.reason.then(stopWatching)
  return {
    described,
    ask: (name, ...args) => within(portal.ask('ask', name, ...args), limits.answer, tooSlow(limits.answer)) as never,
    held: () =>
      within(portal.ask('held'), 300, new Error())
        .then(Held.parse)
        .catch(() => undefined),
    ended: end.reason,
    async stop() {
      stopWatching()
      await within(portal.ask('end'), 1000, new Error()).catch(() => {})
      await worker.terminate()
    },
  }
}

/** However it ends, whoever waits for an answer is told. */
function endOf(worker: Worker, portal: Asking, { memory }: ThreadLimits) {
  let why: string | undefined
  const reason = new Promise<string>((resolve) => {
    worker.on('error', (error: NodeJS.ErrnoException) => {
      why ??= error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? `it took more than ${memory} MB of memory` : sentenceOf(error)
    })
    worker.on('exit', (code) => {
      why ??= `it ended itself with code ${code}`
      portal.end(unavailable(`This plugin has stopped: ${why}.`))
      resolve(why)
    })
  })
  const now = (because: string) => {
    why ??= because
    void worker.terminate()
  }
  return { reason, now }
}

const sentenceOf = ({ message }: Error) => `an error was caught by nobody (${message})`

/** The first word of a thread: what it is, or why it does not start. */
const Said = z.union([z.object({ started: Described }), z.object({ failed: z.looseObject({}) })])

async function startedWithin(worker: Worker, milliseconds: number, ended: Promise<string>): Promise<Described> {
  const started = new Promise<Described>((resolve, reject) => {
    worker.on('message', (message) => {
      const { data: said } = Said.safeParse(message)
      if (said) return 'started' in said ? resolve(said.started) : reject(errorOf(said.failed))
    })
    void ended.then((reason) => reject(new Error(`It did not start: ${reason}.`)))
  })
  try {
    const late = new Error(`It did not start within ${milliseconds / 1000} seconds.`)
    return await within(started, milliseconds, late)
  } catch (error) {
    await worker.terminate()
    throw error
  }
}

/**
 * Asks it whether it lives, again and again: a thread that is busy with one thing answers nothing. Two answers have to be missing, since
 * after the machine has slept the first of them only waits to be read.
 */
function watch(portal: Asking, unresponsive: number, end: (reason: string) => void): () => void {
  const seconds = unresponsive / 1000
  let missing = 0
  const timer = setInterval(() => {
    if (missing >= 2) return end(`it did one thing for ${seconds} seconds and answered nothing meanwhile`)
    missing += 1
    portal.ask('alive').then(
      () => {
        missing = 0
      },
      () => {},
    )
  }, unresponsive / 2).unref()
  return () => clearInterval(timer)
}

const tooSlow = (milliseconds: number) =>
  unavailable(`This plugin did not answer within ${milliseconds / 1000} seconds. Try again, or tell whoever wrote it.`)

async function within<Value>(work: Promise<Value>, milliseconds: number, late: Error): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late), milliseconds)
  })
  try {
    return await Promise.race([work, deadline])
  } finally {
    clearTimeout(timer)
  }
}
