import { useData } from '@callboard/plugin-api/frontend'
import { Button, Menu, type Tab, Tabs, useRecent } from '@callboard/ui'
import type { ListState } from '../pages/list/listState'
import type { Show } from '../pages/list/useListState'
import { catalog } from '../plugin'
import { builtinOf, builtinPath, builtinViews } from './builtinViews'
import type { View } from './View'
import { ViewActions } from './ViewActions'
import { viewPath } from './viewPath'

/** So many of the saved ones are tabs; the others are in a menu, as is the way of those who have many. */
const mostTabs = 4

/** The views of the list: those that everybody has, one's own, and those that others share. */
export function ViewTabs({ state, show }: { state: ListState; show: Show }) {
  const { data: saved = [] } = useData(catalog.routes.views, {})
  const recent = useRecent().map(({ ref }) => ref)
  const builtin = builtinViews(recent)
  const current = saved.find(({ id }) => id === state.view)
  const currentBuiltin = current ? undefined : (builtinOf(state, builtin) ?? builtin[0])
  const [first, rest] = inReach(saved, current)
  const tabs: Tab[] = [
    ...builtin.map((view) => ({ title: view.title, to: builtinPath(view), isCurrent: view === currentBuiltin })),
    ...first.map((view) => ({ title: titleOf(view), to: viewPath(view), isCurrent: view === current })),
  ]
  return (
    <Tabs label="Views" tabs={tabs}>
      {rest.length > 0 && (
        <Menu
          trigger={
            <Button size="small" variant="subtle">
              {rest.length} more
            </Button>
          }
          items={rest.map((view) => ({ title: titleOf(view), to: viewPath(view) }))}
        />
      )}
      <ViewActions state={state} show={show} view={current} isBuiltin={builtinOf(state, builtin) !== undefined} />
    </Tabs>
  )
}

/** One's own come first; the one that is looked at is always among those in reach. */
function inReach(views: View[], current: View | undefined): [View[], View[]] {
  const sorted = [...views.filter(({ isMine }) => isMine), ...views.filter(({ isMine }) => !isMine)]
  const first = sorted.slice(0, mostTabs)
  if (current && !first.includes(current)) first[mostTabs - 1] = current
  return [first, sorted.filter((view) => !first.includes(view))]
}

/** Of what others share, whose it is. */
const titleOf = ({ name, isMine, owner, ownerTitle }: View) => (isMine ? name : `${name} · ${ownerTitle ?? owner}`)
