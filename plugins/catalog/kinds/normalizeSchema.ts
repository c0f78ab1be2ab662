import { isObject } from '@callboard/catalog-model'

type Keywords = Record<string, unknown>

/** Stands for `default`, which is for editors to show: what a file does not say is not stored. */
const shownDefault = 'x-default'

/** Keywords that mean something for one type only, and so say which is meant where none is named. */
const typeOfKeyword: Record<string, string> = {
  properties: 'object',
  patternProperties: 'object',
  additionalProperties: 'object',
  propertyNames: 'object',
  required: 'object',
  items: 'array',
  prefixItems: 'array',
  contains: 'array',
  pattern: 'string',
  minLength: 'string',
  maxLength: 'string',
  format: 'string',
  minimum: 'number',
  maximum: 'number',
  multipleOf: 'number',
}

const named = ['properties', 'patternProperties', '$defs']
const single = ['additionalProperties', 'propertyNames', 'items', 'contains']
const several = ['anyOf', 'oneOf', 'allOf', 'prefixItems']

/**
 * The same schema with one way to say each thing: definitions under `$defs`, a type wherever keywords imply one. A schema that
 * says `required` and not `type: object` would otherwise check nothing.
 */
export function normalizeSchema(schema: Keywords): Keywords {
  const { $schema, $id, definitions, ...rest } = schema
  return normalize(
    definitions ? { ...rest, $defs: { ...(rest.$defs as Keywords), ...(definitions as Keywords) } } : rest,
  )
}

function normalize(schema: Keywords): Keywords {
  const { default: shown, ...result } = schema
  for (const keyword of named) if (isObject(result[keyword])) result[keyword] = mapValues(result[keyword], within)
  for (const keyword of single) if (isObject(result[keyword])) result[keyword] = within(result[keyword])
  for (const keyword of several) if (Array.isArray(result[keyword])) result[keyword] = result[keyword].map(within)
  if (typeof result.$ref === 'string') result.$ref = result.$ref.replace(/^#\/definitions\//, '#/$defs/')
  if (shown !== undefined) result[shownDefault] = shown
  const type = impliedType(result)
  return type ? { ...result, type } : result
}

const within = (schema: unknown) => (isObject(schema) ? normalize(schema) : schema)

function impliedType(schema: Keywords): string | undefined {
  if (['type', '$ref', 'enum', 'const'].some((keyword) => Object.hasOwn(schema, keyword))) return undefined
  return Object.keys(schema).flatMap((keyword) => typeOfKeyword[keyword] ?? [])[0]
}

const mapValues = (record: Keywords, change: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
