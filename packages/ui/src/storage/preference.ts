const keyOf = (name: string) => `callboard.${name}`

/**
 * What this browser keeps for its user under a name such as `home.hint`, or null. Storage that is blocked counts as empty.
 *
 * ```ts
 * const isSeen = readPreference('home.hint') === 'seen'
 * ```
 */
export function readPreference(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name))
  } catch {
    return null
  }
}

/** Keeps a text under a name. Where storage is blocked or full it is forgotten when the page is left, and nothing fails. */
export function writePreference(name: string, value: string): void {
  try {
    localStorage.setItem(keyOf(name), value)
  } catch {
    // The page works all the same.
  }
}
