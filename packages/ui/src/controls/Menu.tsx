import { cloneElement, type ReactElement, useRef } from 'react'
import styles from './Menu.module.css'
import { MenuEntry, type MenuItem } from './MenuEntry'
import { MenuNote } from './MenuNote'
import { moveInMenu } from './moveInMenu'
import { type OpenerProps, usePopover } from './usePopover'

interface MenuProps {
  /** The button that opens it. */
  trigger: ReactElement<OpenerProps>
  items: MenuItem[]
  /** Below the items: why others are not offered. */
  note?: string | undefined
}

/**
 * Actions behind a button.
 *
 * ```tsx
 * <Menu trigger={<IconButton icon="dots" label="More" />} items={[{ title: 'Refresh', icon: 'refresh', onSelect }]} />
 * ```
 */
export function Menu({ trigger, items, note }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null)
  const { opener, popover } = usePopover('menu', focusFirst)
  const close = () => menu.current?.hidePopover()
  return (
    <>
      {cloneElement(trigger, opener)}
      <div
        {...popover}
        ref={menu}
        role="menu"
        tabIndex={-1}
        className={styles.menu}
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

const focusFirst = (menu: HTMLElement) => menu.querySelector<HTMLElement>('[role=menuitem]')?.focus()
