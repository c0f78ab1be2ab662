import type { QueryNode } from '@callboard/query'
import { z } from 'zod'
import type { Meant } from '../../query/meantBy'
import type { Predicate } from './Predicate'

export const FieldOrder = z.strictObject({ field: z.string().min(1), order: z.enum(['asc', 'desc']).default('asc') })
export type FieldOrder = z.output<typeof FieldOrder>

/** More would say nothing more; each makes the statement longer by the square. */
export const mostOrders = 10
/** Each may be a look into the document of every entity. */
export const mostFields = 20

export const FullTextFilter = z.strictObject({
  term: z.string().max(1000),
  fields: z.array(z.string()).max(mostFields).optional(),
})
export type FullTextFilter = z.infer<typeof FullTextFilter>

/** A query of the portal's own language, as it was written and as it is read. */
export interface Narrowed {
  q: string
  node: QueryNode
  meant: Meant
}

/** Which entities, and in which order. Without a predicate all; without an order by ref. */
export interface EntityQuery {
  predicate: Predicate | undefined
  /** What the portal's own language asks beside that. */
  narrowed?: Narrowed | undefined
  order: FieldOrder[]
  fullText: FullTextFilter | undefined
  /** Only among these. */
  refs?: string[]
}
