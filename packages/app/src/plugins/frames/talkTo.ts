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
  port.onmessage = ({ data }) => {
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

const error = (status: number, name: string, message: string): Answer => ({
  status,
  contentType: 'application/json',
  body: JSON.stringify({ error: { name, message }, response: { statusCode: status } }),
})

const tooMany = error(429, 'TooManyRequestsError', `A frame may have ${mostCalls} requests open at a time.`)
const away = error(503, 'ServiceUnavailableError', 'The portal does not answer. Check that it runs, then try again.')
