import { type ReactNode, useLayoutEffect } from 'react'
import { useShownTheme } from './useTheme'

/**
 * Gives the page the tokens, light, dark or as the system has it.
 *
 * ```tsx
 * <ThemeProvider><App /></ThemeProvider>
 * ```
 */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const theme = useShownTheme()
  // Before it is painted: `early.js` has set it for the first time.
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return children
}
