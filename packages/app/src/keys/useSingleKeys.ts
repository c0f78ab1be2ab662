import { readPreference, writePreference } from '@callboard/ui'
import { useSyncExternalStore } from 'react'

const preference = 'single-keys'
const listeners = new Set<() => void>()

/** Whether keys of one character do something, and how to change that (WCAG 2.1.4). */
export function useSingleKeys(): [areOn: boolean, setOn: (areOn: boolean) => void] {
  return [useSyncExternalStore(subscribe, areSingleKeysOn), setSingleKeys]
}

/** Off for whoever speaks to the computer, which may type letters that nobody meant. */
export const areSingleKeysOn = () => readPreference(preference) !== 'off'

function setSingleKeys(areOn: boolean) {
  writePreference(preference, areOn ? 'on' : 'off')
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
