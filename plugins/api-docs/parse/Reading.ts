import type { Schema } from '../plugin'
import { DefinitionError } from './DefinitionError'
import { at, isObject, type ObjectValue, type Value } from './values'

/** More schemas and references than this, counted wherever they unfold, are more than anyone reads. */
const mostNodes = 400_000
export const deepest = 60
/** A reference to a reference to a reference: nobody needs more. */
const longestChain = 20

/** The reading of one document, as far as it has come. */
export interface Reading {
  document: ObjectValue
  /** What it calls a schema, by JSON pointer; those without a schema are still to be read. */
  schemas: Map<string, { key: string; name: string; isListed: boolean; schema?: Schema; refs: string[] }>
  /** Keys of the schemas that were named since somebody began to collect. */
  collected: Set<string>
  nodesLeft: number
}

export function startReading(document: ObjectValue): Reading {
  return { document, schemas: new Map(), collected: new Set(), nodesLeft: mostNodes }
}

/** Counts a step into the definition. @throws DefinitionError where it would never end. */
export function spend(reading: Reading, depth = 0): void {
  reading.nodesLeft--
  if (reading.nodesLeft < 0) {
    throw new DefinitionError('The definition unfolds to more than 400,000 schemas.', {
      fix: 'Name what repeats under its schemas and refer to it, or split the definition.',
    })
  }
  if (depth > deepest) {
    throw new DefinitionError(`The definition is nested deeper than ${deepest} levels.`, {
      fix: 'Give the inner schemas a name and refer to them.',
    })
  }
}

/** Reads something and tells which schemas it named. */
export function collecting<T>(reading: Reading, read: () => T): { value: T; refs: string[] } {
  const before = reading.collected
  reading.collected = new Set()
  const value = read()
  const refs = [...reading.collected]
  reading.collected = before
  return { value, refs }
}

/** What a JSON pointer of this document (`#/components/schemas/Order`) points at. */
export function valueAtPointer(document: Value, pointer: string): Value {
  let value: Value = document
  for (const step of stepsOf(pointer)) value = at(value, step)
  return value
}

export const stepsOf = (pointer: string): string[] =>
  pointer
    .slice(1)
    .split('/')
    .slice(1)
    .map((step) => decoded(step).replaceAll('~1', '/').replaceAll('~0', '~'))

function decoded(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    // A lone `%`, which somebody meant as it is.
    return step
  }
}

/** The `$ref` of a value, if it is a reference. */
export function refOf(value: Value): string | undefined {
  const ref = at(value, '$ref')
  return typeof ref === 'string' ? ref : undefined
}

export const isLocal = (ref: string) => ref === '#' || ref.startsWith('#/')

/**
 * What a value means, once its references are followed: an empty object where they lead out of the document, nowhere or in a
 * circle. `name` is what the last one calls it.
 */
export function follow(value: Value, { document }: Reading): { value: ObjectValue; name?: string; missing?: string } {
  let current = value
  let name: string | undefined
  for (let step = 0; step < longestChain; step++) {
    const ref = refOf(current)
    if (ref === undefined) return isObject(current) ? { value: current, ...(name && { name }) } : { value: {} }
    if (!isLocal(ref)) return { value: {}, missing: ref }
    const target = valueAtPointer(document, ref)
    if (!isObject(target)) return { value: {}, missing: ref }
    name = stepsOf(ref).at(-1) ?? ref
    current = target
  }
  return { value: {}, missing: refOf(value) ?? '' }
}
