import { Button } from '@callboard/ui'
import styles from './Paging.module.css'

interface Props {
  /** Where the page begins; undefined for the newest. */
  cursor: string | undefined
  next: string | null
  onTurn: (cursor: string | undefined) => void
}

/** Turns to what is older, and back to the newest. The browser's own way back leads to the page before. */
export function Paging({ cursor, next, onTurn }: Props) {
  if (!next && !cursor) return null
  return (
    <nav className={styles.paging} aria-label="Pages">
      <Button size="small" disabled={!cursor} onClick={() => onTurn(undefined)}>
        Newest
      </Button>
      <Button size="small" disabled={!next} onClick={() => onTurn(next ?? undefined)}>
        Older
      </Button>
    </nav>
  )
}
