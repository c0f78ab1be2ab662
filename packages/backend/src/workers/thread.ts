import { parentPort } from 'node:worker_threads'
import type { Answer, Question } from './askThread'

// What runs in a thread: it loads the file of each job, once, and answers with what its function gives.
parentPort?.on('message', async (question: Question) => parentPort?.postMessage(await answerTo(question)))

async function answerTo({ file, input }: Question): Promise<Answer> {
  try {
    const { default: work } = await import(/* @vite-ignore */ file)
    // Copied here, so that what cannot be copied is the job's failure and not the thread's.
    return { result: structuredClone(await work(input)) }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

/** The fields of an error are lost when it is copied, and some cannot be copied. */
function failureOf(error: unknown): NonNullable<Answer['failure']> {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  return { name, message, stack, fields: copyable({ ...(error as object) }) }
}

function copyable(fields: object): object {
  try {
    return structuredClone(fields)
  } catch {
    return {}
  }
}
