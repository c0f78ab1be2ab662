import { Card, SkeletonText } from '@callboard/ui'
import styles from './EntitySkeleton.module.css'
import { OverviewGrid } from './tabs/OverviewGrid'

/** Holds the place of the tabs of an entity and of the one that was asked for. */
export const EntitySkeleton = ({ tab }: { tab: string }) => (
  <>
    <div className={styles.tabs} />
    <TabSkeleton tab={tab} />
  </>
)

/** The overview is cards in columns; what other tabs look like is theirs to know. */
export const TabSkeleton = ({ tab }: { tab: string }) =>
  tab ? (
    <SkeletonText lines={8} />
  ) : (
    <OverviewGrid>
      {[
        [4, 5],
        [6, 5],
        [7, 5],
      ].map((cards) => cards.map((lines) => <Placeholder key={lines} lines={lines} />))}
    </OverviewGrid>
  )

const Placeholder = ({ lines }: { lines: number }) => (
  <Card>
    <SkeletonText lines={lines} />
  </Card>
)
