import { Button } from '@callboard/ui'
import type { EntityList } from '../../plugin'
import { withChange } from './listChanges'
import type { ListState } from './listState'
import styles from './Paging.module.css'
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
    <nav className={styles.paging} aria-label="Pages">
      <span>
        {(offset + 1).toLocaleString()}–{(offset + items.length).toLocaleString()} of {total.toLocaleString()}
      </span>
      {(previous || next) && (
        <span className={styles.buttons}>
          <Button size="small" disabled={!previous} onClick={turnTo(previous ?? '')}>
            Previous
          </Button>
          <Button size="small" disabled={!next} onClick={turnTo(next ?? '')}>
            Next
          </Button>
        </span>
      )}
    </nav>
  )
}
