import type { IncomingMessage } from 'node:http'
import { PortalError } from '../../errors'

const megabyte = 1024 * 1024

/**
 * The bytes of a request, which a signature is over.
 * @throws PortalError 413, before anything is read where the sender says how much it is.
 */
export async function readBody(request: IncomingMessage, megabytes: number): Promise<Buffer> {
  const largest = megabytes * megabyte
  if (Number(request.headers['content-length'] ?? 0) > largest) throw tooLarge(megabytes)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > largest) throw tooLarge(megabytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const tooLarge = (megabytes: number) =>
  new PortalError(
    'PayloadTooLargeError',
    `An event may have ${megabytes} MB. Leave out what is not needed, such as logs.`,
  )
