import { Pager } from '@callboard/ui'
import type { EntityList } from '../../plugin'
import { withChange } from './listChanges'
import type { ListState } from './listState'
import type { Show } from './useListState'

interface Props {
  list: EntityList
  state: ListState
  show: Show
  /** Another page is on its way. */
  onTurn: () => void
}

/** Where one is in the list, and the pages before and after. */
export function Paging({ list, state, show, onTurn }: Props) {
  const { offset, items, total, previous, next } = list
  const turnTo = (cursor: string) => () => {
    show(withChange(state, { cursor }))
    onTurn()
  }
  return (
    <Pager
      first={offset + 1}
      last={offset + items.length}
      total={total}
      onPrevious={previous ? turnTo(previous) : undefined}
      onNext={next ? turnTo(next) : undefined}
    />
  )
}
