import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { colorSchemes } from './colorSchemes'
import { mantineTheme, mantineVariables } from './mantineTheme'

const colorSchemeManager = colorSchemes()

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
