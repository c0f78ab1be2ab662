import type { Entity } from '@callboard/plugin-api'
import { appliesTo, fetchAhead, useContributions } from '@callboard/plugin-api/frontend'
import { useCallback, useEffect } from 'react'
import { allTabs } from './tabsOf'

/** Fetches the code of all that the first view of an entity's page shows, at once: each would be asked for by the one around it. */
export function useCodeAhead(): (entity: Entity) => void {
  const cards = useContributions('entityCards')
  const facts = useContributions('entityFacts')
  return useCallback(
    (entity) => {
      const [overview] = allTabs([])
      if (overview) fetchAhead(overview.load)
      for (const { load, when } of [...cards, ...facts])
        if (appliesTo(entity, when)) fetchAhead<{ entity: Entity }>(load)
    },
    [cards, facts],
  )
}

/** Fetches the code of the tab that an address names, while the entity itself is on its way. */
export function useTabAhead(path: string) {
  const contributed = useContributions('entityTabs')
  useEffect(() => {
    for (const tab of allTabs(contributed)) if (tab.path === path) fetchAhead(tab.load)
  }, [contributed, path])
}
