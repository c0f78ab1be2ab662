import { Card, type Query, QueryView, SkeletonRows } from '@callboard/ui'
import type { ReactNode } from 'react'
import styles from './PagedList.module.css'
import { Paging } from './Paging'

interface Props<Item> {
  query: Query<{ items: Item[]; next: number | null }>
  empty: ReactNode
  /** A row of the list. */
  children: (item: Item) => ReactNode
}

/** A page of what happened, the newest first; `?before=` in the address turns to what is older. */
export const PagedList = <Item,>({ query, empty, children }: Props<Item>) => (
  <Card flush>
    <QueryView
      query={query}
      skeleton={<SkeletonRows rows={5} columns={2} />}
      isEmpty={({ items }) => items.length === 0}
      empty={empty}
    >
      {({ items, next }) => (
        <>
          <ol className={styles.versions}>{items.map(children)}</ol>
          <Paging next={next} />
        </>
      )}
    </QueryView>
  </Card>
)
