import { readPreference } from '@callboard/ui'
import { useEffect } from 'react'

/**
 * ⌘K and Ctrl+K open the palette. Outside of fields so does `/`, unless the page has a field that it leads to; it can be
 * switched off for those whose voice control types letters.
 */
export function usePaletteKeys(open: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isSlash = isSlashKey(event)
      if (!(isSlash || isPaletteKey(event)) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      const field = isSlash && document.querySelector<HTMLInputElement>('input[aria-keyshortcuts="/"]')
      if (!field) return open()
      field.focus()
      field.select()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [open])
}

const isPaletteKey = ({ key, metaKey, ctrlKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'k' && (metaKey || ctrlKey) && !altKey && !shiftKey

const isSlashKey = ({ key, metaKey, ctrlKey, altKey, target }: KeyboardEvent): boolean =>
  key === '/' && !metaKey && !ctrlKey && !altKey && !isTyping(target) && readPreference('single-keys') !== 'off'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
