import { ReadError } from '@callboard/plugin-api/backend'
import { ZodError } from 'zod'

/** What is read from an answer of an API. @throws ReadError if the answer is another than the API is known for. */
export function understood<Value>({ host }: URL, read: () => Value): Value {
  try {
    return read()
  } catch (cause) {
    if (!(cause instanceof ZodError)) throw cause
    throw new ReadError('unreachable', `What ${host} answered is not what its API gives.`, { cause })
  }
}
