import type { News } from './News'
import { sharedStream } from './sharedStream'

/** Hears all news, by the stream that the browser's tabs share. @returns how to stop */
export function hearNews(user: string, hear: (news: News) => void): () => void {
  const { set, leave } = connect(user, hear)
  const say = () => set(document.visibilityState === 'visible')
  const stop = new AbortController()
  document.addEventListener('visibilitychange', say, stop)
  window.addEventListener('pageshow', say, stop)
  window.addEventListener('pagehide', leave, stop)
  say()
  return () => {
    stop.abort()
    leave()
  }
}

/** Browsers of phones have no shared workers, and few tabs at a time that do anything: there each has its own. */
function connect(user: string, hear: (news: News) => void) {
  if (typeof SharedWorker === 'undefined') {
    const stream = sharedStream('/api/portal/events')
    return { set: (isVisible: boolean) => stream.set(hear, isVisible), leave: () => stream.delete(hear) }
  }
  // Of its own for each user: what one may hear is settled when the stream begins.
  const { port } = new SharedWorker(new URL('./live.worker.ts', import.meta.url), { type: 'module', name: user })
  port.onmessage = ({ data }) => hear(data)
  return {
    set: (isVisible: boolean) => port.postMessage(isVisible ? 'visible' : 'hidden'),
    leave: () => port.postMessage('gone'),
  }
}
