import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

interface Options {
  scroller: RefObject<HTMLElement | null>
  table: RefObject<HTMLElement | null>
  inWindow: boolean
  onNew: () => void
}

/** Begins at the top whenever the list is another one. */
export function useTopOfNew(list: string, options: Options): void {
  const known = useRef(list)
  const latest = useRef(options)
  useLayoutEffect(() => {
    latest.current = options
  })
  useEffect(() => {
    if (known.current === list) return
    known.current = list
    const { scroller, table, inWindow, onNew } = latest.current
    onNew()
    if (!inWindow) scroller.current?.scrollTo({ top: 0 })
    else if ((table.current?.getBoundingClientRect().top ?? 0) < 0) table.current?.scrollIntoView()
  }, [list])
}
