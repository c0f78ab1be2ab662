import { defaultRangeExtractor, type Range, useVirtualizer, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useDeferredValue, useLayoutEffect, useState } from 'react'

/** Rows before and after those in view that are on the page too, so that scrolling finds them drawn. */
const around = 8

interface Options {
  count: number
  /** Height of a row in px. Give the same function for as long as the heights are the same. */
  heightOf: (index: number) => number
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

/** A row that is on the page, and how much lies between it and the one before it. */
export interface VirtualRow {
  index: number
  gap: number
}

/**
 * Which rows of a long list are to be on the page: those in view and some around them. Heights are known, not measured, so that nothing
 * moves as rows arrive.
 *
 * ```tsx
 * const { rows, rest, scrollTo } = useVirtualRows({ count, heightOf: () => 40, scroller, inWindow: false, above: 34, kept: undefined })
 * ```
 */
export function useVirtualRows({ count, heightOf, scroller, usualHeight = 0, inWindow, above, kept }: Options) {
  const rangeExtractor = useCallback(
    (range: Range) => withKept(defaultRangeExtractor(range), kept, count),
    [kept, count],
  )
  // Those around the rows in view come once these are painted.
  const overscan = useDeferredValue(around, 1)
  // Rendered in the scroll event itself, rows would be there at once; React refuses that within its own effects, and says so.
  const shared = {
    count,
    estimateSize: heightOf,
    initialRect: { width: 0, height: inWindow ? window.innerHeight : usualHeight },
    overscan,
    rangeExtractor,
    scrollMargin: above,
    useFlushSync: false,
  }
  const inside = useVirtualizer<HTMLElement, HTMLElement>({
    ...shared,
    enabled: !inWindow,
    getScrollElement: () => scroller.current,
    scrollPaddingStart: above,
  })
  const outside = useWindowVirtualizer<HTMLElement>({ ...shared, enabled: inWindow, scrollPaddingStart: 60 })
  const virtualizer = inWindow ? outside : inside

  // The first heights stay in its memory until it is told.
  const [known, setKnown] = useState(() => heightOf)
  useLayoutEffect(() => {
    if (known === heightOf) return
    virtualizer.measure()
    setKnown(() => heightOf)
  }, [virtualizer, known, heightOf])

  let end = 0
  const rows = virtualizer.getVirtualItems().map((item): VirtualRow => {
    const gap = item.start - above - end
    end = item.end - above
    return { index: item.index, gap }
  })
  return {
    rows,
    /** What lies below the last of them, in px. */
    rest: Math.max(0, virtualizer.getTotalSize() - end),
    /** Brings a row into view, if it is not. */
    scrollTo: (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  }
}

function withKept(indexes: number[], kept: number | undefined, count: number): number[] {
  if (kept === undefined || kept >= count || indexes.includes(kept)) return indexes
  return [...indexes, kept].sort((one, other) => one - other)
}
