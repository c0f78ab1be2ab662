import { Popover } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
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
  const { isOpen, setOpen, openSoon, closeSoon } = useHover()
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      offset={4}
      shadow="md"
      withinPortal
      trapFocus={false}
      returnFocus
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.trigger}
          aria-label={typeof trigger === 'string' ? undefined : label}
          onPointerEnter={({ pointerType }) => pointerType === 'mouse' && openSoon()}
          onPointerLeave={({ pointerType }) => pointerType === 'mouse' && closeSoon()}
          onClick={() => setOpen(true)}
        >
          {trigger}
        </button>
      </Popover.Target>
      <Popover.Dropdown
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

function useHover() {
  const [isOpen, setOpen] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const soon = (open: boolean) => () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setOpen(open), moment)
  }
  return { isOpen, setOpen, openSoon: soon(true), closeSoon: soon(false) }
}
