import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'
import { EntityListInput, QueryText } from './EntityList'

const Refs = z.array(EntityRef).min(1).max(10_000)

/** What somebody chose of a list: some of its entities, or without `refs`, all that it has but those left out. */
export const Selection = z.object({ q: QueryText, refs: Refs.optional(), except: Refs.optional() })
export type Selection = z.output<typeof Selection>

/** What to write of a selection, and how. */
export const ExportInput = EntityListInput.omit({ cursor: true, limit: true }).extend({
  refs: Selection.shape.refs,
  except: Selection.shape.except,
  format: z.enum(['csv', 'json']),
  /** Columns of the list by their names, in their order, as `owner,type,spec.model`; after the reference, the name and the title. */
  columns: z
    .string()
    .max(2000)
    .default('kind,owner,type,lifecycle,system,tags,description')
    .transform((text) => text.split(',').filter(Boolean)),
})
export type ExportInput = z.output<typeof ExportInput>
export type RawExportInput = z.input<typeof ExportInput>

/** A location that was asked for, and the number of its last read until then. */
export const Wish = z.object({ id: z.uuid(), reads: z.number().int() })
export type Wish = z.infer<typeof Wish>

/** How far what was asked for is. */
export const RefreshProgress = z.object({ read: z.number().int(), failed: z.number().int() })
export type RefreshProgress = z.infer<typeof RefreshProgress>
