import { useData } from '@callboard/plugin-api/frontend'
import { EmptyState, QueryView, SkeletonText } from '@callboard/ui'
import { MyGroups } from '../components/MyGroups'
import { ownership } from '../plugin'

/** The groups that the user is in. */
export default function MyTeamsCard() {
  return (
    <QueryView
      query={useData(ownership.routes.mine, {})}
      skeleton={<SkeletonText lines={4} />}
      isEmpty={({ groups }) => groups.length === 0}
      empty={
        <EmptyState small title="You are in no group yet" snippet={'kind: User\nspec:\n  memberOf: [my-team]'}>
          Your teams are listed here when your file, or theirs, says so.
        </EmptyState>
      }
    >
      {({ direct, groups }) => (
        <MyGroups label="My teams" shown={groups.filter(({ ref }) => direct.includes(ref))} groups={groups} />
      )}
    </QueryView>
  )
}
