import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core'
import { listen, readPreference, writePreference } from '../storage/preference'

/** The name of the preference. `theme.js` of the app reads it before the first paint. */
const theme = 'theme'

const schemes: MantineColorScheme[] = ['auto', 'light', 'dark']

/** Has Mantine keep the theme where all preferences are. */
export function colorSchemes(): MantineColorSchemeManager {
  let stop = () => {}
  const get = (fallback: MantineColorScheme) => {
    const chosen = readPreference<MantineColorScheme>(theme, fallback)
    return schemes.includes(chosen) ? chosen : fallback
  }
  return {
    get,
    // Mantine sets what it has just been told as well, and would be told of that again.
    set(chosen) {
      if (get('auto') !== chosen) writePreference(theme, chosen)
    },
    subscribe(onUpdate) {
      stop = listen(() => onUpdate(get('auto')))
    },
    unsubscribe: () => stop(),
    clear: () => writePreference(theme, undefined),
  }
}
