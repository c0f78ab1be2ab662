import { type ReactNode, useId, useRef } from 'react'
import styles from './HoverPanel.module.css'
import { HoverPanelContent } from './HoverPanelContent'
import { useHover } from './useHover'

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
  const button = useRef<HTMLButtonElement>(null)
  const { isOpen, isPinned, pin, close, openSoon, closeSoon } = useHover()
  return (
    <>
      <button
        ref={button}
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
      {isOpen && (
        <HoverPanelContent
          id={id}
          label={label}
          button={button}
          takesFocus={isPinned}
          onEnter={openSoon}
          onLeave={closeSoon}
          onClose={close}
        >
          {children}
        </HoverPanelContent>
      )}
    </>
  )
}
