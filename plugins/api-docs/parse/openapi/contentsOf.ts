import type { Content, Example } from '../../plugin'
import { follow, type Reading } from '../Reading'
import { type Direction, generateExample } from '../schema/generateExample'
import { readSchema } from '../schema/readSchema'
import { at, type ObjectValue, objectOf, present, textAt, type Value } from '../values'

/** Bodies by media type. */
export function contentsOf(value: Value, reading: Reading, direction: Direction): Content[] {
  return Object.entries(objectOf(value)).map(([type, value]) => {
    const media = follow(value, reading).value
    const schema = at(media, 'schema')
    return {
      type,
      ...(schema !== undefined && { schema: readSchema(schema, reading) }),
      examples: examplesOf(type, media, reading, direction),
    }
  })
}

/** The examples that are given; if none is, one made up from the schema. */
function examplesOf(type: string, media: ObjectValue, reading: Reading, direction: Direction): Example[] {
  const given = [
    ...(Object.hasOwn(media, 'example') ? [exampleFor('Example', { value: media.example })] : []),
    ...Object.entries(objectOf(at(media, 'examples'))).map(([name, value]) =>
      exampleFor(name, follow(value, reading).value),
    ),
  ]
  if (given.length > 0 || !/json|form|^\*\/\*$/.test(type)) return given
  const made = generateExample(at(media, 'schema'), reading, direction)
  return made === undefined ? [] : [{ name: 'Example', text: textOf(made), isGenerated: true }]
}

export function exampleFor(name: string, example: ObjectValue): Example {
  const external = textAt(example, 'externalValue')
  const [value] = ['value', 'dataValue', 'serializedValue'].flatMap((key) =>
    Object.hasOwn(example, key) ? [example[key]] : [],
  )
  return {
    name: textAt(example, 'summary') ?? name,
    ...present({ description: textAt(example, 'description') }),
    text: value === undefined ? (external ?? '') : textOf(value),
    isGenerated: false,
  }
}

const longestExample = 20_000

export function textOf(value: Value): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? '')
  return text.length > longestExample ? `${text.slice(0, longestExample)}\n…` : text
}
