import { z } from 'zod'

/** A link to something outside the portal. */
export interface EntityLink {
  url: string
  title?: string
  /** Name of an icon; an unknown one shows the default. */
  icon?: string
  type?: string
}

export interface EntityMetadata {
  name: string
  /** Lower case. `default` when the file leaves it out. */
  namespace: string
  /** Set by the catalog: identity of the stored row. Changes when the entity is registered anew. */
  uid?: string
  /** Set by the catalog: changes with the content. */
  etag?: string
  title?: string
  description?: string
  labels?: Record<string, string>
  annotations?: Record<string, string>
  tags?: string[]
  links?: EntityLink[]
  [key: string]: unknown
}

/** A directed edge to another entity, as `type` and canonical ref. The target need not exist. */
export interface EntityRelation {
  type: string
  targetRef: string
}

/** One thing in the catalog: the envelope that Backstage defines, with its namespace filled in. */
export interface Entity {
  apiVersion: string
  kind: string
  metadata: EntityMetadata
  spec?: Record<string, unknown>
  /** Set by the catalog, on entities that it returns. */
  relations?: EntityRelation[]
  /** Set by the catalog: what is wrong with this entity right now. */
  status?: { items?: Array<{ type: string; level: 'info' | 'warning' | 'error'; message: string }> }
}

/** Passes an entity through a route unchanged. The catalog has validated it; parsing it again would only cost time. */
export const EntityDocument = z.custom<Entity>((value) => typeof value === 'object' && value !== null)
