import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface OrganisationServer {
  /** Addresses of all files. */
  urls: string[]
  /** Change them while they are served. */
  files: Map<string, string>
  close(): void
}

/** Serves catalog files on this machine, as a code host would: with ETags, and 304 for who has them. */
export async function serveOrganisation(files: Map<string, string>): Promise<OrganisationServer> {
  const server = createServer((request, response) => {
    const text = files.get(request.url?.slice(1) ?? '')
    if (text === undefined) return void response.writeHead(404).end()
    const etag = `"${createHash('sha1').update(text).digest('hex')}"`
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end()
    response.writeHead(200, { 'content-type': 'text/yaml; charset=utf-8', etag }).end(text)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    files,
    urls: [...files.keys()].map((path) => `${origin}/${path}`),
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
