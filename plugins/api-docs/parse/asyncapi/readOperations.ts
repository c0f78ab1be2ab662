import type { EventOperation, Message } from '../../plugin'
import { moreOf } from '../openapi/headerOf'
import type { ParsedOperation } from '../Parsed'
import { collecting, follow, type Reading, refOf, stepsOf } from '../Reading'
import { uniqueKey } from '../uniqueKey'
import { at, isTrueAt, listOf, type ObjectValue, objectOf, present, textAt, type Value } from '../values'
import { bindingsOf, channelParameters, firstTag, saidOf } from './readChannels'
import { readMessage } from './readMessage'
import { withTraits } from './withTraits'

/** AsyncAPI 3: what the application sends and receives. */
export function readOperations(document: ObjectValue, reading: Reading): ParsedOperation[] {
  const taken = new Set<string>()
  const read: ParsedOperation[] = []
  for (const [id, value] of Object.entries(objectOf(at(document, 'operations')))) {
    const operation = withTraits(follow(value, reading).value, reading)
    const { value: found, refs } = collecting(reading, () =>
      readOperation(uniqueKey(id, taken), operation, document, reading),
    )
    read.push({ group: firstTag(operation, reading), operation: found, refs })
  }
  return read
}

function readOperation(key: string, operation: ObjectValue, document: ObjectValue, reading: Reading): EventOperation {
  const channel = follow(at(operation, 'channel'), reading).value
  const said = present({
    description: textAt(operation, 'description'),
    more: moreOf(at(operation, 'externalDocs'), reading),
    channel: saidOf(textAt(channel, 'description') ?? textAt(channel, 'summary')),
    bindings: bindingsOf([at(channel, 'bindings'), at(operation, 'bindings')], reading),
    reply: replyOf(at(operation, 'reply'), document, reading),
  })
  return {
    kind: 'event',
    key,
    verb: textAt(operation, 'action') ?? 'send',
    name: addressOf(channel, at(operation, 'channel')),
    summary: textAt(operation, 'summary') ?? textAt(operation, 'title') ?? null,
    deprecated: isTrueAt(operation, 'deprecated'),
    ...said,
    parameters: channelParameters(at(channel, 'parameters'), reading),
    servers: listOf(at(channel, 'servers')).flatMap((server) => stepsOf(refOf(server) ?? '').at(-1) ?? []),
    messages: messagesOf(at(operation, 'messages'), channel, document, reading),
  }
}

/** The messages that are named; all of the channel, if none is. */
function messagesOf(named: Value, channel: ObjectValue, document: ObjectValue, reading: Reading): Message[] {
  const list = listOf(named)
  const all = list.length > 0 ? list : Object.values(objectOf(at(channel, 'messages')))
  return all.map((message) => readMessage(message, document, reading))
}

function replyOf(value: Value, document: ObjectValue, reading: Reading): EventOperation['reply'] {
  if (value === undefined) return undefined
  const reply = follow(value, reading).value
  const channel = follow(at(reply, 'channel'), reading).value
  const location = textAt(follow(at(reply, 'address'), reading).value, 'location')
  return {
    address: textAt(channel, 'address') ?? location ?? 'an address that the request names',
    messages: messagesOf(at(reply, 'messages'), channel, document, reading),
  }
}

/** The address; where it is only known at run time, the name of the channel. */
const addressOf = (channel: ObjectValue, ref: Value) =>
  textAt(channel, 'address') ?? textAt(channel, 'title') ?? stepsOf(refOf(ref) ?? '').at(-1) ?? 'unnamed channel'
