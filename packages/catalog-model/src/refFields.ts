import { z } from 'zod'
import { type RefMeta, refMetaOf } from './Kind'

/** Where in a value a `ref` field stands: keys, and `each` for every item of a list or value of a record. */
interface RefField {
  path: readonly Step[]
  meta: RefMeta
}

const each = Symbol('each')
type Step = string | typeof each

/** A reference as it is written in a value. */
export interface WrittenRef {
  /** Keys and indices from the value that was searched. */
  path: readonly (string | number)[]
  text: string
  meta: RefMeta
}

/** Every reference in a value that a schema describes. Looks through a schema once, however many values follow. */
export function refsIn(schema: z.ZodType, value: unknown): WrittenRef[] {
  const found: WrittenRef[] = []
  for (const { path, meta } of refFieldsOf(schema)) collect(value, path, meta, [], found)
  return found
}

/** The types of relation that the references of a schema make, such as `ownedBy`. */
export function relationTypesIn(schema: z.ZodType): string[] {
  return [...new Set(refFieldsOf(schema).map(({ meta }) => meta.relation))]
}

/** The same, each with the name of its inverse. */
export function relationPairsOf(schema: z.ZodType): Array<{ relation: string; inverse: string }> {
  return refFieldsOf(schema).map(({ meta: { relation, inverse } }) => ({ relation, inverse }))
}

/** The kinds that the references of a schema mean where they name none, each with its field, such as `owner`. */
export function targetKindsIn(schema: z.ZodType): Array<{ field: string; kind: string }> {
  const named = (path: readonly Step[]) => path.filter((step) => step !== each).join('.')
  return refFieldsOf(schema).flatMap(({ path, meta }) => (meta.kind ? [{ field: named(path), kind: meta.kind }] : []))
}

function collect(
  value: unknown,
  steps: readonly Step[],
  meta: RefMeta,
  path: readonly (string | number)[],
  found: WrittenRef[],
): void {
  const [step, ...rest] = steps
  if (step === undefined) {
    if (typeof value === 'string') found.push({ path, text: value, meta })
  } else if (typeof value !== 'object' || value === null) {
    return
  } else if (step !== each) {
    if (Object.hasOwn(value, step))
      collect((value as Record<string, unknown>)[step], rest, meta, [...path, step], found)
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      collect(item, rest, meta, [...path, index], found)
    })
  } else {
    for (const [key, item] of Object.entries(value)) collect(item, rest, meta, [...path, key], found)
  }
}

const known = new WeakMap<z.core.$ZodType, RefField[]>()

function refFieldsOf(schema: z.core.$ZodType): RefField[] {
  const before = known.get(schema)
  if (before) return before
  const fields = [...fieldsBelow(schema, new Set())]
  known.set(schema, fields)
  return fields
}

/** A schema that contains itself is looked into once: its references further down make no relations. */
function* fieldsBelow(schema: z.core.$ZodType, above: ReadonlySet<z.core.$ZodType>): Generator<RefField> {
  if (above.has(schema)) return
  const meta = refMetaOf(schema)
  if (meta) yield { path: [], meta }
  for (const [step, child] of childrenOf(schema)) {
    for (const field of fieldsBelow(child, new Set([...above, schema]))) {
      yield { ...field, path: step === undefined ? field.path : [step, ...field.path] }
    }
  }
}

/** The schemas directly within a schema, each with the step that leads to its value; no step if it is the same value. */
function childrenOf(schema: z.core.$ZodType): Array<[Step | undefined, z.core.$ZodType]> {
  if (schema instanceof z.ZodObject) return Object.entries<z.core.$ZodType>(schema.shape)
  if (schema instanceof z.ZodArray) return [[each, schema.element]]
  if (schema instanceof z.ZodRecord) return [[each, schema.valueType]]
  if (schema instanceof z.ZodUnion) return schema.options.map((option) => [undefined, option])
  if (schema instanceof z.ZodIntersection) return [schema.def.left, schema.def.right].map((side) => [undefined, side])
  if (schema instanceof z.ZodPipe) return [schema.in, schema.out].map((side) => [undefined, side])
  if (schema instanceof z.ZodLazy) return [[undefined, schema.unwrap()]]
  if (isWrapper(schema)) return [[undefined, schema.unwrap()]]
  return []
}

type Wrapper =
  | z.ZodOptional
  | z.ZodNullable
  | z.ZodDefault
  | z.ZodPrefault
  | z.ZodReadonly
  | z.ZodCatch
  | z.ZodNonOptional

function isWrapper(schema: z.core.$ZodType): schema is Wrapper {
  return [z.ZodOptional, z.ZodNullable, z.ZodDefault, z.ZodPrefault, z.ZodReadonly, z.ZodCatch, z.ZodNonOptional].some(
    (wrapper) => schema instanceof wrapper,
  )
}
