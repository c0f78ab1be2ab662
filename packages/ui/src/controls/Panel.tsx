import { cloneElement, type ReactElement, type ReactNode } from 'react'
import styles from './Panel.module.css'
import { type OpenerProps, usePopover } from './usePopover'

interface PanelProps {
  /** What it holds, for those who listen. */
  label: string
  /** The button that opens it. */
  trigger: ReactElement<OpenerProps>
  children: ReactNode
}

/**
 * Settings behind a button, which act at once.
 *
 * ```tsx
 * <Panel label="How the list is shown" trigger={<Button icon="settings">View</Button>}>…</Panel>
 * ```
 */
export function Panel({ label, trigger, children }: PanelProps) {
  const { isOpen, opener, popover } = usePopover('dialog', (panel) => panel.focus())
  return (
    <>
      {cloneElement(trigger, opener)}
      <div {...popover} role="dialog" aria-label={label} tabIndex={-1} className={styles.panel}>
        {isOpen && children}
      </div>
    </>
  )
}
