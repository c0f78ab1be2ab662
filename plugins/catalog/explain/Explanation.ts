import { Problem } from '@callboard/catalog-model'
import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'
import { Attempt } from '../attempts/Attempt'
import { Conflict } from '../conflicts/Conflict'
import { LocationDetails } from '../shapes/Location'

/** A place in a file. */
export const Place = z.object({
  /** URL, or a path on the disk of the portal. */
  file: z.string(),
  line: z.number().int(),
  column: z.number().int(),
  /** Where a browser shows the line; null for a file on disk. */
  url: z.string().nullable(),
})
export type Place = z.infer<typeof Place>

/** Where a value comes from. */
export const Origin = z.discriminatedUnion('from', [
  /** It stands in the entity's file. */
  z.object({ from: z.literal('file'), place: Place, why: z.string().nullable() }),
  /** It stands in a file that the entity's file takes in at `placeholder`. */
  z.object({ from: z.literal('included'), place: Place, placeholder: Place }),
  /** The catalog adds it. */
  z.object({ from: z.literal('catalog'), why: z.string() }),
  /** A plugin adds it, or changes what the file says. */
  z.object({ from: z.literal('processor'), plugin: z.string(), why: z.string() }),
  /** It stood in the file when that was good; what the file says now is something else, or broken. */
  z.object({ from: z.literal('last-good'), why: z.string() }),
])
export type Origin = z.infer<typeof Origin>

export const ExplainedValue = z.object({
  /** JSON pointer into the entity. */
  pointer: z.string(),
  /** A text, number, boolean, null, or an empty list or object. Long texts are cut. */
  value: z.unknown(),
  origin: Origin,
})
export type ExplainedValue = z.infer<typeof ExplainedValue>

export const ExplainedRelation = z.object({
  type: z.string(),
  targetRef: z.string(),
  /** Which entity's file says it, in which field. */
  declaredBy: EntityRef,
  pointer: z.string().nullable(),
  /** Of the field, or of the entity where the field was not looked for or not found. Null where its file is gone and its text with it. */
  place: Place.nullable(),
})
export type ExplainedRelation = z.infer<typeof ExplainedRelation>

/** Where everything that the catalog says of an entity comes from. */
export const Explanation = z.object({
  ref: EntityRef,
  /** The entity's document in its file, as last read. */
  place: Place,
  /** The file says something else than the catalog shows: why. */
  movedOn: z.string().nullable(),
  /** When what the catalog shows was taken over. */
  updatedAt: z.iso.datetime(),
  /** In the order of the document. */
  values: z.array(ExplainedValue),
  /** Whether there are more values than are explained. */
  isCut: z.boolean(),
  relations: z.array(ExplainedRelation),
  problems: z.array(Problem),
  /** Who registered it and when, when it was read and will be read next; null for an orphan. */
  location: LocationDetails.nullable(),
  /** The last 50 reads of that location, the newest first: why, how far, how long, and what came of each. */
  attempts: z.array(Attempt),
  conflicts: z.array(Conflict),
})
export type Explanation = z.infer<typeof Explanation>
