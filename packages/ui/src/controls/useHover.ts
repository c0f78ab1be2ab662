import { useEffect, useRef, useState } from 'react'

/** On its way to the panel the pointer leaves what it was opened from. */
const moment = 180

/** Whether something is open that one may point at or pin. What was opened with a click does not close when the pointer leaves. */
export function useHover() {
  const [state, setState] = useState<'closed' | 'shown' | 'pinned'>('closed')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const now = (next: typeof state) => () => {
    clearTimeout(timer.current)
    setState(next)
  }
  const soon = (next: typeof state) => () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setState((before) => (before === 'pinned' ? before : next)), moment)
  }
  return {
    isOpen: state !== 'closed',
    isPinned: state === 'pinned',
    pin: now('pinned'),
    close: now('closed'),
    openSoon: soon('shown'),
    closeSoon: soon('closed'),
  }
}
