import type { EntityTab } from '@callboard/plugin-api/frontend'
import { Tabs } from '@callboard/ui'
import { tabPath } from './useEntityAddress'

interface Props {
  entityRef: string
  title: string
  tabs: EntityTab[]
}

/** The tabs of an entity, each with an address of its own. */
export function EntityTabs({ entityRef, title, tabs }: Props) {
  return (
    <Tabs label={`Parts of ${title}`} tabs={tabs.map(({ path, title }) => ({ to: tabPath(entityRef, path), title }))} />
  )
}
