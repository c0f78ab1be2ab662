import { useData } from '@callboard/plugin-api/frontend'
import { Button, Card, EmptyState, QueryView, SkeletonRows } from '@callboard/ui'
import { useMemo } from 'react'
import { GroupTree } from '../components/GroupTree'
import { NoGroupsYet } from '../components/NoGroupsYet'
import { TextFilter } from '../components/TextFilter'
import { Toolbar } from '../components/Toolbar'
import { problemsOf } from '../groups/problemsOf'
import { pruned, toForest } from '../groups/toForest'
import { type Group, type Groupless, ownership } from '../plugin'
import styles from './GroupsSection.module.css'
import { isUnfolded, type OwnersState, withToggled } from './ownersState'
import { ProblemsCard } from './ProblemsCard'
import type { Show } from './useOwnersState'

interface Props {
  state: OwnersState
  show: Show
}

/** The groups as a tree, and what is wrong with them and with people. */
export function GroupsSection({ state, show }: Props) {
  const query = useData(ownership.routes.tree, {})
  return (
    <QueryView
      query={query}
      skeleton={
        <Card title="Groups" flush>
          <SkeletonRows rows={10} columns={4} />
        </Card>
      }
    >
      {(tree) => (
        <div className={styles.section}>
          <Card title={`Groups (${tree.groups.length.toLocaleString()})`} flush>
            {tree.groups.length === 0 ? <NoGroupsYet /> : <Groups groups={tree.groups} state={state} show={show} />}
          </Card>
          {tree.groups.length + tree.grouplessCount > 0 && <Problems {...tree} />}
        </div>
      )}
    </QueryView>
  )
}

function Groups({ groups, state, show }: Props & { groups: Group[] }) {
  const { text, unfolded } = state
  const forest = useMemo(() => toForest(groups), [groups])
  const problems = useMemo(() => problemsOf(groups), [groups])
  const shown = useMemo(() => (text ? pruned(forest, (group) => isNamed(group, text)) : forest), [forest, text])
  return (
    <>
      <Toolbar>
        <TextFilter label="Filter groups by name" text={text} onChange={(text) => show({ text }, { replace: true })} />
        {!text && (
          <Button size="small" variant="subtle" onClick={() => show({ unfolded: !unfolded, toggled: [] })}>
            {unfolded ? 'Fold all' : 'Unfold all'}
          </Button>
        )}
      </Toolbar>
      {shown.length === 0 ? (
        <EmptyState icon="filter" title={`No group is called “${text}”`} />
      ) : (
        <GroupTree
          label="Groups"
          forest={shown}
          problems={problems}
          {...(!text && {
            isUnfolded: (ref, depth) => isUnfolded(state, ref, depth),
            onToggle: (ref) => show({ toggled: withToggled(state, ref).toggled }, { replace: true }),
          })}
        />
      )}
    </>
  )
}

function isNamed({ ref, title, type }: Group, text: string): boolean {
  return `${title} ${ref} ${type ?? ''}`.toLowerCase().includes(text.trim().toLowerCase())
}

function Problems({ groups, ...people }: { groups: Group[]; groupless: Groupless[]; grouplessCount: number }) {
  const problems = useMemo(() => problemsOf(groups), [groups])
  return <ProblemsCard groups={groups} problems={problems} {...people} />
}
