import { Card, SkeletonText } from '@callboard/ui'
import styles from './EntitySkeleton.module.css'
import { OverviewGrid } from './tabs/OverviewGrid'

interface Props {
  tab: string
  /** Whether its facts stand above already. */
  hasFacts: boolean
}

/** Holds the place of everything below an entity's name: its facts and links, its tabs, and the tab that was asked for. */
export const EntitySkeleton = ({ tab, hasFacts }: Props) => (
  <>
    {!hasFacts && <Line />}
    <Line />
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

const Line = () => (
  <div className={styles.line}>
    <SkeletonText lines={1} />
  </div>
)

const Placeholder = ({ lines }: { lines: number }) => (
  <Card>
    <SkeletonText lines={lines} />
  </Card>
)
