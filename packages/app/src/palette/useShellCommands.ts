import { useKeyOverlay } from '@callboard/plugin-api/frontend'
import { useSingleKeys, useTheme } from '@callboard/ui'
import type { Entry } from './Entry'

/** What the shell itself offers to do. */
export function useShellCommands(): Entry[] {
  const { setTheme } = useTheme()
  const [keysAreOn, setKeysOn] = useSingleKeys()
  const showKeys = useKeyOverlay()
  return [
    { id: 'theme-light', title: 'Use the light theme', icon: 'sun', run: () => setTheme('light') },
    { id: 'theme-dark', title: 'Use the dark theme', icon: 'moon', run: () => setTheme('dark') },
    { id: 'theme-auto', title: "Follow the system's theme", icon: 'desktop', run: () => setTheme('auto') },
    {
      id: 'keys',
      title: 'Show all keys',
      icon: 'keyboard',
      keywords: ['keyboard', 'shortcuts', 'help'],
      run: showKeys,
    },
    {
      id: 'single-keys',
      title: keysAreOn ? 'Switch off keys of one character' : 'Switch on keys of one character',
      icon: 'settings',
      keywords: ['keyboard', 'shortcuts', 'keys'],
      run: () => setKeysOn(!keysAreOn),
    },
  ]
}
