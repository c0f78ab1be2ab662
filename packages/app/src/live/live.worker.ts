import { sharedStream } from './sharedStream'

/**
 * What all tabs of a browser share: over HTTP/1.1 six connections to a host are all that it opens, and a stream in each tab would take
 * them from everything else.
 */
const stream = sharedStream('/api/portal/events')

addEventListener('connect', (event) => {
  const [port] = (event as MessageEvent).ports
  if (!port) return
  const tell = (news: unknown) => port.postMessage(news)
  port.onmessage = ({ data }) => (data === 'gone' ? stream.delete(tell) : stream.set(tell, data === 'visible'))
})
