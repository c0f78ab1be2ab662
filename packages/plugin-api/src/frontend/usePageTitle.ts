import { useEffect } from 'react'
import { usePortal } from './PortalContext'

/** Names the page in the browser's tab, most specific first: `usePageTitle('web', 'Relations')` shows "web · Relations · Callboard". */
export function usePageTitle(...parts: Array<string | undefined>): void {
  const { title } = usePortal()
  const text = [...parts.filter(Boolean), title].join(' · ')
  useEffect(() => {
    document.title = text
  }, [text])
}
