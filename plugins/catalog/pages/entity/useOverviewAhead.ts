import type { Entity } from '@callboard/plugin-api'
import { appliesTo, fetchAhead, useContributions, usePartAhead } from '@callboard/plugin-api/frontend'
import { useCallback, useEffect } from 'react'
import { overview } from './tabsOf'

/**
 * Fetches the code of all that the first view of an entity's page shows, at once, and what that says that it reads first: each would be
 * asked for by the one around it.
 */
export function useOverviewAhead(): (entity: Entity) => void {
  const cards = useContributions('entityCards')
  const facts = useContributions('entityFacts')
  const fetchPart = usePartAhead()
  return useCallback(
    (entity) => {
      void fetchAhead(overview.load)
      for (const { load, when } of [...cards, ...facts]) if (appliesTo(entity, when)) void fetchPart(load, { entity })
    },
    [cards, facts, fetchPart],
  )
}

/** Fetches the code of the tab that an address names, while the entity itself is on its way. */
export function useTabAhead(path: string) {
  const contributed = useContributions('entityTabs')
  useEffect(() => {
    for (const tab of [overview, ...contributed]) if (tab.path === path) void fetchAhead(tab.load)
  }, [contributed, path])
}
