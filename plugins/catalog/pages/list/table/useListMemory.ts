import { type RefObject, useEffect, useRef, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/** Where one was in a list. */
interface Place {
  top: number
  /** The row that had the focus. */
  line: number | undefined
}

const keyOf = (entry: string) => `callboard.list.${entry}`

interface Options {
  /** What scrolls; the window, if it is none. */
  scroller: RefObject<HTMLElement | null>
  inWindow: boolean
  active: number | undefined
  /** Puts the focus back. */
  focus: (line: number) => void
}

/**
 * Takes whoever comes back to a list to where they left it: the same rows in view, the focus on the one they came from. Kept for each entry
 * of the browser's history, for as long as its tab is open.
 */
export function useListMemory({ scroller, inWindow, active, focus }: Options): void {
  const { key: entry, pathname, search } = useLocation()
  // The first entry of a tab has the same key whichever page it is.
  const key = `${entry}${pathname}${search}`
  const isReturn = useNavigationType() === 'POP'
  const latest = useRef({ key, active })
  useEffect(() => {
    latest.current = { key, active }
  })

  const [arrival] = useState(() => ({ place: isReturn ? readPlace(key) : undefined, inWindow, focus }))
  useEffect(() => {
    const { place, inWindow, focus } = arrival
    if (!place) return
    if (!inWindow) scroller.current?.scrollTo({ top: place.top })
    // The shell moves the focus to the heading first.
    const frame = requestAnimationFrame(() => place.line !== undefined && focus(place.line))
    return () => cancelAnimationFrame(frame)
  }, [arrival, scroller])

  useEffect(() => {
    const element = scroller.current
    let top = element?.scrollTop ?? 0
    const note = () => {
      top = element?.scrollTop ?? 0
    }
    const keep = () => keepPlace(latest.current.key, { top, line: latest.current.active })
    element?.addEventListener('scroll', note, { passive: true })
    window.addEventListener('pagehide', keep)
    return () => {
      keep()
      element?.removeEventListener('scroll', note)
      window.removeEventListener('pagehide', keep)
    }
  }, [scroller])
}

function readPlace(entry: string): Place | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(entry)) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

function keepPlace(entry: string, place: Place): void {
  try {
    sessionStorage.setItem(keyOf(entry), JSON.stringify(place))
  } catch {
    // Storage is full or blocked: one comes back to the top.
  }
}
