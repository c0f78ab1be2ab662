import { readPreference, usePreference, writePreference } from '../storage/preference'

const preference = 'prose.tabs'
const remembered = 20

/** The labels of tabs that were chosen, the last one first: `npm` on one page is `npm` on the next. */
export const useChosenTabs = (): string[] => usePreference<string[]>(preference, [])[0]

export function chooseTab(label: string): void {
  const others = readPreference<string[]>(preference, []).filter((other) => other !== label)
  writePreference(preference, [label, ...others].slice(0, remembered))
}
