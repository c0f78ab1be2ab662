import type { QueryNode } from '@callboard/query'
import type { FacetName } from '../shapes/EntityList'
import type { Meant } from './meantBy'

/** What a list is narrowed by, in parts that are answered each in its own way. All of them must hold. */
export interface ListQuery extends Record<FacetName, string[]> {
  /** Texts that stand by themselves; of these the longest is looked up, and the others where it is. */
  texts: string[]
  /** Everything else. */
  rest: QueryNode[]
  meant: Meant
}
