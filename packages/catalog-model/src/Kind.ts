import { z } from 'zod'

/** A kind of entity: which versions it has, what its `spec` holds, and through `ref` fields, what it relates to. */
export interface Kind {
  /** Accepted values of `apiVersion`; the first is the one to write today. */
  readonly apiVersions: readonly string[]
  /** Shape of `spec`. Loose: keys that it does not know are kept. */
  readonly spec: z.ZodType
  /** What the kind is for, in a sentence. */
  readonly description?: string
  /** What lists of it are called, such as `Robots`; the name with an s, if absent. */
  readonly plural?: string
  /** Name of an icon of `@callboard/ui`; a box, if absent. */
  readonly icon?: string
  /** Fields that a list of this kind has columns for, such as `spec.model`, beside owner, type, lifecycle and system. */
  readonly columns?: readonly string[]
  /** Fields that a list of this kind and search can be narrowed by, such as `spec.site`. */
  readonly facets?: readonly string[]
  /** What people call fields, where their schema does not say. */
  readonly titles?: Readonly<Record<string, string>>
}

/** Declares a kind, for a plugin's `kinds`. */
export function defineKind(kind: Kind): Kind {
  return kind
}

const RelationType = z.string().regex(/^\w{1,63}$/, 'must be letters and digits, such as controlledBy')

/** What a field that points at another entity says about the relation that it makes. */
export const RefMeta = z.strictObject({
  /** Type of the relation from this entity to the target, such as `ownedBy`. */
  relation: RelationType,
  /** Type of the relation back, such as `ownerOf`. */
  inverse: RelationType,
  /** Kind of the target where the reference does not name one. Without it a reference has to. */
  kind: z.string().optional(),
})
export type RefMeta = z.infer<typeof RefMeta>

/** Key of zod's metadata, and keyword of JSON Schema, that makes a text a reference. */
export const relationKeyword = 'x-relation'

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
    .meta({ [relationKeyword]: { relation, inverse, ...(kind && { kind }) } })
}

/** What a schema says of the reference that it describes; undefined if it is none. */
export function refMetaOf(schema: z.core.$ZodType): RefMeta | undefined {
  return z.globalRegistry.get(schema)?.[relationKeyword] as RefMeta | undefined
}
