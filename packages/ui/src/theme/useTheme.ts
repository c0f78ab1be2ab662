import { useMantineColorScheme } from '@mantine/core'

/** `auto` follows the system. */
export type Theme = 'auto' | 'light' | 'dark'

/**
 * The chosen theme and how to choose another; a preference, told to the other tabs.
 *
 * ```tsx
 * const { theme, setTheme } = useTheme()
 * ```
 */
export function useTheme(): { theme: Theme; setTheme: (theme: Theme) => void } {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return { theme: colorScheme, setTheme: setColorScheme }
}
