import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { useShownTheme } from '../../theme/useTheme'
import { mantineTheme, mantineVariables } from './mantineTheme'

/** Gives what Mantine draws our tokens, in the theme of the page. */
export function MantineTheme({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={mantineTheme}
      cssVariablesResolver={mantineVariables}
      forceColorScheme={useShownTheme()}
      // All of its variables from the one place: its stylesheet of defaults would only be overridden.
      deduplicateCssVariables={false}
    >
      {children}
    </MantineProvider>
  )
}
