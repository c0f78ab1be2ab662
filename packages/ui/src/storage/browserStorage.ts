const keyOf = (name: string) => `callboard.${name}`
const listeners = new Set<() => void>()

/** What this browser keeps under a name, such as the pages that were looked at in it, or null. Storage that is blocked is empty. */
export function readStored(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name))
  } catch {
    return null
  }
}

/** Keeps a text under a name, or with null forgets it. Where storage is blocked or full it is forgotten, and nothing fails. */
export function writeStored(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(keyOf(name))
    else localStorage.setItem(keyOf(name), text)
  } catch {
    // The page works all the same.
  }
  for (const listener of listeners) listener()
}

/** The names of everything that this browser keeps of the portal. */
export function storedNames(): string[] {
  try {
    return Object.keys(localStorage).flatMap((key) => (key.startsWith(keyOf('')) ? key.slice(keyOf('').length) : []))
  } catch {
    return []
  }
}

/** Calls back whenever something is stored, also in another tab. Gives the way to stop that. */
export function listenToStored(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}
