import type { News } from './News'
import { openStream } from './openStream'

/** Tabs that nobody looked at for so long do without. */
const patience = 5 * 60_000

/** One stream for any number of pages; it rests while none of them is looked at, and catches up then. */
export function sharedStream(url: string) {
  const pages = new Map<(news: News) => void, boolean>()
  let stream: ReturnType<typeof openStream> | undefined
  let resting: ReturnType<typeof setTimeout> | undefined

  function follow() {
    clearTimeout(resting)
    if ([...pages.values()].includes(true)) {
      if (stream) stream.resume()
      else stream = openStream(url, (news) => [...pages.keys()].map((tell) => tell(news)))
    } else resting = setTimeout(() => stream?.close(), pages.size > 0 ? patience : 0)
  }
  return {
    set(page: (news: News) => void, isVisible: boolean) {
      pages.set(page, isVisible)
      follow()
    },
    delete(page: (news: News) => void) {
      pages.delete(page)
      follow()
    },
  }
}
