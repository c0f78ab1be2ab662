import { type RefObject, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * A way to open the menu of a row without pointing at it: `asked` is the line that is to have one, which it may lack where it has room for
 * buttons. The focus is on the row then, so that the menu gives it back there.
 */
export function useRowMenu(table: RefObject<HTMLElement | null>) {
  const [asked, setAsked] = useState<number>()
  const openMenu = (line: number) => {
    // The row has its menu when this returns, and not before.
    flushSync(() => setAsked(line))
    const button = table.current?.querySelector<HTMLButtonElement>(`[data-line="${line}"] [aria-haspopup=menu]`)
    if (!button?.popoverTargetElement) return setAsked(undefined)
    whenClosed(button.popoverTargetElement, () => setAsked(undefined))
    button.click()
  }
  return { asked, openMenu }
}

function whenClosed(popover: Element, run: () => void) {
  const once = new AbortController()
  const hear = (event: Event) => {
    if ((event as ToggleEvent).newState !== 'closed') return
    once.abort()
    run()
  }
  popover.addEventListener('toggle', hear, { signal: once.signal })
}
