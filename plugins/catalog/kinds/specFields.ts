import {
  builtinKinds,
  type Entity,
  fieldTitle,
  isEntityRef,
  type Kind,
  parseEntityRef,
  refMetaOf,
  shapeOf,
  stringifyEntityRef,
  unwrap,
} from '@callboard/catalog-model'
import { z } from 'zod'
import type { SpecField } from './SpecField'

/** What the page of an entity says of these already. */
const saidElsewhere = ['owner', 'system', 'lifecycle', 'type']
const mostFields = 40

/**
 * The fields of the `spec` of an entity, in the order of its kind's schema and then of the file, named as the schema names
 * them. None for the kinds that every portal has: their pages know what to show.
 */
export function specFields(entity: Entity, kinds: Readonly<Record<string, Kind>>): SpecField[] {
  if (Object.hasOwn(builtinKinds, entity.kind)) return []
  const kind = Object.hasOwn(kinds, entity.kind) ? kinds[entity.kind] : undefined
  const shape = shapeOf(kind?.spec)
  const { spec = {}, metadata } = entity
  return [...new Set([...Object.keys(shape), ...Object.keys(spec)])]
    .filter((name) => Object.hasOwn(spec, name) && spec[name] !== null && !saidElsewhere.includes(name))
    .slice(0, mostFields)
    .map((name) => {
      const schema = Object.hasOwn(shape, name) ? shape[name] : undefined
      return {
        name,
        title: fieldTitle(`spec.${name}`, kind ?? unknownKind),
        description: schema?.description ?? (schema && unwrap(schema).description) ?? null,
        value: spec[name],
        refs: refsOf(schema, spec[name], metadata.namespace),
      }
    })
}

const unknownKind = { spec: z.unknown() }

/** The entities that a value names; null if its schema does not say that it names any. */
function refsOf(schema: z.ZodType | undefined, value: unknown, namespace: string): string[] | null {
  const inside = schema && unwrap(schema)
  const meta = inside && refMetaOf(inside instanceof z.ZodArray ? inside.element : inside)
  if (!meta) return null
  return [value].flat().flatMap((text) => canonical(text, { kind: meta.kind, namespace }) ?? [])
}

function canonical(text: unknown, defaults: { kind: string | undefined; namespace: string }): string | undefined {
  try {
    const ref = stringifyEntityRef(parseEntityRef(String(text), defaults))
    return isEntityRef(ref) ? ref : undefined
  } catch {
    return undefined
  }
}
