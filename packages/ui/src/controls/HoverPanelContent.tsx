import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { createPortal } from 'react-dom'
import styles from './HoverPanel.module.css'
import { placeBeside } from './placeBeside'

interface HoverPanelContentProps {
  id: string
  label: string
  /** What it was opened from. */
  button: RefObject<HTMLButtonElement | null>
  /** Whoever opened it by keyboard goes on inside. */
  takesFocus: boolean
  onEnter: () => void
  onLeave: () => void
  onClose: () => void
  children: ReactNode
}

/** The panel itself, above everything else: it may be opened from within a line of code. */
export function HoverPanelContent({ button, takesFocus, onClose, ...rest }: HoverPanelContentProps) {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    panel.current?.showPopover()
    if (panel.current && button.current) placeBeside(panel.current, button.current)
  }, [button])
  useEffect(() => {
    if (takesFocus) panel.current?.focus()
  }, [takesFocus])
  const back = () => {
    onClose()
    if (panel.current?.contains(document.activeElement)) button.current?.focus()
  }
  useLeaving([panel, button], onClose)
  useEscape(back)
  const { id, label, onEnter, onLeave, children } = rest
  return createPortal(
    <div
      ref={panel}
      id={id}
      popover="manual"
      role="dialog"
      tabIndex={-1}
      aria-label={label}
      className={styles.panel}
      onPointerEnter={onEnter}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && onLeave()}
      onKeyDown={(event) => {
        if (!leadsOut(event)) return
        event.preventDefault()
        back()
      }}
    >
      {children}
    </div>,
    document.body,
  )
}

/** Whether a key leads out of the panel. It stands at the end of the page: whoever tabs on goes back to where they came from. */
function leadsOut({ key, shiftKey, target, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  const stops = [currentTarget, ...currentTarget.querySelectorAll('a[href], button')]
  return key === 'Tab' && target === (shiftKey ? stops[0] : stops.at(-1))
}

/** Leaves when one presses elsewhere, or goes elsewhere with the keyboard. */
function useLeaving(parts: Array<RefObject<HTMLElement | null>>, onLeave: () => void): void {
  const leave = useEffectEvent(({ target }: Event) => {
    if (!parts.some(({ current }) => target instanceof Node && current?.contains(target))) onLeave()
  })
  useEffect(() => {
    const hear = (event: Event) => leave(event)
    document.addEventListener('pointerdown', hear)
    document.addEventListener('focusin', hear)
    return () => {
      document.removeEventListener('pointerdown', hear)
      document.removeEventListener('focusin', hear)
    }
  }, [])
}

/** Wherever the focus is; and the page does not go up a level for it as well. */
function useEscape(onEscape: () => void): void {
  const leave = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onEscape()
  })
  useEffect(() => {
    const hear = (event: globalThis.KeyboardEvent) => leave(event)
    window.addEventListener('keydown', hear, true)
    return () => window.removeEventListener('keydown', hear, true)
  }, [])
}
