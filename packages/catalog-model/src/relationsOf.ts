import type { Entity } from './Entity'
import { isEntityRef, parseEntityRef, refOf, stringifyEntityRef } from './entityRef'
import { toPointer } from './jsonPointer'
import type { Kind } from './Kind'
import { refsIn, relationPairsOf, relationTypesIn, type WrittenRef } from './refFields'

/** An edge of the graph, from an entity to another: `ownedBy` `group:default/shop`. */
export interface Relation {
  type: string
  /** Type of the same edge seen from the target. */
  inverse: string
  /** Its canonical ref. */
  target: string
}

/**
 * The relations that an entity's `spec` makes, sorted and without duplicates; who relates to itself is at both ends. What a reference
 * leaves out comes from its field (the kind) and from the entity (the namespace). The targets need not exist. References that no
 * entity can have, and entities of unknown kinds, make none.
 */
export function relationsOf(entity: Entity, kinds: Readonly<Record<string, Kind>>): Relation[] {
  const self = refOf(entity)
  const found = new Map<string, Relation>()
  for (const { type, inverse, target } of declaredRelations(entity, kinds)) {
    found.set(`${type} ${target}`, { type, inverse, target })
    if (target === self) found.set(`${inverse} ${self}`, { type: inverse, inverse: type, target })
  }
  return [...found].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, relation]) => relation)
}

/** A relation, and the field of the entity that says it. */
export interface DeclaredRelation extends Relation {
  /** JSON pointer into the entity, such as `/spec/owner`. */
  pointer: string
}

/** The relations that the fields of an entity make, in the order of its kind's fields; the same one twice if two fields say it. */
export function declaredRelations(entity: Entity, kinds: Readonly<Record<string, Kind>>): DeclaredRelation[] {
  const kind = Object.hasOwn(kinds, entity.kind) ? kinds[entity.kind] : undefined
  if (!kind) return []
  return refsIn(kind.spec, entity.spec).flatMap((written) => {
    const target = targetOf(written, entity.metadata.namespace)
    if (target === undefined) return []
    const { relation, inverse } = written.meta
    return [{ type: relation, inverse, target, pointer: toPointer(['spec', ...written.path]) }]
  })
}

/** The names of the kinds whose entities can have a relation of a type of their own, such as `ownedBy`. */
export function kindsWith(relation: string, kinds: Readonly<Record<string, Kind>>): string[] {
  return Object.keys(kinds).filter((name) => kinds[name] && relationTypesIn(kinds[name].spec).includes(relation))
}

/** The relations that entities of these kinds can have, each under the name that the entity and the one that its target has for it. */
export function relationPairsIn(kinds: Readonly<Record<string, Kind>>): Array<{ relation: string; inverse: string }> {
  return Object.values(kinds).flatMap((kind) => relationPairsOf(kind.spec))
}

function targetOf({ text, meta }: WrittenRef, namespace: string): string | undefined {
  try {
    const ref = stringifyEntityRef(parseEntityRef(text, { kind: meta.kind, namespace }))
    return isEntityRef(ref) ? ref : undefined
  } catch {
    return undefined
  }
}
