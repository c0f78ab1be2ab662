import { type RefObject, useEffect, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import type { DocsPage } from '../plugin'
import { decoded } from '../urls'

/** So long pictures and diagrams above may still push what was landed on; afterwards the reader is reading. */
const settling = 5000

/** What a reader does who goes on by themselves. */
const ownMoves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * Brings the part of the page that the address names into view once it is there, and keeps it there while what stands above it
 * is still growing. Going back leaves the place to the browser's history, which knows where one was.
 */
export function useLanding(article: RefObject<HTMLElement | null>, { site, path }: DocsPage): void {
  const { hash, key } = useLocation()
  const isReturn = useNavigationType() === NavigationType.Pop
  const isFirst = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each navigation, and each page that arrives, lands anew
  useEffect(() => {
    const returns = isReturn && !isFirst.current
    isFirst.current = false
    const target = hash && !returns ? partOf(article.current, hash) : undefined
    if (!target || !article.current) return
    return keepInView(target, article.current)
  }, [site, path, hash, key])
}

function partOf(article: HTMLElement | null, hash: string): HTMLElement | undefined {
  const id = decoded(hash.slice(1))
  const found = document.getElementById(id)
  if (!found || !article?.contains(found)) return undefined
  return found
}

function keepInView(target: HTMLElement, article: HTMLElement): () => void {
  const show = () => target.scrollIntoView({ block: 'start', behavior: 'instant' })
  const observer = new ResizeObserver(show)
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
    for (const move of ownMoves) window.removeEventListener(move, stop)
  }
  const timer = setTimeout(stop, settling)
  show()
  observer.observe(article)
  for (const move of ownMoves) window.addEventListener(move, stop, { passive: true })
  return stop
}
