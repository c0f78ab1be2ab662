import { type RefObject, useEffect, useState } from 'react'
import type { Heading } from '../plugin'

/** A heading this far from the top, in px, is the one below which somebody reads. */
const readingLine = 120

/** Id of the heading whose part is being read: the last one above the reading line, or at the end of the page the last one. */
export function useCurrentHeading(headings: Heading[], article: RefObject<HTMLElement | null>): string | undefined {
  const [current, setCurrent] = useState<string>()
  const ids = headings.map(({ id }) => id).join('\n')
  useEffect(() => {
    let frame = 0
    const look = () => setCurrent(currentOf(ids.split('\n'), article.current))
    const later = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    }
    later()
    window.addEventListener('scroll', later, { passive: true })
    window.addEventListener('resize', later)
    // Pictures and diagrams that come late move the headings below them.
    const grown = new ResizeObserver(later)
    grown.observe(document.body)
    return () => {
      grown.disconnect()
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', later)
      window.removeEventListener('resize', later)
    }
  }, [ids, article])
  return current
}

function currentOf(ids: string[], article: HTMLElement | null): string | undefined {
  if (!article) return undefined
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement
  if (scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2) {
    const seen = ids.filter((id) => topOf(id) < clientHeight)
    return seen.at(-1)
  }
  return ids.filter((id) => topOf(id) <= readingLine).at(-1)
}

const topOf = (id: string) => document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY
