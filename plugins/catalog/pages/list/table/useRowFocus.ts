import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

interface Options {
  /** What the rows stand in. */
  body: RefObject<HTMLElement | null>
  count: number
}

/**
 * The row that has or had the focus, and a way to move it to another: it is scrolled to first, and gets the focus when it is on the page.
 */
export function useRowFocus({ body, count }: Options) {
  const [active, setActive] = useState<number>()
  const wanted = useRef<number>(undefined)
  const scrollTo = useRef<(line: number) => void>(undefined)
  useLayoutEffect(() => {
    if (wanted.current === undefined) return
    const target = targetIn(body.current, wanted.current)
    if (!target) return
    wanted.current = undefined
    target.focus({ preventScroll: true })
  })
  const focus = (line: number) => {
    const inside = Math.max(0, Math.min(count - 1, line))
    wanted.current = inside
    setActive(inside)
    scrollTo.current?.(inside)
    const target = targetIn(body.current, inside)
    if (!target) return
    wanted.current = undefined
    target.focus({ preventScroll: true })
  }
  return { active: active !== undefined && active < count ? active : undefined, setActive, focus, scrollTo }
}

const targetIn = (body: HTMLElement | null, line: number) =>
  body?.querySelector<HTMLElement>(`[data-line="${line}"] [data-row-link]`)

/** The line that something in the table belongs to. */
export function lineOf(target: EventTarget): number | undefined {
  const row = target instanceof Element ? target.closest('[data-line]') : null
  return row ? Number(row.getAttribute('data-line')) : undefined
}
