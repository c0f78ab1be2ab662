import type { Parameter } from '../../plugin'
import { follow, type Reading } from '../Reading'
import { readSchema } from '../schema/readSchema'
import { at, inline, isTrueAt, listOf, type ObjectValue, objectOf, present, textAt, type Value } from '../values'

const order = ['path', 'query', 'querystring', 'header', 'cookie']

/** The parameters of an operation: those of its path, over them its own; by place, in the order in which they are written. */
export function parametersOf(shared: Value, own: Value, reading: Reading): Parameter[] {
  const all = new Map<string, Parameter>()
  for (const value of [...listOf(shared), ...listOf(own)]) {
    const { value: parameter, missing } = follow(value, reading)
    const read = missing === undefined ? parameterOf(parameter, reading) : missingParameter(missing)
    all.set(`${read.in} ${read.name}`, read)
  }
  return [...all.values()].sort((a, b) => order.indexOf(a.in) - order.indexOf(b.in))
}

export function headersOf(value: Value, reading: Reading): Parameter[] {
  return Object.entries(objectOf(value)).map(([name, header]) =>
    parameterOf({ ...follow(header, reading).value, name, in: 'header' }, reading),
  )
}

function parameterOf(parameter: ObjectValue, reading: Reading): Parameter {
  const [[, content] = []] = Object.entries(objectOf(at(parameter, 'content')))
  const schema = readSchema(at(parameter, 'schema') ?? at(content, 'schema') ?? {}, reading)
  const example = exampleOf(parameter, reading)
  return {
    name: textAt(parameter, 'name') ?? 'unnamed',
    in: textAt(parameter, 'in') ?? 'query',
    required: isTrueAt(parameter, 'required'),
    deprecated: isTrueAt(parameter, 'deprecated'),
    ...present({ description: textAt(parameter, 'description') }),
    schema: { ...schema, ...(example !== undefined && { example: inline(example) }) },
  }
}

function exampleOf(parameter: ObjectValue, reading: Reading): Value {
  if (Object.hasOwn(parameter, 'example')) return parameter.example
  const [first] = Object.values(objectOf(at(parameter, 'examples')))
  return first === undefined ? undefined : at(follow(first, reading).value, 'value')
}

function missingParameter(ref: string): Parameter {
  const name = ref.split('/').at(-1) ?? ref
  return { name, in: 'elsewhere', required: false, deprecated: false, schema: { label: name, remote: ref } }
}
