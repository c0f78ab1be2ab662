import { readPreference, writePreference } from '@callboard/ui'
import { useState } from 'react'

const preference = 'catalog.folded'

/** Whether a facet is folded away, remembered in this browser. */
export function useFolded(facet: string) {
  const [folded, setFolded] = useState(() => read().includes(facet))
  const set = (value: boolean) => {
    if (value === folded) return
    setFolded(value)
    const others = read().filter((name) => name !== facet)
    writePreference(preference, JSON.stringify(value ? [...others, facet] : others))
  }
  return [folded, set] as const
}

function read(): string[] {
  try {
    const stored: unknown = JSON.parse(readPreference(preference) ?? '[]')
    return Array.isArray(stored) ? stored.map(String) : []
  } catch {
    // Somebody wrote something else there.
    return []
  }
}
