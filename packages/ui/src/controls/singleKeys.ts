import { readPreference, usePreference } from '../storage/preference'

const preference = 'single-keys'

type SingleKeys = 'on' | 'off'

/** Whether keys of one character do something, and how to change that (WCAG 2.1.4). */
export function useSingleKeys(): [areOn: boolean, setOn: (areOn: boolean) => void] {
  const [keys, setKeys] = usePreference<SingleKeys>(preference, 'on')
  return [keys === 'on', (areOn) => setKeys(areOn ? 'on' : 'off')]
}

/** Off for whoever speaks to the computer, which may type letters that nobody meant. */
export const areSingleKeysOn = () => readPreference<SingleKeys>(preference, 'on') !== 'off'
