import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import { inBrowser } from './inBrowser'
import { type Kept, keptFor } from './keptFor'

let store = inBrowser

/** Has the preferences of whoever is signed in kept for them: once, before anything is shown. */
export function keepPreferences(kept: Kept): void {
  store = keptFor(kept)
}

/**
 * What the user prefers under a name such as `times`, and the way to prefer something else. It is there at the first paint, and is
 * kept for them in the portal when they have signed in, and in their browser otherwise.
 *
 * ```tsx
 * const [density, setDensity] = usePreference<'comfortable' | 'compact'>('density', 'comfortable')
 * ```
 * @param fallback what counts until they have chosen, and for what is stored but not of its type
 */
export function usePreference<Value>(name: string, fallback: Value): [Value, (value: Value) => void] {
  const text = useSyncExternalStore(listen, () => store.read(name))
  // One that is written anew each time, as `[]`, is no other value.
  const [usual] = useState(() => fallback)
  const value = useMemo(() => valueIn(text, usual), [text, usual])
  const set = useCallback((next: Value) => writePreference(name, next), [name])
  return [value, set]
}

/** `usePreference`, for code outside of a component. */
export const readPreference = <Value>(name: string, fallback: Value): Value => valueIn(store.read(name), fallback)

/** Keeps a preference: any JSON; with `undefined` it is what it was before anybody chose. */
export function writePreference(name: string, value: unknown): void {
  store.write(name, value === undefined ? null : JSON.stringify(value))
}

/** The names of all that the user has chosen, or has been remembered for them. */
export const usePreferenceNames = (): string[] => {
  const names = useSyncExternalStore(listen, () => JSON.stringify(store.names().sort()))
  return useMemo(() => JSON.parse(names), [names])
}

/** Calls back whenever a preference has changed, also in another tab. Gives the way to stop that. */
export const listen = (listener: () => void): (() => void) => store.listen(listener)

function valueIn<Value>(text: string | null, fallback: Value): Value {
  if (text === null) return fallback
  const stored = parse(text)
  return isLike(stored, fallback) ? (stored as Value) : fallback
}

/** Texts stood there as they are before preferences could be anything else. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const isLike = (value: unknown, fallback: unknown) =>
  fallback === null ||
  (typeof value === typeof fallback && value !== null && Array.isArray(value) === Array.isArray(fallback))
