import type { Entity } from '@callboard/plugin-api'
import {
  appliesTo,
  type EntityAction,
  lazyOf,
  refusalIn,
  useContributions,
  usePortal,
} from '@callboard/plugin-api/frontend'
import { ErrorBoundary, type MenuItem } from '@callboard/ui'
import { type ReactNode, useState } from 'react'

/** What plugins offer to do with an entity: the entries of its menu, and what is opened by the one that was chosen. */
export function useContributedActions(entity: Entity): { items: MenuItem[]; opened: ReactNode } {
  const portal = usePortal()
  const [load, setLoad] = useState<EntityAction['load']>()
  const offered = useContributions('entityActions').filter(
    ({ pluginId, when, can }) =>
      appliesTo(entity, when) && (can === undefined || !refusalIn(portal, `${pluginId}.${can}`)),
  )
  return {
    items: offered.map(({ title, icon, to, load }) => ({
      title,
      ...(icon && { icon }),
      ...(to ? { to: to(entity) } : { onSelect: () => setLoad(() => load) }),
    })),
    opened: load && <Opened load={load} entity={entity} onClose={() => setLoad(undefined)} />,
  }
}

interface OpenedProps {
  load: NonNullable<EntityAction['load']>
  entity: Entity
  onClose: () => void
}

function Opened({ load, ...props }: OpenedProps) {
  const Content = lazyOf(load)
  return (
    <ErrorBoundary>
      <Content {...props} />
    </ErrorBoundary>
  )
}
