import type { Entity } from '@callboard/catalog-model'

/** The catalog, as other plugins read it. The catalog plugin provides it; without that plugin nothing is found. */
export interface CatalogService {
  /** The entity with this ref, relations included, or undefined. */
  get(ref: string): Promise<Entity | undefined>
  /** The entities with these refs, in the same order, undefined for the unknown ones. One statement. */
  getMany(refs: string[]): Promise<Array<Entity | undefined>>
  /** Entity refs of the groups that a user belongs to, directly or through a parent group. */
  groupsOf(userRef: string): Promise<string[]>
  /** All entities of a kind, in any case, or that carry an annotation; by ref. Every key must hold. */
  find(filter: EntityFilter): Promise<Entity[]>
  /** Has an entity provider list within seconds, in whichever replica comes first: where a webhook says that something is new. `directory.people` */
  listAgain(provider: string): Promise<void>
}

/** Which entities `catalog.find` gives. */
export interface EntityFilter {
  kind?: string | undefined
  /** Name of an annotation that they carry, such as `backstage.io/techdocs-ref`. */
  annotation?: string | undefined
}
