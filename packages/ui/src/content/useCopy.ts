import { useEffect, useState } from 'react'
import { useNotify } from '../feedback/NotificationProvider'

/**
 * Copies text and says so, to those who see and to those who listen. `outcome` is how that went, for two seconds, for a button that
 * shows it as well.
 *
 * ```tsx
 * const { copy } = useCopy()
 * copy(ref, 'the reference')
 * ```
 */
export function useCopy(): {
  copy: (text: string, what?: string) => Promise<void>
  outcome: 'copied' | 'failed' | undefined
} {
  const notify = useNotify()
  const [outcome, setOutcome] = useState<'copied' | 'failed'>()
  useEffect(() => {
    if (!outcome) return
    const timer = setTimeout(() => setOutcome(undefined), 2000)
    return () => clearTimeout(timer)
  }, [outcome])
  // The clipboard is missing where the portal is served without https from another host.
  const copy = async (text: string, what?: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
      notify(what ? `Copied ${what}` : 'Copied')
    } catch {
      setOutcome('failed')
      notify(`Could not copy${what ? ` ${what}` : ''}: select it and copy it yourself`, { outcome: 'failed' })
    }
  }
  return { copy, outcome }
}
