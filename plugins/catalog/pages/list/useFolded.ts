import { useState } from 'react'

const storageKey = 'callboard.catalog.folded'

/** Whether a facet is folded away, remembered in this browser. */
export function useFolded(facet: string) {
  const [folded, setFolded] = useState(() => read().includes(facet))
  const set = (value: boolean) => {
    if (value === folded) return
    setFolded(value)
    const others = read().filter((name) => name !== facet)
    write(value ? [...others, facet] : others)
  }
  return [folded, set] as const
}

function read(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]')
    return Array.isArray(stored) ? stored.map(String) : []
  } catch {
    // A browser may forbid storage; the facet is then open.
    return []
  }
}

function write(facets: string[]): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(facets))
  } catch {
    // Forbidden or full: it is only forgotten.
  }
}
