import { type RefObject, useLayoutEffect, useState } from 'react'

/** How far below the beginning of what scrolls the first row is, in px: below the head of the table, or where the window scrolls, the page. */
export function useAbove(table: RefObject<HTMLTableElement | null>, inWindow: boolean, headHeight: number): number {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const body = table.current?.tBodies[0]
    if (!inWindow || !body) return
    const measure = () => setTop(Math.round(body.getBoundingClientRect().top + window.scrollY))
    measure()
    // What stands above it may grow, as a row of filters does.
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [table, inWindow])
  return inWindow ? top : headHeight
}
