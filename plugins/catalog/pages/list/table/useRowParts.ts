import type { Density } from '@callboard/ui'
import type { RefObject } from 'react'
import type { ListedEntity } from '../../../shapes/EntityList'
import { useStars } from '../../../stars/useStars'
import { hasRoomForButtons } from './hasRoomForButtons'
import type { Offers } from './ListRow'
import { usePointedLine } from './usePointedLine'
import type { RowFocus } from './useRowFocus'
import { useRowHandlers } from './useRowHandlers'
import { useRowKeys } from './useRowKeys'
import { useRowMenu } from './useRowMenu'
import { isChosen, type Selection } from './useSelection'

interface Options {
  table: RefObject<HTMLElement | null>
  density: Density
  /** Of the column with the names, in px. */
  nameWidth: number
  selection: Selection
  peek: { ref: string | undefined; show: (ref: string | undefined) => void }
  entityAt: (line: number) => ListedEntity | undefined
  focus: RowFocus
  /** The first line that is on the page. */
  first: number | undefined
}

/** What rows show beside their entities, and what can be done with them by pointer and by keys. */
export function useRowParts({ table, density, nameWidth, selection, peek, entityAt, focus, first }: Options) {
  const stars = useStars()
  const { pointed, ...pointing } = usePointedLine()
  const { handlers, choose, hasMenus } = useRowHandlers({ selection, peek: peek.show, entityAt })
  const { asked, openMenu } = useRowMenu(table)
  useRowKeys({ focus, entityAt, choose, peek, star: stars.toggle, openMenu, first })
  const offersOf = (line: number, entity: ListedEntity | undefined): Offers => {
    if (!hasMenus && line !== pointed && line !== focus.active) return 'nothing'
    if (line === asked) return 'menu'
    const hasRoom = density === 'comfortable' && entity && hasRoomForButtons(entity, nameWidth)
    return !hasMenus && hasRoom ? 'buttons' : 'menu'
  }
  return {
    pointing,
    partsOf: ({ index, entity }: { index: number; entity: ListedEntity | undefined }) => ({
      isChosen: entity !== undefined && isChosen(selection.chosen, entity.ref),
      isStarred: entity !== undefined && stars.isStarred(entity.ref),
      isPeeked: entity !== undefined && entity.ref === peek.ref,
      offers: offersOf(index, entity),
      handlers,
    }),
  }
}
