import type { Entity } from './Entity'
import { EntityRef, parseEntityRef, refOf, stringifyEntityRef } from './entityRef'
import type { Kind } from './Kind'
import { refsIn, relationTypesIn, type WrittenRef } from './refFields'

/** An edge of the graph, between canonical refs: `component:default/web` `ownedBy` `group:default/shop`. */
export interface Relation {
  source: string
  type: string
  /** Type of the same edge seen from the target. */
  inverse: string
  target: string
}

/**
 * The relations that an entity's `spec` makes, each with its inverse, sorted and without duplicates. What a reference leaves
 * out comes from its field (the kind) and from the entity (the namespace). The targets need not exist. References that no
 * entity can have, and entities of unknown kinds, make none.
 */
export function relationsOf(entity: Entity, kinds: Readonly<Record<string, Kind>>): Relation[] {
  const kind = Object.hasOwn(kinds, entity.kind) ? kinds[entity.kind] : undefined
  if (!kind) return []
  const self = refOf(entity)
  const found = new Map<string, Relation>()
  const add = (relation: Relation) => found.set(`${relation.source} ${relation.type} ${relation.target}`, relation)
  for (const written of refsIn(kind.spec, entity.spec)) {
    const other = targetOf(written, entity.metadata.namespace)
    if (other === undefined) continue
    const { relation, inverse } = written.meta
    add({ source: self, type: relation, inverse, target: other })
    add({ source: other, type: inverse, inverse: relation, target: self })
  }
  return [...found].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, relation]) => relation)
}

/** The names of the kinds whose entities can have a relation of a type of their own, such as `ownedBy`. */
export function kindsWith(relation: string, kinds: Readonly<Record<string, Kind>>): string[] {
  return Object.keys(kinds).filter((name) => kinds[name] && relationTypesIn(kinds[name].spec).includes(relation))
}

function targetOf({ text, meta }: WrittenRef, namespace: string): string | undefined {
  try {
    const ref = stringifyEntityRef(parseEntityRef(text, { kind: meta.kind, namespace }))
    return EntityRef.safeParse(ref).success ? ref : undefined
  } catch {
    return undefined
  }
}
