import { useEffect, useState } from 'react'

/**
 * Copies text, and says for two seconds how that went.
 *
 * ```tsx
 * const { copy, outcome } = useCopy()
 * ```
 */
export function useCopy(): { copy: (text: string) => Promise<void>; outcome: 'copied' | 'failed' | undefined } {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>()
  useEffect(() => {
    if (!outcome) return
    const timer = setTimeout(() => setOutcome(undefined), 2000)
    return () => clearTimeout(timer)
  }, [outcome])
  // The clipboard is missing where the portal is served without https from another host.
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      setOutcome('failed')
    }
  }
  return { copy, outcome }
}
