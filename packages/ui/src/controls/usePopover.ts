import { type ToggleEvent, useId, useState } from 'react'
import { placeBelow } from './placeBelow'

/** What the button of a popover must take, as `IconButton` and `Button` do. */
export interface OpenerProps {
  popoverTarget?: string
  'aria-haspopup'?: 'menu' | 'dialog'
  'aria-expanded'?: boolean
  'aria-controls'?: string
}

/**
 * A native popover below the button that opens it: it lies above everything, and Esc or a click elsewhere closes it.
 *
 * ```tsx
 * const { isOpen, opener, popover } = usePopover('menu', (menu) => menu.focus())
 * ```
 * @param onOpen where the focus goes
 */
export function usePopover(role: 'menu' | 'dialog', onOpen: (popover: HTMLElement) => void) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const opener: OpenerProps = {
    popoverTarget: id,
    'aria-haspopup': role,
    'aria-expanded': isOpen,
    'aria-controls': id,
  }
  const popover = {
    id,
    popover: 'auto',
    onBeforeToggle: ({ newState, currentTarget }: ToggleEvent<HTMLElement>) => {
      if (newState === 'open') placeBelow(currentTarget)
    },
    onToggle: ({ newState, currentTarget }: ToggleEvent<HTMLElement>) => {
      setOpen(newState === 'open')
      if (newState === 'open') onOpen(currentTarget)
    },
  } as const
  return { isOpen, opener, popover }
}
