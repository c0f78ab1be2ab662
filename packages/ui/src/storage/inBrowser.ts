import { listenToStored, readStored, storedNames, writeStored } from './browserStorage'
import { historyNames } from './history'
import type { PreferenceStore } from './PreferenceStore'

/** Preferences as those who are not signed in have them: for all who use this browser, told to its other tabs. */
export const inBrowser: PreferenceStore = {
  read: readStored,
  write: writeStored,
  names: () => storedNames().filter((name) => !historyNames.includes(name)),
  listen: listenToStored,
}
