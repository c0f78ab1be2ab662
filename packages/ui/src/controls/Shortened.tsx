import { type ReactNode, useState } from 'react'
import { Button } from './Button'
import styles from './listFoot.module.css'

interface ShortenedProps<Item> {
  items: Item[]
  /** How many are shown before somebody wants to see the rest: as many as leave what follows in reach. */
  atFirst: number
  /** In a card that the list fills. */
  flush?: boolean
  children: (shown: Item[]) => ReactNode
}

/**
 * A list of what is there already, of which the first are shown, and all when somebody asks. `ShowMore` is for what is read from the
 * server piece by piece.
 *
 * ```tsx
 * <Shortened items={problems} atFirst={8} flush>
 *   {(shown) => <ul>{shown.map((problem) => …)}</ul>}
 * </Shortened>
 * ```
 */
export function Shortened<Item>({ items, atFirst, flush = false, children }: ShortenedProps<Item>) {
  const [isWhole, setWhole] = useState(false)
  // Of one more than fit, the button would take the room of the one.
  if (isWhole || items.length <= atFirst + 1) return children(items)
  const button = (
    <Button size="small" variant={flush ? 'default' : 'subtle'} onClick={() => setWhole(true)}>
      Show all {items.length.toLocaleString()}
    </Button>
  )
  return (
    <>
      {children(items.slice(0, atFirst))}
      {flush ? <div className={styles.foot}>{button}</div> : button}
    </>
  )
}
