import { useSyncExternalStore } from 'react'
import { listenToStored, readStored, writeStored } from '../storage/browserStorage'

/** An entity that was looked at in this browser. */
export interface Recent {
  ref: string
  title: string
  kind: string
  /** ISO 8601. */
  at: string
}

const name = 'recent'
const limit = 20
const none: Recent[] = []

let cached: { text: string | null; list: Recent[] } = { text: null, list: none }

/** Entities looked at in this browser, the last one first. Storage that is full, blocked or broken counts as empty. */
export function readRecent(): Recent[] {
  const text = readStored(name)
  if (text !== cached.text) cached = { text, list: parseRecent(text) }
  return cached.list
}

/**
 * Puts an entity at the top of what was looked at.
 *
 * ```tsx
 * useEffect(() => rememberRecent({ ref, title, kind }), [ref, title, kind])
 * ```
 */
export function rememberRecent(entity: Omit<Recent, 'at'>): void {
  const others = readRecent().filter(({ ref }) => ref !== entity.ref)
  const list = [{ ...entity, at: new Date().toISOString() }, ...others].slice(0, limit)
  writeStored(name, JSON.stringify(list))
}

/** `readRecent`, kept up to date, in other tabs too. */
export const useRecent = (): Recent[] => useSyncExternalStore(listenToStored, readRecent)

function parseRecent(text: string | null): Recent[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(list) ? list.filter(isRecent) : none
  } catch {
    return none
  }
}

const isRecent = (value: unknown): value is Recent =>
  typeof value === 'object' &&
  value !== null &&
  ['ref', 'title', 'kind', 'at'].every((name) => typeof (value as Record<string, unknown>)[name] === 'string')
