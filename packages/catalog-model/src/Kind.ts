import { z } from 'zod'

/** A kind of entity: which versions it has, what its `spec` holds, and through `ref` fields, what it relates to. */
export interface Kind {
  /** Accepted values of `apiVersion`; the first is the one to write today. */
  readonly apiVersions: readonly string[]
  /** Shape of `spec`. Loose: keys that it does not know are kept. */
  readonly spec: z.ZodType
  /** What the kind is for, in a sentence. */
  readonly description?: string
}

/** Declares a kind, for a plugin's `kinds`. */
export function defineKind(kind: Kind): Kind {
  return kind
}

/** What a `ref` field says about the relation that it makes. */
export interface RefMeta {
  /** Type of the relation from this entity to the target, such as `ownedBy`. */
  relation: string
  /** Type of the relation back, such as `ownerOf`. */
  inverse: string
  /** Kind of the target where the reference does not name one. Without it a reference has to. */
  kind?: string
}

/** Metadata of `ref` fields, read by `relationsOf`. */
export const refs = z.registry<RefMeta>()

/**
 * A field that points at another entity; the catalog turns it into a relation and its inverse.
 *
 * ```ts
 * spec: z.looseObject({ owner: ref('ownedBy', { inverse: 'ownerOf', kind: 'Group' }) })
 * ```
 */
export function ref(relation: string, { inverse, kind }: { inverse: string; kind?: string }) {
  return z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .register(refs, { relation, inverse, ...(kind && { kind }) })
}
