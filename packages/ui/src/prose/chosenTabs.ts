import { useSyncExternalStore } from 'react'
import { readPreference, writePreference } from '../storage/preference'

const preference = 'prose.tabs'
const remembered = 20
const listeners = new Set<() => void>()
let labels: string[] | undefined

/** The labels of tabs that were chosen in this browser, the last one first: `npm` on one page is `npm` on the next. */
export const useChosenTabs = (): string[] => useSyncExternalStore(listen, read)

export function chooseTab(label: string): void {
  labels = [label, ...read().filter((other) => other !== label)].slice(0, remembered)
  writePreference(preference, JSON.stringify(labels))
  for (const listener of listeners) listener()
}

function read(): string[] {
  labels ??= parse(readPreference(preference))
  return labels
}

function parse(text: string | null): string[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(value) ? value.filter((label) => typeof label === 'string') : []
  } catch {
    return []
  }
}

function listen(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
