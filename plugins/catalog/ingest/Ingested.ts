import type { Entity, Problem } from '@callboard/catalog-model'

/** A relation that an entity declares, with what it is called from the other end. */
export interface Edge {
  type: string
  inverse: string
  targetRef: string
}

/** An entity ready to be stored. */
export interface IngestedEntity {
  ref: string
  /** URL or path of the file that it stands in. */
  file: string
  line: number
  entity: Entity
  edges: Edge[]
  /** What lists of its kind are narrowed by, for a kind that declares such fields. */
  facets: Record<string, string[]> | null
  /** `shortHash` of entity and edges; `metadata.etag` of what the catalog returns. */
  hash: string
}

/** A file as last read. */
export interface IngestedFile {
  url: string
  etag: string | undefined
  /** SHA-256 of the text, in hex. */
  hash: string
  text: string
  /** Ref of the Location document that leads to it, if one does. */
  namedBy?: string | undefined
  /** Why it cannot be read right now, where this is what it said when it last could. */
  failure?: string | undefined
}

/** Everything that a location says. */
export interface Ingested {
  /** The first is the location's own, by the one address that it has. */
  files: IngestedFile[]
  /** Of the files and of what gave them their meaning. Null if a file was missing, which may come back unnoticed otherwise. */
  hash: string | null
  entities: IngestedEntity[]
  problems: Problem[]
}
