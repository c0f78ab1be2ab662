import type { News } from './News'

const shortest = 1000
const longest = 60_000

/** The stream of events from the server, which comes back by itself after a break, and goes on where it was. */
export function openStream(url: string, tell: (news: News) => void) {
  let source: EventSource | undefined
  let since = ''
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function connect() {
    source = new EventSource(since ? `${url}?since=${encodeURIComponent(since)}` : url)
    source.onopen = () => {
      failures = 0
    }
    source.addEventListener('happened', ({ data, lastEventId }) => {
      since = lastEventId
      tell(JSON.parse(data))
    })
    source.addEventListener('missed', ({ lastEventId }) => {
      since = lastEventId
      tell({})
    })
    source.onerror = comeBack
  }

  /** Later each time, and never all browsers at once: a portal that restarts has others to answer. */
  function comeBack() {
    source?.close()
    const wait = Math.min(longest, shortest * 2 ** failures)
    failures += 1
    timer = setTimeout(connect, wait * (0.5 + Math.random()))
  }

  connect()
  return {
    close() {
      clearTimeout(timer)
      source?.close()
      source = undefined
    },
    resume() {
      if (source?.readyState !== EventSource.OPEN && source?.readyState !== EventSource.CONNECTING) {
        clearTimeout(timer)
        connect()
      }
    },
  }
}
