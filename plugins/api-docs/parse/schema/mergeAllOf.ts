import { isLocal, type Reading, refOf, spend, stepsOf, valueAtPointer } from '../Reading'
import { at, isObject, listOf, type ObjectValue, type Value } from '../values'
import { keyOf } from './namedSchemas'

/** A schema and all that its `allOf` brings along, as one. */
export interface Merged {
  schema: ObjectValue
  properties: Map<string, Value>
  required: Set<string>
  /** The named schemas that it takes its fields from. */
  parents: Array<{ label: string; ref: string }>
  /** References that could not be followed. */
  missing: string[]
}

/** Keywords that only the schema itself can say, not one that it is made of. */
const ownOnly = [
  'title',
  'description',
  'example',
  'examples',
  'default',
  'deprecated',
  '$id',
  '$anchor',
  'discriminator',
]

/** Reads a schema together with the parts of its `allOf`; what it says itself wins over its parts. */
export function mergeAllOf(schema: ObjectValue, reading: Reading, depth: number): Merged {
  const merged: Merged = {
    schema: Object.create(null),
    properties: new Map(),
    required: new Set(),
    parents: [],
    missing: [],
  }
  addLayer(schema, merged, reading, { depth, open: new Set(), isOwn: true })
  return merged
}

interface Place {
  depth: number
  /** Pointers around this part: one that is in here already would never end. */
  open: Set<string>
  isOwn: boolean
}

function addLayer(layer: ObjectValue, merged: Merged, reading: Reading, place: Place): void {
  spend(reading, place.depth)
  for (const part of listOf(at(layer, 'allOf'))) addPart(part, merged, reading, place)
  for (const [key, value] of Object.entries(layer)) {
    if (key === 'allOf' || key === 'properties' || key === 'required') continue
    if (place.isOwn || !ownOnly.includes(key)) merged.schema[key] = value
  }
  const properties = at(layer, 'properties')
  if (isObject(properties)) for (const [name, value] of Object.entries(properties)) merged.properties.set(name, value)
  for (const name of listOf(at(layer, 'required'))) if (typeof name === 'string') merged.required.add(name)
}

function addPart(part: Value, merged: Merged, reading: Reading, { depth, open }: Place): void {
  if (!isObject(part)) return
  const inner = { depth: depth + 1, open, isOwn: false }
  const ref = refOf(part)
  if (ref === undefined) {
    addLayer(part, merged, reading, { ...inner, isOwn: !merged.schema.description })
    return
  }
  const target = isLocal(ref) ? valueAtPointer(reading.document, ref) : undefined
  if (!isObject(target)) {
    merged.missing.push(ref)
    return
  }
  if (open.has(ref)) return
  const { key } = keyOf(ref, reading)
  if (open.size === 0) merged.parents.push({ label: stepsOf(ref).at(-1) ?? ref, ref: key })
  const within = { ...inner, open: new Set([...open, ref]) }
  if (refOf(target) === undefined) addLayer(target, merged, reading, within)
  else addPart(target, merged, reading, within)
}
