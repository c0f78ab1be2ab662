import { connect, type Socket } from 'node:net'
import { type Job, type Load, type Request, started } from './Load'

/**
 * A process of its own that sends requests over connections that stay open, each the next as soon as the last is answered.
 * Over plain sockets: whatever a comfortable client spends here is taken from the portal's two cores.
 */
process.once('message', async (job: Job) => {
  process.send?.(await send(job))
  process.disconnect()
})

async function send({ url, requests, connections, warmUp, milliseconds }: Job): Promise<Load> {
  const { hostname, port, host } = new URL(url)
  const messages = requests.map((request) => messageOf(request, host))
  const begins = performance.now() + warmUp
  const ends = begins + milliseconds
  const times: number[] = []
  let sent = 0
  let bytes = 0
  setTimeout(() => process.send?.(started), warmUp)
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect({ host: hostname, port: Number(port), noDelay: true })
      const answers = answersOf(socket)
      for (let since = performance.now(); since < ends; ) {
        socket.write(messages[sent++ % messages.length] as Buffer)
        const size = await answers()
        const now = performance.now()
        if (since >= begins) {
          times.push(now - since)
          bytes += size
        }
        since = now
      }
      socket.destroy()
    }),
  )
  times.sort((one, other) => one - other)
  // Where nothing was answered in all the time, that time is the least that it takes.
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? milliseconds
  return {
    perSecond: (times.length / milliseconds) * 1000,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    bytes: bytes / Math.max(1, times.length),
    requests: times.length,
  }
}

function messageOf({ method = 'GET', path, body }: Request, host: string): Buffer {
  const content = body ? JSON.stringify(body) : ''
  const entity = body ? `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(content)}\r\n` : ''
  return Buffer.from(`${method} ${path} HTTP/1.1\r\nhost: ${host}\r\n${entity}\r\n${content}`)
}

/** Waits for the next whole answer on a connection, and gives its size. @throws what is not 200 */
function answersOf(socket: Socket): () => Promise<number> {
  let chunks: Buffer[] = []
  let size = 0
  let whole: number | undefined
  let done: ((size: number) => void) | undefined
  let failed: ((error: Error) => void) | undefined
  socket.on('error', (error) => failed?.(error))
  socket.on('close', () => failed?.(new Error('The portal closed the connection.')))
  socket.on('data', (chunk) => {
    chunks.push(chunk)
    size += chunk.length
    whole ??= sizeOf(chunks)
    if (whole === undefined) return
    if (whole === Number.POSITIVE_INFINITY ? !endsChunked(chunk) : size < whole) return
    const head = Buffer.concat(chunks).toString('latin1', 0, 12)
    if (head.endsWith(' 200')) done?.(size)
    else failed?.(new Error(Buffer.concat(chunks).toString()))
    chunks = []
    size = 0
    whole = undefined
  })
  return () =>
    new Promise((resolve, reject) => {
      done = resolve
      failed = reject
    })
}

/** How long the answer will be with its head; infinite where it comes in pieces, undefined while the head is not all there. */
function sizeOf(chunks: Buffer[]): number | undefined {
  const text = Buffer.concat(chunks).toString('latin1', 0, 4000)
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, end))?.[1]
  return length === undefined ? Number.POSITIVE_INFINITY : end + 4 + Number(length)
}

const endsChunked = (chunk: Buffer) => chunk.subarray(-5).toString('latin1') === '0\r\n\r\n'
