import { type KeyboardEvent, useState } from 'react'
import type { Entry } from './Entry'
import type { Held } from './Palette'

interface Pick {
  active: Entry | undefined
  point: (entry: Entry) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/**
 * Which entry is chosen. Kept by its id, so that answers that come in above it do not move the choice; the first one,
 * until an arrow key says otherwise.
 */
export function usePick(entries: Entry[], choose: (entry: Entry, held: Held) => void): Pick {
  const [id, setId] = useState<string>()
  const at = Math.max(
    entries.findIndex((entry) => entry.id === id),
    0,
  )
  const move = (by: number) => setId(entries[(at + by + entries.length) % entries.length]?.id)
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes a letter, Enter and the arrows are its own.
    if (event.nativeEvent.isComposing) return
    const active = entries[at]
    const numbered = entries[numberOf(event) - 1]
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (numbered) choose(numbered, { metaKey: false, ctrlKey: false })
    else if (event.key === 'Enter' && active) choose(active, event)
    else return
    event.preventDefault()
  }
  return { active: entries[at], point: (entry) => setId(entry.id), onKeyDown }
}

/** ⌘1 or Ctrl+1 is the first line, without going there by arrows. */
const numberOf = ({ key, metaKey, ctrlKey, altKey }: KeyboardEvent): number =>
  (metaKey || ctrlKey) && !altKey && /^[1-9]$/.test(key) ? Number(key) : 0
