import { Children, type ReactNode, useDeferredValue } from 'react'
import styles from './OverviewTab.module.css'

interface Props {
  /** Cards over the whole width. */
  top?: ReactNode
  /** Two columns, the first of which is wider, or three that are as wide as each other. */
  children: ReactNode[]
}

/** Cards on a grid of twelve columns, which becomes narrower with the room that there is. */
export function OverviewGrid({ top, children }: Props) {
  // Cards below the first of each column come once these are painted: nothing that one sees moves, and the page is there sooner.
  const most = useDeferredValue(Number.POSITIVE_INFINITY, 1)
  return (
    <div className={styles.frame}>
      <div className={styles.overview} data-columns={children.length} aria-busy={most === 1}>
        <div className={styles.top}>{top}</div>
        {children.map((cards, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by where they stand
          <div key={index} className={styles.column}>
            {Children.toArray(cards).slice(0, most)}
          </div>
        ))}
      </div>
    </div>
  )
}
