import type { EntityProps } from '@callboard/plugin-api/frontend'
import { useData } from '@callboard/plugin-api/frontend'
import { Card, EmptyState, QueryView } from '@callboard/ui'
import { MyGroups } from '../components/MyGroups'
import { ownership } from '../plugin'
import { nameOf } from './nameOf'
import styles from './SubgroupsTab.module.css'

/** The groups of a person: those that they are in, and those that these are in. */
export default function GroupsTab({ entity }: EntityProps) {
  const query = useData(ownership.routes.user, nameOf(entity))
  return (
    <QueryView
      query={query}
      isEmpty={({ direct, groups }) => direct.length + groups.length === 0}
      empty={
        <Card title="Member of">
          <EmptyState icon="group" title="In no group" snippet={'spec:\n  memberOf: [team-shop]'}>
            Write in their file which groups they are in, or name them under <code>spec.members</code> of a group.
          </EmptyState>
        </Card>
      }
    >
      {({ direct, groups }) => {
        const missing = direct.filter((ref) => !groups.some((group) => group.ref === ref))
        const inherited = groups.filter(({ ref }) => !direct.includes(ref))
        return (
          <div className={styles.tab}>
            <Card title="Member of">
              <MyGroups label="Member of" shown={groups.filter(({ ref }) => direct.includes(ref))} groups={groups} />
              {missing.map((ref) => (
                <p key={ref} className={styles.none}>
                  <code>{ref}</code> is not in the catalog: register it, or correct <code>memberOf</code>.
                </p>
              ))}
            </Card>
            {inherited.length > 0 && (
              <Card title="And through these, of">
                <MyGroups label="Member through other groups" shown={inherited} groups={groups} />
              </Card>
            )}
          </div>
        )
      }}
    </QueryView>
  )
}
