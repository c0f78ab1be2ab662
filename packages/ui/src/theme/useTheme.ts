import { useSyncExternalStore } from 'react'
import { usePreference } from '../storage/preference'

const themes = ['auto', 'light', 'dark'] as const

/** `auto` follows the system. */
export type Theme = (typeof themes)[number]

/**
 * The chosen theme and how to choose another; a preference, told to the other tabs.
 *
 * ```tsx
 * const { theme, setTheme } = useTheme()
 * ```
 */
export function useTheme(): { theme: Theme; setTheme: (theme: Theme) => void } {
  // Its name is also in `early.js` of the app, which reads it before the first paint.
  const [chosen, setTheme] = usePreference<Theme>('theme', 'auto')
  return { theme: themes.includes(chosen) ? chosen : 'auto', setTheme }
}

// Asked when it is drawn: code that runs without a window imports from here too.
const darkSystem = () => window.matchMedia('(prefers-color-scheme: dark)')

function listenToSystem(listener: () => void): () => void {
  const system = darkSystem()
  system.addEventListener('change', listener)
  return () => system.removeEventListener('change', listener)
}

/** The theme that the page has: the chosen one, or that of the system. For what is drawn by colours and not by tokens. */
export function useShownTheme(): 'light' | 'dark' {
  const { theme } = useTheme()
  const isDark = useSyncExternalStore(listenToSystem, () => darkSystem().matches)
  return theme === 'auto' ? (isDark ? 'dark' : 'light') : theme
}
