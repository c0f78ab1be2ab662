import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'

type Bytes = AsyncIterable<Buffer, void, undefined>

/** Unpacks what is gzipped, and passes on what is not. By its first bytes: servers unpack some archives on the way. */
export async function* gunzipped(source: Bytes): AsyncGenerator<Buffer, void, undefined> {
  const rest = source[Symbol.asyncIterator]()
  const head = await firstTwoBytes(rest)
  const whole = joined(head, rest)
  yield* head[0] === 0x1f && head[1] === 0x8b ? unzipped(whole) : whole
}

async function firstTwoBytes(source: AsyncIterator<Buffer, void, undefined>): Promise<Buffer> {
  let head: Buffer = Buffer.alloc(0)
  while (head.length < 2) {
    const { value } = await source.next()
    if (!value) break
    head = Buffer.concat([head, value])
  }
  return head
}

async function* joined(head: Buffer, rest: AsyncIterator<Buffer, void, undefined>) {
  yield head
  yield* { [Symbol.asyncIterator]: () => rest }
}

function unzipped(source: Bytes): Bytes {
  const gunzip = createGunzip({ chunkSize: 64 * 1024 })
  // What fails there destroys `gunzip`, whose reader is told.
  pipeline(source, gunzip, () => {})
  return gunzip
}
