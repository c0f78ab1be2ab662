import { type EntityProps, useData } from '@callboard/plugin-api/frontend'
import { Card, EmptyState, QueryView, SkeletonRows } from '@callboard/ui'
import { Chain } from '../components/Chain'
import { GroupTree } from '../components/GroupTree'
import { chainOf } from '../groups/chainOf'
import { problemsOf } from '../groups/problemsOf'
import { forestBelow } from '../groups/toForest'
import { type Group, ownership } from '../plugin'
import { GroupNotice } from './GroupNotice'
import { nameOf } from './nameOf'
import styles from './SubgroupsTab.module.css'

/** The groups above a group and the tree below it. */
export default function SubgroupsTab({ entity }: EntityProps) {
  const query = useData(ownership.routes.group, nameOf(entity))
  return (
    <QueryView
      query={query}
      skeleton={
        <Card title="Groups below" flush>
          <SkeletonRows rows={5} columns={4} />
        </Card>
      }
    >
      {({ group, above, below }) => (
        <div className={styles.tab}>
          <Above group={group} above={above} below={below} />
          <Card title={below.length > 0 ? `Groups below (${below.length.toLocaleString()})` : 'Groups below'} flush>
            {below.length === 0 ? (
              <EmptyState
                icon="group"
                title="No groups below this one"
                snippet={`kind: Group\nspec:\n  parent: ${entity.metadata.name}`}
              >
                A group names its parent, or its children, in its file.
              </EmptyState>
            ) : (
              <GroupTree
                label="Groups below"
                forest={forestBelow(group.ref, [group, ...below])}
                problems={problemsOf(withoutDoubles([group, ...above, ...below]))}
              />
            )}
          </Card>
        </div>
      )}
    </QueryView>
  )
}

function Above({ group, above, below }: { group: Group; above: Group[]; below: Group[] }) {
  const chain = chainOf(group.ref, [group, ...above])
  const all = withoutDoubles([group, ...above, ...below])
  const problems = problemsOf(all).get(group.ref) ?? []
  return (
    <Card title="Groups above">
      <GroupNotice problems={problems} titleOf={(ref) => all.find((each) => each.ref === ref)?.title ?? ref} />
      {chain.length > 0 ? (
        <Chain groups={chain} label="Groups above" />
      ) : (
        <p className={styles.none}>This group is at the top.</p>
      )}
    </Card>
  )
}

/** In a circle a group is above and below at once. */
function withoutDoubles(groups: Group[]): Group[] {
  return [...new Map(groups.map((group) => [group.ref, group])).values()]
}
