import { Worker } from 'node:worker_threads'
import { WorkLimitError } from '@callboard/plugin-api/backend'

/** What a thread is asked to do. */
export interface Question {
  /** URL of the file whose function is to run. */
  file: string
  input: unknown
}

export interface Answer {
  result?: unknown
  failure?: { name: string; message: string; stack: string | undefined; fields: object }
}

/** Of a thread's own heap; what is in it when a job begins is some 50. */
const mostMegabytes = 512

export function openThread(program: URL): Worker {
  const thread = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } })
  // Whoever asks listens for himself. What goes wrong in a thread that is being ended concerns nobody, and would end the portal.
  return thread.on('error', () => {})
}

/** Asks a thread for one thing. Rejects with a `WorkLimitError`, or whatever ended the thread, if it is of no use any more. */
export function askThread(thread: Worker, question: Question, seconds: number): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(timer)
      thread.off('message', answered).off('error', failed).off('exit', exited)
      settle()
    }
    const answered = (answer: Answer) => end(() => resolve(answer))
    const failed = (error: NodeJS.ErrnoException) => end(() => reject(explained(error)))
    const exited = () => end(() => reject(new Error('The thread ended before it was done.')))
    const tooLong = () =>
      end(() =>
        reject(new WorkLimitError('time', `takes longer than ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`)),
      )
    const timer = setTimeout(tooLong, seconds * 1000)
    thread.on('message', answered).on('error', failed).on('exit', exited)
    try {
      thread.postMessage(question)
    } catch (error) {
      end(() => reject(error))
    }
  })
}

const explained = (error: NodeJS.ErrnoException) =>
  error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new WorkLimitError('memory', `takes more than ${mostMegabytes} MB of memory`)
    : error

/** An error as it was thrown in the thread, but for its class. */
export function errorOf({ name, message, stack, fields }: NonNullable<Answer['failure']>): Error {
  return Object.assign(new Error(message), fields, { name, stack })
}
