import { cloneElement, type ReactElement, useId, useRef, useState } from 'react'
import styles from './Menu.module.css'
import { MenuEntry, type MenuItem } from './MenuEntry'
import { MenuNote } from './MenuNote'
import { moveInMenu } from './moveInMenu'
import { placeBelow } from './placeBelow'

interface MenuProps {
  /** The button that opens it; must take `popoverTarget` and ARIA attributes, as `IconButton` and `button` do. */
  trigger: ReactElement<TriggerProps>
  items: MenuItem[]
  /** Below the items: why others are not offered. */
  note?: string | undefined
}

interface TriggerProps {
  popoverTarget?: string
  'aria-haspopup'?: 'menu'
  'aria-expanded'?: boolean
  'aria-controls'?: string
}

/**
 * Actions behind a button. A native popover: it lies above everything, and Esc or a click elsewhere closes it.
 *
 * ```tsx
 * <Menu trigger={<IconButton icon="dots" label="More" />} items={[{ title: 'Refresh', icon: 'refresh', onSelect }]} />
 * ```
 */
export function Menu({ trigger, items, note }: MenuProps) {
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const close = () => menu.current?.hidePopover()
  return (
    <>
      {cloneElement(trigger, {
        popoverTarget: id,
        'aria-haspopup': 'menu',
        'aria-expanded': isOpen,
        'aria-controls': id,
      })}
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        className={styles.menu}
        onBeforeToggle={(event) => event.newState === 'open' && placeBelow(event.currentTarget)}
        onToggle={(event) => {
          setOpen(event.newState === 'open')
          if (event.newState === 'open') event.currentTarget.querySelector<HTMLElement>('[role=menuitem]')?.focus()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Tab') close()
          else if (moveInMenu(event.currentTarget, event.key)) event.preventDefault()
        }}
      >
        {items.map((item) => (
          <MenuEntry key={item.title} item={item} onChosen={close} />
        ))}
        {note && <MenuNote>{note}</MenuNote>}
      </div>
    </>
  )
}
