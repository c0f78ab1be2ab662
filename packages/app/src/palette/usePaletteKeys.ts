import { readPreference } from '@callboard/ui'
import { useEffect } from 'react'

/** ⌘K, Ctrl+K, and outside of fields `/`, which can be switched off for those whose voice control types letters. */
export function usePaletteKeys(open: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isPaletteKey(event) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      open()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [open])
}

function isPaletteKey({ key, metaKey, ctrlKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  if (altKey) return false
  if (key.toLowerCase() === 'k') return (metaKey || ctrlKey) && !shiftKey
  return key === '/' && !metaKey && !ctrlKey && !isTyping(target) && readPreference('single-keys') !== 'off'
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
