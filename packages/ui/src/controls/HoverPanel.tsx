import { Popover } from '@mantine/core'
import { type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import styles from './HoverPanel.module.css'

interface HoverPanelProps {
  /** What is told, for those who listen. */
  label: string
  /** What is pointed at. Becomes a button. */
  trigger: ReactNode
  /** Read when it opens; may hold links. */
  children: ReactNode
}

/**
 * More about something, with links in it: opens when one points at it, and with a click, a tap or the keyboard. Esc closes it.
 *
 * ```tsx
 * <HoverPanel label="Where this is from" trigger="production">catalog-info.yaml:12</HoverPanel>
 * ```
 */
export function HoverPanel({ label, trigger, children }: HoverPanelProps) {
  const id = useId()
  const { isOpen, isPinned, pin, close, openSoon, closeSoon } = useHover()
  useEscape(isOpen, close)
  return (
    <Popover
      opened={isOpen}
      onChange={(open) => open || close()}
      position="bottom-start"
      offset={4}
      shadow="md"
      withinPortal
      // What it is called is said here: by itself it would be called what it is about.
      withRoles={false}
      // Whoever opened it by keyboard goes on inside.
      trapFocus={isPinned}
      returnFocus
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.trigger}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={typeof trigger === 'string' ? undefined : label}
          onPointerEnter={({ pointerType }) => pointerType === 'mouse' && openSoon()}
          onPointerLeave={({ pointerType }) => pointerType === 'mouse' && closeSoon()}
          onClick={pin}
        >
          {trigger}
        </button>
      </Popover.Target>
      <Popover.Dropdown
        id={id}
        role="dialog"
        tabIndex={-1}
        aria-label={label}
        className={styles.panel ?? ''}
        onPointerEnter={openSoon}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && closeSoon()}
      >
        {children}
      </Popover.Dropdown>
    </Popover>
  )
}

/** On its way to the panel the pointer leaves what it was opened from. */
const moment = 180

/** Wherever the focus is; and the page does not go up a level for it as well. */
function useEscape(isOpen: boolean, close: () => void) {
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    close()
  })
  useEffect(() => {
    if (!isOpen) return
    const hear = (event: KeyboardEvent) => onEscape(event)
    window.addEventListener('keydown', hear, true)
    return () => window.removeEventListener('keydown', hear, true)
  }, [isOpen])
}

function useHover() {
  const [state, setState] = useState<'closed' | 'shown' | 'pinned'>('closed')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const now = (next: typeof state) => () => {
    clearTimeout(timer.current)
    setState(next)
  }
  // What was opened with a click does not close when the pointer leaves.
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
