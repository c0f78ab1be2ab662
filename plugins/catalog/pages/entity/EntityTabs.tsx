import type { EntityTab } from '@callboard/plugin-api/frontend'
import { Button, Menu, Tabs } from '@callboard/ui'
import { tabPath } from './useEntityAddress'

interface Props {
  entityRef: string
  title: string
  tabs: EntityTab[]
  /** Those that it would have with an annotation. */
  missing: EntityTab[]
}

/** The tabs of an entity, each with an address of its own; what it lacks is under More, and says how to get it. */
export function EntityTabs({ entityRef, title, tabs, missing }: Props) {
  const to = ({ path }: EntityTab) => tabPath(entityRef, path)
  return (
    <Tabs label={`Parts of ${title}`} tabs={tabs.map((tab) => ({ to: to(tab), title: tab.title }))}>
      {missing.length > 0 && (
        <Menu
          trigger={
            <Button size="small" variant="subtle" icon="chevron-down">
              More
            </Button>
          }
          items={missing.map((tab) => ({ title: tab.title, to: to(tab) }))}
          note="These have nothing to show yet, and say what it takes."
        />
      )}
    </Tabs>
  )
}
