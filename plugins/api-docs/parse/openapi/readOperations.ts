import type { Header } from '../../plugin'
import type { ParsedOperation } from '../Parsed'
import { collecting, follow, type Reading } from '../Reading'
import { uniqueKey } from '../uniqueKey'
import { at, isObject, listOf, type ObjectValue, objectOf, textAt, type Value } from '../values'
import { readOperation } from './readOperation'

const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace', 'query']

/** Every operation of an OpenAPI 3 document, in its order, under its first tag. */
export function readOperations(document: ObjectValue, header: Header, reading: Reading): ParsedOperation[] {
  const taken = new Set<string>()
  const read: ParsedOperation[] = []
  for (const { path, method, operation, item, isWebhook } of requestsOf(document, reading)) {
    const key = uniqueKey(textAt(operation, 'operationId') ?? `${method}-${path}`, taken)
    const { value, refs } = collecting(reading, () =>
      readOperation({ key, method, path, operation, item, document, header, isWebhook }, reading),
    )
    const [tag] = listOf(at(operation, 'tags'))
    read.push({ group: isWebhook ? 'Webhooks' : typeof tag === 'string' ? tag : '', operation: value, refs })
  }
  return read
}

export interface Request {
  path: string
  method: string
  operation: ObjectValue
  /** What all operations of the path share. */
  item: ObjectValue
  /** Sent by the API rather than to it. */
  isWebhook: boolean
}

function* requestsOf(document: ObjectValue, reading: Reading): Generator<Request> {
  for (const [key, isWebhook] of [
    ['paths', false],
    ['webhooks', true],
  ] as const) {
    for (const [path, value] of Object.entries(objectOf(at(document, key)))) {
      yield* requestsAt(path, value, isWebhook, reading)
    }
  }
}

export function* requestsAt(path: string, value: Value, isWebhook: boolean, reading: Reading): Generator<Request> {
  const item = follow(value, reading).value
  for (const method of methods) {
    const operation = at(item, method)
    if (isObject(operation)) yield { path, method, operation, item, isWebhook }
  }
}
