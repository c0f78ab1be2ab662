import { EntityDocument } from '@callboard/catalog-model'
import { z } from 'zod'
import { Conflict } from '../conflicts/Conflict'
import { Side } from '../history/diff/Diff'
import { SpecField } from '../kinds/SpecField'
import { Orphaning } from '../orphans/Orphan'
import { EntitySummary } from './EntitySummary'
import { LocationDetails } from './Location'
import { Outdated } from './Outdated'
import { StoredProblem } from './StoredProblem'

/** The other end of a relation: an entity, or where there is none, the reference alone. */
export const RelatedEntity = z.object({
  type: z.string(),
  ref: z.string(),
  entity: EntitySummary.nullable(),
})
export type RelatedEntity = z.infer<typeof RelatedEntity>

/** Relations that were searched for: the first of each type, and how many of each there are. */
export const FoundRelations = z.object({
  relations: z.array(RelatedEntity),
  totals: z.record(z.string(), z.number().int()),
})
export type FoundRelations = z.infer<typeof FoundRelations>

/** Everything that an entity's page shows at first. */
export const EntityDescription = z.object({
  entity: EntityDocument,
  summary: EntitySummary,
  /** The first of each type; so has `entity`. */
  relations: z.array(RelatedEntity),
  /** How many there are of each type. */
  relationTotals: z.record(z.string(), z.number().int()),
  /** Of its `spec`, for kinds of this portal's own. */
  fields: z.array(SpecField),
  problems: z.array(StoredProblem),
  /** Null where its file was read well. */
  outdated: Outdated.nullable(),
  /** Null for an orphan. */
  location: LocationDetails.nullable(),
  /** Null for an entity whose file says it. */
  orphan: Orphaning.nullable(),
  /** Who else claims it, and what its location claims and was refused. */
  conflicts: z.array(Conflict),
  /** The file that it stands in. */
  file: z.string(),
  line: z.number().int(),
  /** Where a time was asked for: that time, and the version that was the newest then. */
  asOf: z.object({ at: z.iso.datetime(), version: Side }).optional(),
})
export type EntityDescription = z.infer<typeof EntityDescription>

/** The file that an entity stands in, as it was last read. */
export const EntitySource = z.object({
  file: z.string(),
  text: z.string(),
  /** Line of the entity's document, from 1. */
  line: z.number().int(),
  problems: z.array(StoredProblem),
})
export type EntitySource = z.infer<typeof EntitySource>
