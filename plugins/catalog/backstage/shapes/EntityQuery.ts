import { z } from 'zod'
import type { Predicate } from './Predicate'

export const FieldOrder = z.strictObject({ field: z.string().min(1), order: z.enum(['asc', 'desc']).default('asc') })
export type FieldOrder = z.output<typeof FieldOrder>

export const FullTextFilter = z.strictObject({ term: z.string(), fields: z.array(z.string()).optional() })
export type FullTextFilter = z.infer<typeof FullTextFilter>

/** Which entities, and in which order. Without a predicate all; without an order by ref. */
export interface EntityQuery {
  predicate: Predicate | undefined
  order: FieldOrder[]
  fullText: FullTextFilter | undefined
  /** Only among these. */
  refs?: string[]
}
