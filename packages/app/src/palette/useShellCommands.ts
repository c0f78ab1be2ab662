import { readPreference, useTheme, writePreference } from '@callboard/ui'
import type { Entry } from './Entry'

/** What the shell itself offers to do. */
export function useShellCommands(): Entry[] {
  const { setTheme } = useTheme()
  const keysAreOff = readPreference('single-keys') === 'off'
  return [
    { id: 'theme-light', title: 'Use the light theme', icon: 'sun', run: () => setTheme('light') },
    { id: 'theme-dark', title: 'Use the dark theme', icon: 'moon', run: () => setTheme('dark') },
    { id: 'theme-auto', title: "Follow the system's theme", icon: 'desktop', run: () => setTheme('auto') },
    {
      id: 'single-keys',
      title: keysAreOff ? 'Open the palette with / again' : 'Stop opening the palette with /',
      icon: 'settings',
      keywords: ['keyboard', 'shortcut', 'keys'],
      run: () => writePreference('single-keys', keysAreOff ? 'on' : 'off'),
    },
  ]
}
