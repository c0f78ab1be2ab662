import { cloneElement, type ReactElement, type ReactNode, useId, useRef, useState } from 'react'
import styles from './Panel.module.css'
import { placeBelow } from './placeBelow'

interface PanelProps {
  /** What it holds, for those who listen. */
  label: string
  /** The button that opens it; must take `popoverTarget` and ARIA attributes, as `IconButton` and `Button` do. */
  trigger: ReactElement<Record<string, unknown>>
  children: ReactNode
}

/**
 * Settings behind a button, which act at once. A native popover: it lies above everything, and Esc or a click elsewhere closes it.
 *
 * ```tsx
 * <Panel label="How the list is shown" trigger={<Button icon="settings">View</Button>}>…</Panel>
 * ```
 */
export function Panel({ label, trigger, children }: PanelProps) {
  const id = useId()
  const panel = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      {cloneElement(trigger, {
        popoverTarget: id,
        'aria-haspopup': 'dialog',
        'aria-expanded': isOpen,
        'aria-controls': id,
      })}
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        tabIndex={-1}
        className={styles.panel}
        onBeforeToggle={(event) => event.newState === 'open' && placeBelow(event.currentTarget)}
        onToggle={(event) => {
          setOpen(event.newState === 'open')
          if (event.newState === 'open') panel.current?.focus()
        }}
      >
        {isOpen && children}
      </div>
    </>
  )
}
