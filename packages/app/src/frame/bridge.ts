import { PortalError } from '@callboard/plugin-api'
import type { ToFrame } from './messages'

/** The way to the page around the frame, once that has given it. */
export interface Bridge {
  tell(message: object): void
  hear(listen: (message: ToFrame) => void): void
}

/** Waits for the page around: its first message brings the port by which the two talk from then on, and nobody else. */
export function meetPage(): Promise<Bridge> {
  return new Promise((resolve) => {
    const meet = ({ data, source, ports: [port] }: MessageEvent) => {
      if (source !== window.parent || data !== 'callboard' || !port) return
      window.removeEventListener('message', meet)
      const listeners: Array<(message: ToFrame) => void> = []
      port.onmessage = ({ data }) => {
        for (const listen of listeners) listen(data)
      }
      resolve({ tell: (message) => port.postMessage(message), hear: (listen) => void listeners.push(listen) })
    }
    window.addEventListener('message', meet)
  })
}

/** Has `fetch` ask the page around for what it asks: a frame reaches no server itself. */
export function fetchBy({ tell, hear }: Bridge): void {
  const open = new Map<number, (answer: Response) => void>()
  let last = 0
  hear((message) => {
    if (message.type !== 'answer') return
    const { number, status, contentType, body } = message
    const isEmpty = status === 204 || status === 304
    open.get(number)?.(new Response(isEmpty ? null : body, { status, headers: { 'content-type': contentType } }))
    open.delete(number)
  })
  window.fetch = (input, { method = 'GET', body, signal } = {}) =>
    new Promise((resolve, reject) => {
      if (body !== undefined && body !== null && typeof body !== 'string')
        throw new PortalError('InputError', 'A plugin in a frame sends text, such as JSON.')
      last += 1
      open.set(last, resolve)
      signal?.addEventListener('abort', () => reject(signal.reason))
      tell({ type: 'call', number: last, method, url: String(input), ...(body && { body }) })
    })
}
