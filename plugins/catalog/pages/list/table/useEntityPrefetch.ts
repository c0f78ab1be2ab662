import { parseEntityRef } from '@callboard/catalog-model'
import { fetchAhead, savesData, usePrefetch } from '@callboard/plugin-api/frontend'
import { EntitiesAt } from '@callboard/ui'
import { useContext, useEffect, useRef } from 'react'
import { catalog } from '../../../plugin'
import type { ListedEntity } from '../../../shapes/EntityList'
import { useOverviewAhead } from '../../entity/useOverviewAhead'
import { loadPeek } from '../peek/loadPeek'

/** Long enough to be meant, short enough to be there before the click; as the shell does with the page's code. */
const hoverDelay = 65

/** Handlers for a link to an entity, which fetch what its page shows, and its code, as soon as the link is pointed at, focused or touched. */
export function useEntityPrefetch({ ref }: Pick<ListedEntity, 'ref'>) {
  const prefetch = usePrefetch(catalog.routes.describe)
  const fetchOverview = useOverviewAhead()
  const at = useContext(EntitiesAt)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const stop = () => clearTimeout(timer.current)
  useEffect(() => () => clearTimeout(timer.current), [])
  const now = async () => {
    stop()
    void fetchAhead(loadPeek)
    const description = await prefetch({ ...parseEntityRef(ref), ...(at && { at }) })
    // Of the past nothing is shown but the entity itself.
    if (description && !at) fetchOverview(description.entity)
  }
  const soon = () => {
    stop()
    if (savesData()) return
    timer.current = setTimeout(now, hoverDelay)
  }
  return { onPointerEnter: soon, onPointerLeave: stop, onFocus: soon, onBlur: stop, onPointerDown: now }
}
