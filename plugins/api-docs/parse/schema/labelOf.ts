import type { Schema, Variants } from '../../plugin'
import { at, isObject, listOf, type ObjectValue } from '../values'

interface Inside {
  items: Schema | undefined
  variants: Variants[]
  hasFields: boolean
}

/** What a schema is, in a few words. */
export function labelOf(schema: ObjectValue, { items, variants, hasFields }: Inside): string {
  const types = typesOf(schema).filter((type) => type !== 'null')
  if (types.length > 1) return types.join(' or ')
  const [type] = types
  if (type === 'array' || items) return items && items.label !== 'any' ? `array of ${items.label}` : 'array'
  if (type === 'object' || (!type && hasFields)) return isMap(schema, hasFields) ? 'map' : 'object'
  if (type) return type
  const [first] = variants
  if (first) return first.how
  if (listOf(at(schema, 'enum')).length > 0 || Object.hasOwn(schema, 'const')) return typeOfValues(schema)
  return at(schema, 'additionalProperties') ? 'map' : 'any'
}

export function typesOf(schema: ObjectValue): string[] {
  const type = at(schema, 'type')
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string')
}

const isMap = (schema: ObjectValue, hasFields: boolean) => !hasFields && isObject(at(schema, 'additionalProperties'))

function typeOfValues(schema: ObjectValue): string {
  const [value] = [...listOf(at(schema, 'enum')), at(schema, 'const')]
  return typeof value === 'object' ? 'any' : typeof value
}
