import { createContext, useContext, useEffect } from 'react'
import { usePortal } from './PortalContext'

/** Names the page in the browser's tab, most specific first: `usePageTitle('web', 'Relations')` shows "web · Relations · Callboard". */
export function usePageTitle(...parts: Array<string | undefined>): void {
  const { title } = usePortal()
  const text = [...parts.filter(Boolean), title].join(' · ')
  useEffect(() => {
    document.title = text
  }, [text])
}

/** Where a page takes what a part of it says with `usePartTitle`. */
export const PartTitleContext = createContext<(part: string | undefined) => void>(() => undefined)

/**
 * Names what a tab of an entity shows of it at the moment, in front of the names of the entity and of the tab:
 * `usePartTitle('Place an order')`. A part of a page cannot name the page, which may do so later than its parts.
 */
export function usePartTitle(part: string | undefined): void {
  const setPart = useContext(PartTitleContext)
  useEffect(() => {
    setPart(part)
    return () => setPart(undefined)
  }, [setPart, part])
}
