import { parseEntityRef } from '@callboard/catalog-model'
import { usePrefetch } from '@callboard/plugin-api/frontend'
import { EntitiesAt } from '@callboard/ui'
import { useContext, useEffect, useRef } from 'react'
import { catalog } from '../../../plugin'
import type { ListedEntity } from '../../../shapes/EntityList'

/** Long enough to be meant, short enough to be there before the click; as the shell does with the page's code. */
const hoverDelay = 65

/** Handlers for a link to an entity, which read what its page shows as soon as the link is pointed at, focused or touched. */
export function useEntityPrefetch({ ref }: Pick<ListedEntity, 'ref'>) {
  const prefetch = usePrefetch(catalog.routes.describe)
  const at = useContext(EntitiesAt)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const stop = () => clearTimeout(timer.current)
  useEffect(() => () => clearTimeout(timer.current), [])
  const now = () => prefetch({ ...parseEntityRef(ref), ...(at && { at }) })
  const soon = () => {
    stop()
    timer.current = setTimeout(now, hoverDelay)
  }
  return { onPointerEnter: soon, onPointerLeave: stop, onFocus: soon, onBlur: stop, onTouchStart: now }
}
