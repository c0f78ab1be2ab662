import type { EventOperation, Parameter } from '../../plugin'
import { textOf } from '../openapi/contentsOf'
import { moreOf } from '../openapi/headerOf'
import type { ParsedOperation } from '../Parsed'
import { collecting, follow, type Reading } from '../Reading'
import { readSchema } from '../schema/readSchema'
import { uniqueKey } from '../uniqueKey'
import { at, isObject, isTrueAt, listOf, type ObjectValue, objectOf, present, textAt, type Value } from '../values'
import { readMessage } from './readMessage'
import { withTraits } from './withTraits'

/** AsyncAPI 2: what others may publish to and subscribe to, channel by channel. */
export function readChannels(document: ObjectValue, reading: Reading): ParsedOperation[] {
  const taken = new Set<string>()
  const read: ParsedOperation[] = []
  for (const [address, value] of Object.entries(objectOf(at(document, 'channels')))) {
    const channel = follow(value, reading).value
    for (const verb of ['publish', 'subscribe']) {
      const operation = at(channel, verb)
      if (!isObject(operation)) continue
      const key = uniqueKey(textAt(operation, 'operationId') ?? `${verb}-${address}`, taken)
      const place = { key, verb, address, channel, operation: withTraits(operation, reading), document }
      const { value, refs } = collecting(reading, () => readOperation(place, reading))
      read.push({ group: firstTag(operation, reading), operation: value, refs })
    }
  }
  return read
}

interface Place {
  key: string
  verb: string
  address: string
  channel: ObjectValue
  operation: ObjectValue
  document: ObjectValue
}

function readOperation(place: Place, reading: Reading): EventOperation {
  const { key, verb, address, channel, operation, document } = place
  const message = at(operation, 'message')
  const alternatives = listOf(at(message, 'oneOf'))
  const messages = alternatives.length > 0 ? alternatives : message === undefined ? [] : [message]
  return {
    kind: 'event',
    key,
    verb,
    name: address,
    summary: textAt(operation, 'summary') ?? null,
    deprecated: isTrueAt(operation, 'deprecated'),
    ...present({
      description: textAt(operation, 'description'),
      more: moreOf(at(operation, 'externalDocs'), reading),
      channel: saidOf(textAt(channel, 'description')),
      bindings: bindingsOf([at(channel, 'bindings'), at(operation, 'bindings')], reading),
    }),
    parameters: channelParameters(at(channel, 'parameters'), reading),
    servers: listOf(at(channel, 'servers')).filter((name) => typeof name === 'string'),
    messages: messages.map((one) => readMessage(one, document, reading)),
  }
}

export const saidOf = (description: string | undefined) => (description ? { description } : undefined)

/** What stands in braces in an address. */
export function channelParameters(value: Value, reading: Reading): Parameter[] {
  return Object.entries(objectOf(value)).map(([name, value]) => {
    const parameter = follow(value, reading).value
    return {
      name,
      in: 'address',
      required: true,
      deprecated: false,
      ...present({ description: textAt(parameter, 'description') }),
      // Version 3 says it without a schema; every parameter is text there.
      schema: readSchema(at(parameter, 'schema') ?? { ...parameter, type: 'string', description: undefined }, reading),
    }
  })
}

/** Settings of the protocol, of the channel and of the operation. */
export function bindingsOf(values: Value[], reading: Reading): string | undefined {
  const bindings = values.map((value) => follow(value, reading).value).filter((one) => Object.keys(one).length > 0)
  return bindings.length > 0 ? bindings.map(textOf).join('\n') : undefined
}

export function firstTag(operation: ObjectValue, reading: Reading): string {
  const [tag] = listOf(at(operation, 'tags'))
  return textAt(follow(tag, reading).value, 'name') ?? ''
}
