import { randomUUID } from 'node:crypto'
import type { Plugin } from '@callboard/plugin-api'
import { PortalError, unavailable } from '@callboard/plugin-api'
import type { Request, RequestHandler } from 'express'
import { type Grants, isAllowed, signedIn } from '../auth/permissions'
import type { EventBus } from '../events/startEvents'
import { routeLabel } from '../http/metrics'
import { gather } from './gather'
import { type Message, toMessage } from './Message'
import { missedSince } from './missedSince'
import { openStreams } from './Streams'

/** How many messages are kept for those whose connection broke. */
const mostKept = 500

/** What happened so long before a stream begins is told as well, in milliseconds: the page was read some time before. */
const overlap = 5000

/** A browser has one for all its tabs; guests are one user. */
const mostOfOneUser = 50
const mostOfAll = 5000

interface Parts {
  events: EventBus
  plugins: Plugin[]
  grants: Grants
  signal: AbortSignal
}

export interface Live {
  /** Answers `GET /api/portal/events`. */
  answer: RequestHandler
  /** Tells browsers of the events of one more plugin; gives how to stop that. */
  tell(plugin: Plugin): () => void
  /** How many streams are open. */
  count(): number
}

/** Tells browsers of the events that plugins declare in `live`. */
export function startLive({ events, plugins, grants, signal }: Parts): Live {
  const place = randomUUID().slice(0, 8)
  const streams = openStreams()
  const kept: Array<Message & { at: number }> = []
  let last = 0

  const tell = ({ id, events: known, live }: Plugin) => {
    const ends = Object.entries(live).flatMap(([name, can]) => {
      const event = known[name]
      if (!event) return []
      const permission = can === 'anyone' ? undefined : `${id}.${can}`
      const hear = gather((payloads) => {
        last += 1
        const message = toMessage(place, { number: last, permission, event: event.name, payloads })
        kept.push({ ...message, at: Date.now() })
        if (kept.length > mostKept) kept.shift()
        streams.send(message)
      })
      // Another replica may be of another version: nobody hears what this one does not declare.
      return events.subscribe(event, async (payload) => hear(event.payload.parse(payload)), { isGathered: false })
    })
    return () => {
      for (const end of ends) end()
    }
  }
  for (const plugin of plugins) tell(plugin)
  // What was told meanwhile is lost: browsers that come back are told to read again.
  events.onGap(() => {
    last += 1
    kept.length = 0
    streams.endAll()
  })
  signal.addEventListener('abort', streams.close)

  const toldLately = () => kept.filter(({ at }) => at > Date.now() - overlap)

  const answer: RequestHandler = (request, response) => {
    response.locals[routeLabel] = 'portal.events'
    const user = signedIn(request.user)
    if (signal.aborted) throw unavailable('The portal is ending. Come back in a moment.')
    refuseTooMany(streams.count(), user.isGuest ? 0 : streams.count(user.ref))
    const mayHear = (permission: string | undefined) => !permission || isAllowed(user, permission, grants)
    response.set({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      // nginx would keep it until there is more of it.
      'x-accel-buffering': 'no',
    })
    response.flushHeaders()
    response.write(beginning(idOf(request)))
    streams.add({ response, userRef: user.ref, mayHear })

    function beginning(id: string | undefined): string | Buffer {
      const missed = id === undefined ? toldLately() : missedSince(id, place, kept, last)
      // An id without data is remembered by the browser, and tells the page nothing.
      if (!missed) return `id: ${place}-${last}\nevent: missed\ndata: {}\n\n`
      const heard = missed.filter(({ permission }) => mayHear(permission)).map(({ bytes }) => bytes)
      return Buffer.concat([...heard, Buffer.from(`id: ${place}-${last}\n\n`)])
    }
  }
  return { answer, tell, count: () => streams.count() }
}

/** Where the browser was: as its own reconnection says it, or the page's. */
function idOf({ headers, query }: Request): string | undefined {
  const id = headers['last-event-id'] ?? query.since
  return typeof id === 'string' && id !== '' ? id : undefined
}

function refuseTooMany(ofAll: number, ofUser: number) {
  if (ofAll >= mostOfAll) throw unavailable(`${mostOfAll} browsers listen already. Try again in a minute.`)
  if (ofUser >= mostOfOneUser)
    throw new PortalError(
      'TooManyRequestsError',
      `You have ${mostOfOneUser} event streams open, which is as many as one user may have. Close some.`,
    )
}
