import type { ReactNode } from 'react'
import type { ListedEntity } from '../../../shapes/EntityList'
import type { SortKey } from '../../../shapes/sortFields'

/** A column of the list beside the name. */
export interface ListColumn {
  id: string
  title: string
  /** In px. */
  width: number
  /** @param refs of all entities that were read together, for who asks for something about all of them at once. */
  cell: (entity: ListedEntity, refs: string[]) => ReactNode
  /** What the list is sorted by when the column is; absent for what has no order. */
  sort?: SortKey['field'] | undefined
  /** Words that may take two lines. */
  wraps?: boolean
  /** Not on a phone, where there are better ones. */
  notOnPhone?: boolean
}
