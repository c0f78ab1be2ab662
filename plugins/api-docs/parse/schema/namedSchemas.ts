import { type Reading, stepsOf } from '../Reading'
import { isObject, objectOf, type Value } from '../values'

/** Where definitions keep schemas that have names: OpenAPI 3 and AsyncAPI, OpenAPI 2. */
const shelves = ['#/components/schemas/', '#/definitions/']

/** Notes the schemas of a shelf under their names, in their order, to be read later. */
export function listSchemas(shelf: Value, path: (typeof shelves)[number] | string, reading: Reading): void {
  for (const [name, schema] of Object.entries(objectOf(shelf))) {
    if (!isObject(schema) && typeof schema !== 'boolean') continue
    const pointer = path + escaped(name)
    if (!reading.schemas.has(pointer)) reading.schemas.set(pointer, { key: name, name, isListed: true, refs: [] })
  }
}

/** The key of the schema that a pointer names; one in the middle of the document goes by its pointer. */
export function keyOf(pointer: string, reading: Reading): { key: string; name: string } {
  const canonical = `#/${stepsOf(pointer).map(escaped).join('/')}`
  const known = reading.schemas.get(canonical)
  const entry = known ?? { key: canonical, name: stepsOf(canonical).at(-1) ?? '#', isListed: false, refs: [] }
  if (!known) reading.schemas.set(canonical, entry)
  reading.collected.add(entry.key)
  return entry
}

const escaped = (step: string) => step.replaceAll('~', '~0').replaceAll('/', '~1')
