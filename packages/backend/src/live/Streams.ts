import type { Response } from 'express'
import type { Message } from './Message'

/** An open stream of one browser. */
export interface Stream {
  response: Response
  userRef: string
  mayHear(permission: string | undefined): boolean
}

/** What a connection may have waiting: who reads slower is let go, and catches up when it comes back. */
const mostWaiting = 256 * 1024

/** Proxies and browsers end a connection that says nothing; 25 seconds is below what any of them waits. */
const heartbeat = 25_000

/** Sessions and permissions are looked at when a stream begins, so each ends after about this time and begins anew. */
const lifetime = 30 * 60_000

/** The streams of this process. */
export function openStreams() {
  const streams = new Set<Stream>()
  const beat = setInterval(() => {
    for (const stream of streams) write(stream, ':\n\n')
  }, heartbeat).unref()

  function write(stream: Stream, bytes: Buffer | string) {
    if (stream.response.writableLength > mostWaiting) return stream.response.destroy()
    stream.response.write(bytes)
  }
  return {
    add(stream: Stream) {
      streams.add(stream)
      const end = setTimeout(() => stream.response.end(), lifetime * (0.8 + Math.random() * 0.4)).unref()
      stream.response.on('close', () => {
        clearTimeout(end)
        streams.delete(stream)
      })
    },
    send(message: Message) {
      for (const stream of streams) if (stream.mayHear(message.permission)) write(stream, message.bytes)
    },
    /** How many there are, or how many one user has. */
    count: (userRef?: string) =>
      userRef === undefined ? streams.size : [...streams].filter((stream) => stream.userRef === userRef).length,
    /** Ends all: they come back, to the next process. */
    endAll() {
      for (const { response } of streams) response.end()
    },
    close() {
      clearInterval(beat)
      for (const { response } of streams) response.end()
    },
  }
}
