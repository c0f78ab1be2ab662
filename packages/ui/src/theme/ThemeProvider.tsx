import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { mantineTheme, mantineVariables } from './mantineTheme'

/** Where the choice of theme is kept. `theme.js` of the app reads it before the first paint. */
const themeKey = 'callboard.theme'

const colorSchemeManager = localStorageColorSchemeManager({ key: themeKey })

/**
 * Gives everything inside it the tokens, light, dark or as the system has it.
 *
 * ```tsx
 * <ThemeProvider><App /></ThemeProvider>
 * ```
 */
export function ThemeProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={mantineTheme}
      cssVariablesResolver={mantineVariables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      // All of its variables from the one place: its stylesheet of defaults would only be overridden.
      deduplicateCssVariables={false}
    >
      {children}
    </MantineProvider>
  )
}
