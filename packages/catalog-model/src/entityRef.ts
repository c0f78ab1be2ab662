import { z } from 'zod'
import type { Entity } from './Entity'

/** An entity reference in its parts, in the case they were written. */
export interface EntityRefParts {
  kind: string
  namespace: string
  name: string
}

const canonical = /^[a-z][a-z0-9]*:[a-z0-9-]+\/[a-z0-9][a-z0-9._-]*$/

/** The canonical form `kind:namespace/name`, lower case: how the portal stores, compares and sends references. */
export const EntityRef = z.string().regex(canonical, 'expected an entity reference such as component:default/web')

/** Whether a text is a reference in the canonical form. Comes to a browser without the library for shapes, which `EntityRef` needs. */
export const isEntityRef = (text: string): boolean => canonical.test(text)

/**
 * Reads `[<kind>:][<namespace>/]<name>` as people write it in `spec`.
 *
 * @param defaults what stands in for a missing kind or namespace; the namespace is `default` otherwise.
 * @throws TypeError if a part is empty, or the kind is missing and has no default. The message says what to write.
 * @see https://backstage.io/docs/features/software-catalog/references
 */
export function parseEntityRef(
  text: string,
  defaults: { kind?: string | undefined; namespace?: string | undefined } = {},
): EntityRefParts {
  const trimmed = text.trim()
  const slash = trimmed.indexOf('/')
  const firstColon = trimmed.indexOf(':')
  // A colon behind the first slash belongs to the name.
  const colon = slash !== -1 && firstColon > slash ? -1 : firstColon
  const kind = colon === -1 ? defaults.kind : trimmed.slice(0, colon)
  const namespace = slash === -1 ? (defaults.namespace ?? 'default') : trimmed.slice(colon + 1, slash)
  const name = trimmed.slice((slash === -1 ? colon : slash) + 1)
  if (kind === undefined) {
    throw new TypeError(
      `The reference '${text}' needs a kind: write '<kind>:${trimmed}', such as 'component:${trimmed}'.`,
    )
  }
  if (!kind || !namespace || !name) {
    throw new TypeError(`The reference '${text}' has an empty part: write it as [<kind>:][<namespace>/]<name>.`)
  }
  return { kind, namespace, name }
}

/** The canonical string of a reference. */
export function stringifyEntityRef({ kind, namespace, name }: EntityRefParts): string {
  return `${kind}:${namespace}/${name}`.toLowerCase()
}

/** The canonical reference of an entity. */
export function refOf(entity: Pick<Entity, 'kind'> & { metadata: { name: string; namespace?: string } }): string {
  return stringifyEntityRef({
    kind: entity.kind,
    namespace: entity.metadata.namespace ?? 'default',
    name: entity.metadata.name,
  })
}

/** Path of an entity's page in the app, from a canonical reference: `/catalog/default/component/web`. */
export function pathOfRef(ref: string): string {
  const { kind, namespace, name } = parseEntityRef(ref)
  return `/catalog/${namespace}/${kind}/${encodeURIComponent(name)}`
}
