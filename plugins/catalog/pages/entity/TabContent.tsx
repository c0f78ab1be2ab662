import { refOf } from '@callboard/catalog-model'
import type { Entity } from '@callboard/plugin-api'
import { type EntityTab, lazyOf } from '@callboard/plugin-api/frontend'
import { Button, EmptyState, ErrorBoundary } from '@callboard/ui'
import { TabSkeleton } from './EntitySkeleton'
import { tabPath } from './useEntityAddress'

interface Props {
  entity: Entity
  /** Absent when the address names a tab that this entity does not have. */
  tab: EntityTab | undefined
  path: string
}

/** A tab in a chunk of its own, whose failure leaves the rest of the page alone. */
export function TabContent({ entity, tab, path }: Props) {
  const ref = refOf(entity)
  if (!tab) {
    return (
      <EmptyState
        title={`There is no tab “${path}” here`}
        action={<Button to={tabPath(ref, '')}>Go to the overview</Button>}
      >
        It may be for other kinds of entities, or come from a plugin that is not installed.
      </EmptyState>
    )
  }
  const Content = lazyOf(tab.load)
  return (
    <ErrorBoundary resetKey={`${ref}/${path}`}>
      <Content entity={entity} fallback={<TabSkeleton tab={path} />} />
    </ErrorBoundary>
  )
}
