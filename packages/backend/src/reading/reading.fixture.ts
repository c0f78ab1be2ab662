import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ReadError } from '@callboard/plugin-api/backend'
import { onTestFinished } from 'vitest'
import { IntegrationsConfig } from '../config/integrationsConfig'
import { createUrlReader } from './createUrlReader'
import type { SomeLimits } from './Limits'

/** A web server until the test is over; gives its host with port. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A web server that answers everything in one way. */
export const answer = (body: string | Uint8Array, headers: Record<string, string> = {}) =>
  serve((_, response) => response.writeHead(200, headers).end(body))

/** A reader that may read these hosts. */
export function reader(
  hosts: string[],
  { limits, ...integrations }: { limits?: SomeLimits | undefined; [id: string]: unknown } = {},
) {
  const allow = hosts.map((host) => ({ host }))
  return createUrlReader({ allow, integrations: IntegrationsConfig.parse(integrations), ...(limits && { limits }) })
}

/** What reading failed with, as `reason: message`. */
export async function failure(read: Promise<unknown> | undefined): Promise<string> {
  const error = await read?.then(
    () => undefined,
    (error: unknown) => error,
  )
  return error instanceof ReadError ? `${error.reason}: ${error.message}` : String(error)
}
