import type { Field, Schema, Variants } from '../../plugin'
import { isLocal, type Reading, refOf, spend, stepsOf, valueAtPointer } from '../Reading'
import { at, inline, isObject, isTrueAt, listOf, type ObjectValue, present, textAt, type Value } from '../values'
import { constraintsOf } from './constraintsOf'
import { labelOf, typesOf } from './labelOf'
import { type Merged, mergeAllOf } from './mergeAllOf'
import { keyOf } from './namedSchemas'

/** A JSON Schema of any draft that OpenAPI and AsyncAPI use, as something to read. References stay references. */
export function readSchema(value: Value, reading: Reading, depth = 0): Schema {
  spend(reading, depth)
  if (value === false) return { label: 'nothing' }
  if (!isObject(value)) return { label: 'any' }
  const ref = refOf(value) ?? onlyPart(value)
  return ref === undefined ? readContent(value, reading, depth) : readReference(ref, value, reading)
}

/** Reads all that schemas have been called by, until nothing new is named. */
function readReference(ref: string, value: ObjectValue, reading: Reading): Schema {
  const said = present({
    description: textAt(value, 'description'),
    deprecated: isTrueAt(value, 'deprecated') || undefined,
    nullable: isNullable(value) || undefined,
    default: Object.hasOwn(value, 'default') ? inline(value.default) : undefined,
  })
  const last = stepsOf(ref).at(-1) ?? ref.split(/[/#]/).filter(Boolean).at(-1) ?? ref
  if (!isLocal(ref)) return { label: last, remote: ref, ...said }
  if (valueAtPointer(reading.document, ref) === undefined) {
    return { label: last, constraints: [`${ref} is not in this definition`], ...said }
  }
  const { key, name } = keyOf(ref, reading)
  return { label: name, ref: key, ...said }
}

/** In 3.0, `allOf` around one reference is how something is said beside it. */
function onlyPart(value: ObjectValue): string | undefined {
  const parts = listOf(at(value, 'allOf'))
  const saysMore = ['properties', 'required', 'oneOf', 'anyOf', 'items', 'enum'].some((key) =>
    Object.hasOwn(value, key),
  )
  return parts.length === 1 && !saysMore ? refOf(parts[0]) : undefined
}

function readContent(value: ObjectValue, reading: Reading, depth: number): Schema {
  const merged = mergeAllOf(value, reading, depth)
  const { schema } = merged
  const inside = (inner: Value) => readSchema(inner, reading, depth + 1)
  const single = singleVariant(schema)
  if (single !== undefined) return { ...inside(single), nullable: true, ...said(schema) }
  const items = Object.hasOwn(schema, 'items') ? inside(schema.items) : undefined
  const variants = variantsOf(schema, inside)
  return {
    label: labelOf(schema, { items, variants, hasFields: merged.properties.size > 0 }),
    ...said(schema),
    ...present({
      format: textAt(schema, 'format'),
      nullable: isNullable(schema) || undefined,
      access: isTrueAt(schema, 'readOnly') ? 'read-only' : isTrueAt(schema, 'writeOnly') ? 'write-only' : undefined,
      values: valuesOf(schema),
      example: exampleOf(schema),
      extends: merged.parents.length > 0 ? merged.parents : undefined,
      fields: fieldsOf(merged, inside),
      items: items && tellsMore(items) ? items : undefined,
      others: othersOf(schema, inside),
      variants: variants.length > 0 ? variants : undefined,
    } as const),
    ...constraints(merged),
  } as Schema
}

function said(schema: ObjectValue): Partial<Schema> {
  return present({
    description: textAt(schema, 'description') ?? textAt(schema, 'title'),
    deprecated: isTrueAt(schema, 'deprecated') || undefined,
    default: Object.hasOwn(schema, 'default') ? inline(schema.default) : undefined,
  })
}

function constraints({ schema, missing, properties, required }: Merged): Partial<Schema> {
  // Such as in `oneOf: [{ required: [seats] }, { required: [best] }]`, where the fields stand elsewhere.
  const elsewhere = [...required].filter((name) => !properties.has(name))
  const all = [
    ...(elsewhere.length > 0 ? [`with ${elsewhere.join(', ')}`] : []),
    ...constraintsOf(schema),
    ...missing.map((ref) => `also all of ${ref}, which is not in this definition`),
  ]
  return all.length > 0 ? { constraints: all } : {}
}

/** `null` as a type (3.1), as a flag (3.0), or as AsyncAPI and Swagger 2 tools write it. */
const isNullable = (schema: ObjectValue) =>
  isTrueAt(schema, 'nullable') || isTrueAt(schema, 'x-nullable') || typesOf(schema).includes('null')

/** `anyOf: [something, { type: null }]` is something that may be null. */
function singleVariant(schema: ObjectValue): Value {
  const variants = listOf(at(schema, 'oneOf') ?? at(schema, 'anyOf'))
  const others = variants.filter((variant) => at(variant, 'type') !== 'null')
  return variants.length === 2 && others.length === 1 ? others[0] : undefined
}

function variantsOf(schema: ObjectValue, inside: (value: Value) => Schema): Variants[] {
  const lists = [
    ['one of', listOf(at(schema, 'oneOf'))],
    ['any of', listOf(at(schema, 'anyOf'))],
    ...(['not', 'if', 'then', 'else'] as const).map((how) => [how, isObject(at(schema, how)) ? [at(schema, how)] : []]),
  ] as Array<[Variants['how'], Value[]]>
  return lists.filter(([, list]) => list.length > 0).map(([how, list]) => ({ how, schemas: list.map(inside) }))
}

function fieldsOf({ properties, required, schema }: Merged, inside: (value: Value) => Schema): Field[] | undefined {
  const patterns = Object.entries(isObject(schema.patternProperties) ? schema.patternProperties : {})
  const tuple = listOf(at(schema, 'prefixItems'))
  const fields = [
    ...[...properties].map(([name, value]) => ({ name, required: required.has(name), schema: inside(value) })),
    ...patterns.map(([pattern, value]) => ({ name: `/${pattern}/`, required: false, schema: inside(value) })),
    ...tuple.map((value, index) => ({ name: `[${index}]`, required: true, schema: inside(value) })),
  ]
  return fields.length > 0 ? fields : undefined
}

function othersOf(schema: ObjectValue, inside: (value: Value) => Schema): Schema | undefined {
  const others = at(schema, 'additionalProperties')
  return isObject(others) && Object.keys(others).length > 0 ? inside(others) : undefined
}

function valuesOf(schema: ObjectValue): Schema['values'] {
  const values = listOf(at(schema, 'enum')).filter((value) => value !== null)
  return values.length > 0 ? values.map((value) => ({ value: inline(value) })) : undefined
}

function exampleOf(schema: ObjectValue): string | undefined {
  const example = Object.hasOwn(schema, 'example') ? schema.example : listOf(at(schema, 'examples'))[0]
  return example === undefined || typeof example === 'object' ? undefined : inline(example)
}

/** Whether there is more to items than their name, which the label of their array says. */
const tellsMore = ({ label, nullable, ...more }: Schema) => Object.keys(more).length > 0
