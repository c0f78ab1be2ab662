import { type RefObject, useEffect, useRef } from 'react'
import { useMatches } from 'react-router'

/**
 * On arrival at another page, moves the focus to its heading: those who listen hear where they are, and the next Tab
 * goes on from there. A page that begins in a field is left there. A change within a page, such as of its tab or its
 * filters, leaves the focus alone.
 */
export function useArrival(content: RefObject<HTMLElement | null>): void {
  const match = useMatches().at(-1)
  const { '*': _below, ...params } = match?.params ?? {}
  const page = `${match?.id} ${JSON.stringify(params)}`
  const last = useRef(page)
  useEffect(() => {
    if (last.current === page) return
    last.current = page
    if (beginsInField(content.current)) return
    const heading = content.current?.querySelector('h1') ?? content.current
    heading?.focus({ preventScroll: true })
  }, [page, content])
}

const beginsInField = (content: HTMLElement | null) =>
  document.activeElement instanceof HTMLInputElement && content?.contains(document.activeElement)
