import type { Example, Message } from '../../plugin'
import { textOf } from '../openapi/contentsOf'
import { follow, type Reading } from '../Reading'
import { generateExample } from '../schema/generateExample'
import { readSchema } from '../schema/readSchema'
import { at, isTrueAt, listOf, type ObjectValue, present, textAt, type Value } from '../values'
import { withTraits } from './withTraits'

/** A message of AsyncAPI 2 or 3, its traits included. */
export function readMessage(value: Value, document: ObjectValue, reading: Reading): Message {
  const { value: written, name: known, missing } = follow(value, reading)
  const message = withTraits(written, reading)
  const payload = payloadOf(message)
  const headers = at(message, 'headers')
  return {
    name: textAt(message, 'name') ?? known ?? textAt(message, 'messageId') ?? missing ?? 'Message',
    deprecated: isTrueAt(message, 'deprecated'),
    ...present({
      title: textAt(message, 'title'),
      summary: textAt(message, 'summary'),
      description:
        textAt(message, 'description') ?? (missing && `Described at ${missing}, outside of this definition.`),
      contentType: textAt(message, 'contentType') ?? textAt(document, 'defaultContentType'),
      correlation: textAt(follow(at(message, 'correlationId'), reading).value, 'location'),
      headers: headers === undefined ? undefined : readSchema(headers, reading),
    }),
    ...(payload.isJsonSchema
      ? { payload: readSchema(payload.schema, reading) }
      : present({ payloadText: payload.schema === undefined ? undefined : textOf(payload.schema) })),
    examples: examplesOf(message, payload, reading),
  }
}

/** Avro and others are schemas too, but no JSON Schemas. Version 3 names the language beside the schema. */
function payloadOf(message: ObjectValue): { schema: Value; isJsonSchema: boolean } {
  const payload = at(message, 'payload')
  const format = textAt(payload, 'schemaFormat') ?? textAt(message, 'schemaFormat')
  const schema = textAt(payload, 'schemaFormat') ? at(payload, 'schema') : payload
  return { schema, isJsonSchema: schema !== undefined && (!format || /schema\+|asyncapi|openapi/.test(format)) }
}

function examplesOf(message: ObjectValue, payload: ReturnType<typeof payloadOf>, reading: Reading): Example[] {
  const given = listOf(at(message, 'examples')).flatMap((example, index) => {
    const value = at(example, 'payload')
    if (value === undefined) return []
    const name = textAt(example, 'summary') ?? textAt(example, 'name') ?? `Example ${index + 1}`
    return [{ name, text: textOf(value), isGenerated: false }]
  })
  if (given.length > 0 || !payload.isJsonSchema) return given
  const made = generateExample(payload.schema, reading)
  return made === undefined ? [] : [{ name: 'Example', text: textOf(made), isGenerated: true }]
}
