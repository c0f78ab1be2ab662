import { type RefObject, useCallback, useDeferredValue, useMemo, useRef, useSyncExternalStore } from 'react'
import { rangeInView, rowsOf, scrolledTo, type View } from './rowsInView'

/** Rows before and after those in view that are on the page too, so that scrolling finds them drawn. */
const around = 8

/** As high as the bar at the top of the window, which lies over what is scrolled. In px. */
const topBar = 60

interface Options {
  count: number
  /** Height of each row in px. */
  rowHeight: number
  /** What scrolls, unless it is the window. */
  scroller: RefObject<HTMLElement | null>
  /** Its height until it is there to be measured, so that rows are drawn together with it. In px; none at first, if absent. */
  usualHeight?: number
  /** The window scrolls, as on a phone. */
  inWindow: boolean
  /** What lies above the first row: a sticky head within the scroller, or for the window, the page above the rows. In px. */
  above: number
  /** A row that stays on the page wherever one scrolls, because it has the focus. */
  kept: number | undefined
}

/**
 * Which rows of a long list are to be on the page: those in view and some around them. All are of one height, which is known and not
 * measured, so that nothing moves as rows arrive.
 *
 * ```tsx
 * const { rows, rest, scrollTo } = useVirtualRows({ count, rowHeight: 40, scroller, inWindow: false, above: 34, kept: undefined })
 * ```
 */
export function useVirtualRows(options: Options) {
  const { count, rowHeight, scroller, inWindow, above, kept } = options
  const { first, end } = useRange(options)
  // Those around the rows in view come once these are painted.
  const overscan = useDeferredValue(around, 1)
  const isKept = kept !== undefined && kept < count
  const rows = useMemo(
    () => rowsOf(Math.max(0, first - overscan), Math.min(count, end + overscan), isKept ? kept : undefined, rowHeight),
    [first, end, count, overscan, isKept, kept, rowHeight],
  )
  const scrollTo = (index: number) => {
    const target = inWindow ? window : scroller.current
    if (!target) return
    const covered = inWindow ? topBar : above
    const { top, height } = viewOf(target)
    const start = above + index * rowHeight
    const wanted = scrolledTo({ top: top + covered, height: height - covered }, start, start + rowHeight) - covered
    if (wanted !== top) target.scrollTo({ top: wanted })
  }
  return {
    rows,
    /** What lies below the last of them, in px. */
    rest: Math.max(0, count - ((rows.at(-1)?.index ?? -1) + 1)) * rowHeight,
    /** Brings a row into view, if it is not. */
    scrollTo,
  }
}

function useRange({ count, rowHeight, scroller, usualHeight = 0, inWindow, above }: Options) {
  // Measured when it changes, and not whenever React asks: that would lay out the page anew each time.
  const view = useRef<View>({ top: 0, height: inWindow ? window.innerHeight : usualHeight })
  const subscribe = useCallback(
    (onChange: () => void) =>
      watchView(inWindow ? window : scroller.current, (measured) => {
        view.current = measured
        onChange()
      }),
    [inWindow, scroller],
  )
  const range = () => rangeInView({ ...view.current, top: view.current.top - above }, rowHeight, count)
  // Numbers, so that a step that brings no other row into view draws nothing.
  return {
    first: useSyncExternalStore(subscribe, () => range().first),
    end: useSyncExternalStore(subscribe, () => range().end),
  }
}

const viewOf = (target: HTMLElement | Window): View =>
  target instanceof Window
    ? { top: target.scrollY, height: target.innerHeight }
    : { top: target.scrollTop, height: target.clientHeight }

/** Tells of the view as it is, and whenever it becomes another. */
function watchView(target: HTMLElement | Window | null, onView: (view: View) => void): () => void {
  if (!target) return () => {}
  const measure = () => onView(viewOf(target))
  measure()
  target.addEventListener('scroll', measure, { passive: true })
  window.addEventListener('resize', measure)
  const observer = new ResizeObserver(measure)
  if (target instanceof HTMLElement) observer.observe(target)
  return () => {
    target.removeEventListener('scroll', measure)
    window.removeEventListener('resize', measure)
    observer.disconnect()
  }
}
