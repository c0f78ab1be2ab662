import type { News } from './News'
import { openStream } from './openStream'

/** Tabs that nobody looked at for so long do without. */
const patience = 5 * 60_000

/** What happened so long before a page comes may have happened after it was read, in milliseconds: a page comes some time after that. */
const overlap = 5000

/** One stream for any number of pages; it rests while none of them is looked at, and catches up then. */
export function sharedStream(url: string) {
  const pages = new Map<(news: News) => void, boolean>()
  let stream: ReturnType<typeof openStream> | undefined
  let resting: ReturnType<typeof setTimeout> | undefined
  let recent: Array<{ at: number; news: News }> = []

  const heardLately = () => recent.filter(({ at }) => at > Date.now() - overlap)
  function tellAll(news: News) {
    recent = [...heardLately(), { at: Date.now(), news }]
    for (const tell of pages.keys()) tell(news)
  }

  function follow() {
    clearTimeout(resting)
    if ([...pages.values()].includes(true)) {
      if (stream) stream.resume()
      else stream = openStream(url, tellAll)
    } else resting = setTimeout(() => stream?.close(), pages.size > 0 ? patience : 0)
  }
  return {
    set(page: (news: News) => void, isVisible: boolean) {
      if (!pages.has(page)) for (const { news } of heardLately()) page(news)
      pages.set(page, isVisible)
      follow()
    },
    delete(page: (news: News) => void) {
      pages.delete(page)
      follow()
    },
  }
}
