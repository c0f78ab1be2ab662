import type { MessagePort, Worker } from 'node:worker_threads'
import { PortalError } from '@callboard/plugin-api'
import { z } from 'zod'

/** What the two sides of a thread send each other: questions, and answers to them by number. */
type Message =
  | { number: number; method: string; args: unknown[] }
  | { number: number; result?: unknown; failure?: Failure }

/** Whatever is not as expected is nothing: it comes from a plugin, and goes into an answer. */
const Failure = z.object({
  name: z.string().catch('Error'),
  message: z.string().catch('It failed.'),
  stack: z.string().optional().catch(undefined),
  statusCode: z.int().min(400).max(599).optional().catch(500),
  details: z.unknown(),
  code: z.string().optional().catch(undefined),
})
type Failure = z.input<typeof Failure>

// biome-ignore lint/suspicious/noExplicitAny: each side knows what it asks the other for.
export type Methods = Record<string, (...args: any[]) => unknown>

export interface Asking {
  /** Asks the other side for something. @throws what that threw */
  ask<Result = unknown>(method: string, ...args: unknown[]): Promise<Result>
  /** Fails every question that is still open, and those to come. */
  end(reason: Error): void
}

/** Has both sides of a thread call each other's methods. What goes over is copied; a method that is not there is an error. */
export function asking(port: MessagePort | Worker, methods: Methods): Asking {
  const open = new Map<number, { resolve(result: never): void; reject(error: Error): void }>()
  let last = 0
  let ended: Error | undefined

  port.on('message', async (message: unknown) => {
    if (!isMessage(message)) return
    if ('method' in message) return port.postMessage(await answerTo(message, methods))
    const asked = open.get(message.number)
    open.delete(message.number)
    if ('failure' in message && message.failure) asked?.reject(errorOf(message.failure))
    else asked?.resolve(message.result as never)
  })
  return {
    ask: (method, ...args) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended)
        last += 1
        open.set(last, { resolve, reject })
        port.postMessage({ number: last, method, args })
      }),
    end(reason) {
      ended = reason
      for (const { reject } of open.values()) reject(reason)
      open.clear()
    },
  }
}

/** A plugin can send whatever it likes, past what it is given for that. */
const isMessage = (message: unknown): message is Message =>
  typeof message === 'object' && message !== null && 'number' in message

type Question = Extract<Message, { method: string }>

async function answerTo({ number, method, args }: Question, methods: Methods): Promise<Message> {
  try {
    const answer = Object.hasOwn(methods, method) ? methods[method] : undefined
    if (!answer) throw new Error(`There is nothing called ${method} to ask for.`)
    // Copied here, so that what cannot be copied is the answer's failure and not the thread's.
    return { number, result: structuredClone(await answer(...args)) }
  } catch (error) {
    return { number, failure: failureOf(error) }
  }
}

/** By its fields and not by its class: the plugin has a copy of the class in its own bundle. */
export function failureOf(error: unknown): Failure {
  const { name, message, stack, statusCode, details, code } = Object.assign(
    error instanceof Error ? error : new Error(String(error)),
  ) as Failure
  return { name, message, stack, statusCode, code, details: details === undefined ? undefined : plain(details) }
}

const plain = (details: unknown) => JSON.parse(JSON.stringify(details))

export function errorOf(failure: unknown): Error {
  const { name, message, stack, statusCode, details, code } = Failure.parse(failure)
  if (statusCode !== undefined) return new PortalError(name, message, { statusCode, details })
  return Object.assign(new Error(message), { name, stack, ...(code !== undefined && { code }) })
}
