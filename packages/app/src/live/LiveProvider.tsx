import { LiveContext, useUser } from '@callboard/plugin-api/frontend'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { hearNews } from './hearNews'
import { type News, together } from './News'

type Hear = (payloads: unknown[] | undefined) => void

/** All pages that show something would ask for it at once: each waits for up to this time, in milliseconds. */
const spread = 1000

/** Tells components what the server says, while the page is looked at. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const { ref: user } = useUser()
  const cache = useQueryClient()
  const listeners = useRef(new Map<string, Set<Hear>>()).current
  useEffect(() => {
    let waiting = new Map<string | undefined, News>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const deliver = () => {
      timer = undefined
      if (document.visibilityState !== 'visible') return
      const news = waiting
      waiting = new Map()
      for (const each of news.values()) {
        // What is not on the page is read again once it is wanted. What is, decides for itself.
        cache.invalidateQueries({ refetchType: 'none', predicate: ({ queryKey }) => isOf(queryKey[0], each.event) })
        for (const [event, hears] of listeners) {
          if (each.event === undefined || each.event === event) for (const hear of hears) hear(each.payloads)
        }
      }
    }
    const schedule = () => {
      timer ??= setTimeout(deliver, Math.random() * spread)
    }
    const receive = (news: News) => {
      const known = waiting.get(news.event)
      waiting.set(news.event, known ? together(known, news) : news)
      schedule()
    }
    document.addEventListener('visibilitychange', schedule)
    // The page first.
    const begin = window.setTimeout(() => (stop = hearNews(user, receive)), 1000)
    let stop = () => {}
    return () => {
      clearTimeout(begin)
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', schedule)
      stop()
    }
  }, [user, cache, listeners])
  const control = useMemo(
    () => ({
      subscribe(event: string, hear: Hear) {
        const hears = listeners.get(event) ?? new Set()
        listeners.set(event, hears.add(hear))
        return () => void hears.delete(hear)
      },
    }),
    [listeners],
  )
  return <LiveContext value={control}>{children}</LiveContext>
}

/** Whether a cached answer is one of the plugin that an event is of; of any where some were missed. */
const isOf = (path: unknown, event: string | undefined) =>
  event === undefined || String(path).startsWith(`/api/${event.slice(0, event.indexOf('.'))}/`)
