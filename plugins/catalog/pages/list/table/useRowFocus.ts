import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** The line that has or had the focus, as long as the table has so many. */
export function useActive(count: number) {
  const [active, setActive] = useState<number>()
  return [active !== undefined && active < count ? active : undefined, setActive] as const
}

interface Options {
  /** What the rows stand in. */
  table: RefObject<HTMLElement | null>
  count: number
  active: number | undefined
  setActive: (line: number) => void
  scrollTo: (line: number) => void
}

export type RowFocus = ReturnType<typeof useRowFocus>

/** A way to move the focus to another row: it is scrolled to first, and gets the focus when it is on the page. */
export function useRowFocus({ table, count, active, setActive, scrollTo }: Options) {
  const wanted = useRef<number>(undefined)
  const focusWanted = () => {
    if (wanted.current === undefined) return
    const target = table.current?.querySelector<HTMLElement>(`[data-line="${wanted.current}"] [data-row-link]`)
    if (!target) return
    wanted.current = undefined
    target.focus({ preventScroll: true })
  }
  useLayoutEffect(focusWanted)
  return {
    active,
    moveTo: (line: number) => {
      const inside = Math.max(0, Math.min(count - 1, line))
      wanted.current = inside
      setActive(inside)
      scrollTo(inside)
      focusWanted()
    },
    onFocus: ({ target }: FocusEvent) => {
      const line = lineOf(target)
      if (line !== undefined) setActive(line)
    },
  }
}

/** The line that something in the table belongs to. */
export function lineOf(target: EventTarget): number | undefined {
  const row = target instanceof Element ? target.closest('[data-line]') : null
  return row ? Number(row.getAttribute('data-line')) : undefined
}
