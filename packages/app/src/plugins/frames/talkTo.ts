import { type FromFrame, type Init, readMessage, type ToFrame } from '../../frame/messages'

type Call = Extract<FromFrame, { type: 'call' }>
export type Answer = Omit<Extract<ToFrame, { type: 'answer' }>, 'type' | 'number'>

interface Parts {
  init: Init
  onHeight(pixels: number): void
  onFailure(message: string): void
  onGo(to: string, replace: boolean): void
  onCall(call: Call): Promise<Answer>
}

export interface Conversation {
  tell(message: ToFrame): void
  hasBegun(): boolean
}

/** As many calls may be open at a time; what a frame asks beyond that is refused. */
const mostCalls = 20

/** Talks to a frame by a port that nobody else has, and answers what it asks. */
export function talkTo(frame: HTMLIFrameElement, { init, onHeight, onFailure, onGo, onCall }: Parts): Conversation {
  const { port1: port, port2 } = new MessageChannel()
  let hasBegun = false
  let open = 0
  const tell = (message: ToFrame) => port.postMessage(message)

  async function answer(call: Call) {
    if (open >= mostCalls) return tell({ type: 'answer', number: call.number, ...tooMany })
    open += 1
    const given = await onCall(call).catch(() => away)
    open -= 1
    tell({ type: 'answer', number: call.number, ...given })
  }
  const isTooMuch = countsPerSecond(mostMessages)
  port.onmessage = ({ data }) => {
    if (isTooMuch()) {
      port.close()
      return onFailure('It says more than anybody can hear.')
    }
    const message = readMessage(data)
    if (message?.type === 'ready') tell(init)
    if (message?.type === 'height') onHeight(message.pixels)
    if (message?.type === 'failed') onFailure(message.message)
    if (message?.type === 'go') onGo(message.to, message.replace)
    if (message?.type === 'call') void answer(message)
    hasBegun ||= message?.type === 'height'
  }
  // It is of no origin, so that none can be named.
  frame.contentWindow?.postMessage('callboard', '*', [port2])
  return { tell, hasBegun: () => hasBegun }
}

/** A frame that goes through a list says a few of them. */
const mostMessages = 500

/** Tells of what happens whether it happens more often than that. */
function countsPerSecond(most: number): () => boolean {
  let since = 0
  let count = 0
  return () => {
    const now = performance.now()
    if (now - since > 1000) [since, count] = [now, 0]
    count += 1
    return count > most
  }
}

const error = (status: number, name: string, message: string): Answer => ({
  status,
  contentType: 'application/json',
  body: JSON.stringify({ error: { name, message }, response: { statusCode: status } }),
})

const tooMany = error(429, 'TooManyRequestsError', `A frame may have ${mostCalls} requests open at a time.`)
const away = error(503, 'ServiceUnavailableError', 'The portal does not answer. Check that it runs, then try again.')
