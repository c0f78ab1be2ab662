import { DefinitionError } from '../DefinitionError'
import { follow, type Reading } from '../Reading'
import { at, isObject, listOf, type ObjectValue, type Value } from '../values'
import { typesOf } from './labelOf'
import { mergeAllOf } from './mergeAllOf'

const deepestExample = 6
/** An example is to be read: beyond this many values it is cut short. */
const mostValues = 200

/** Which way a value goes: a request leaves out what only an answer has, and an answer what is only sent. */
export type Direction = 'request' | 'response'

const leftOut = { request: 'readOnly', response: 'writeOnly' }

interface Making {
  reading: Reading
  /** A field with this keyword is not in the example. */
  without: string | undefined
  left: number
}

/** A value that keeps to a schema, with the examples and defaults that it names. Undefined where nothing can be said. */
export function generateExample(schema: Value, reading: Reading, direction?: Direction): Value {
  // Apart, because making one up names no schema, and one that gets too large is no reason to give up the definition.
  const apart = { ...reading, collected: new Set<string>(), nodesLeft: 5000 }
  try {
    return valueFor(schema, { reading: apart, without: direction && leftOut[direction], left: mostValues }, [])
  } catch (error) {
    if (error instanceof DefinitionError) return undefined
    throw error
  }
}

/** @param around the schemas that this one stands in: one that holds itself is shown once. */
function valueFor(value: Value, making: Making, around: ObjectValue[]): Value {
  if (!isObject(value) || around.length > deepestExample || --making.left < 0) return undefined
  const { value: target } = follow(value, making.reading)
  if (around.includes(target)) return undefined
  const { schema, properties } = mergeAllOf(target, making.reading, around.length)
  const given = givenValue(schema)
  if (given !== undefined) return given
  const inside = (inner: Value) => valueFor(inner, making, [...around, target])
  const variant = listOf(at(schema, 'oneOf') ?? at(schema, 'anyOf')).find((one) => at(one, 'type') !== 'null')
  if (variant && properties.size === 0) return inside(variant)
  const type = typesOf(schema).find((one) => one !== 'null')
  if (type === 'object' || properties.size > 0) return objectFor(fieldsOf(properties, making), schema, inside)
  if (type === 'array') return [inside(at(schema, 'items'))].filter((item) => item !== undefined)
  return type === undefined ? undefined : scalarFor(type, schema)
}

function fieldsOf(properties: Map<string, Value>, { reading, without }: Making): Map<string, Value> {
  if (without === undefined) return properties
  return new Map([...properties].filter(([, property]) => at(follow(property, reading).value, without) !== true))
}

function givenValue(schema: ObjectValue): Value {
  const known = ['example', 'const', 'default'].find((key) => at(schema, key) !== undefined)
  if (known) return at(schema, known)
  const { examples } = schema
  const [first] = Array.isArray(examples) ? examples : []
  return first ?? listOf(at(schema, 'enum'))[0]
}

function objectFor(properties: Map<string, Value>, schema: ObjectValue, inside: (value: Value) => Value): ObjectValue {
  // Without a prototype, so that a field called `__proto__` is one like others.
  const made: ObjectValue = Object.create(null)
  for (const [name, property] of properties) {
    const value = inside(property)
    if (value !== undefined) made[name] = value
  }
  const others = at(schema, 'additionalProperties')
  if (properties.size === 0 && isObject(others)) {
    const value = inside(others)
    if (value !== undefined) made.key = value
  }
  return made
}

const texts: Record<string, string> = {
  'date-time': '2026-11-21T19:30:00Z',
  date: '2026-11-21',
  time: '19:30:00Z',
  duration: 'PT10M',
  uuid: '3f6c1a52-8d0b-4c57-9e0f-2a4d1b7c9e11',
  email: 'ana@example.com',
  uri: 'https://example.com',
  url: 'https://example.com',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  byte: 'aGVsbG8=',
  password: '••••••••',
}

function scalarFor(type: string, schema: ObjectValue): Value {
  if (type === 'boolean') return true
  if (type === 'string') return textFor(schema)
  return type === 'integer' || type === 'number' ? numberFor(schema) : undefined
}

function textFor({ format, maxLength }: ObjectValue): string {
  if (Object.hasOwn(texts, String(format))) return texts[String(format)] ?? ''
  return typeof maxLength === 'number' ? 'string'.slice(0, Math.max(maxLength, 0)) : 'string'
}

function numberFor({ minimum, exclusiveMinimum, maximum }: ObjectValue): number {
  if (typeof exclusiveMinimum === 'number') return exclusiveMinimum + 1
  if (typeof minimum === 'number') return exclusiveMinimum === true ? minimum + 1 : minimum
  return typeof maximum === 'number' && maximum < 1 ? maximum : 1
}
