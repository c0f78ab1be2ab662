import { Card, SkeletonText } from '@callboard/ui'
import styles from './EntitySkeleton.module.css'
import overview from './tabs/OverviewTab.module.css'

/** Holds the place of everything below an entity's name: its facts, its tabs, and the tab that was asked for. */
export const EntitySkeleton = ({ tab }: { tab: string }) => (
  <>
    <div className={styles.facts}>
      <SkeletonText lines={1} />
    </div>
    <div className={styles.tabs} />
    <TabSkeleton tab={tab} />
  </>
)

/** The overview is cards in two columns; what other tabs look like is theirs to know. */
export const TabSkeleton = ({ tab }: { tab: string }) =>
  tab ? (
    <SkeletonText lines={8} />
  ) : (
    <div className={overview.overview}>
      <Column lines={[4, 6]} />
      <Column lines={[5, 3]} />
    </div>
  )

const Column = ({ lines }: { lines: number[] }) => (
  <div className={overview.column}>
    {lines.map((count) => (
      <Card key={count}>
        <SkeletonText lines={count} />
      </Card>
    ))}
  </div>
)
