import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface OrganisationServer {
  /** Such as `127.0.0.1:3000`. */
  host: string
  /** Address of the repository that has the files. */
  repository: string
  /** Addresses of all files. */
  urls: string[]
  /** Change them while they are served. */
  files: Map<string, string>
  close(): void
}

const repository = 'bench/catalog'
const raw = `/api/v1/repos/${repository}/raw/`

/** Serves catalog files on this machine as Gitea does: at a ref, with ETags, and 304 for who has them. */
export async function serveOrganisation(files: Map<string, string>): Promise<OrganisationServer> {
  const server = createServer((request, response) => {
    const text = files.get(pathIn(request.url))
    if (text === undefined) return void response.writeHead(404).end()
    const etag = `"${createHash('sha1').update(text).digest('hex')}"`
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end()
    response.writeHead(200, { 'content-type': 'text/yaml; charset=utf-8', etag }).end(text)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    host,
    repository: `http://${host}/${repository}`,
    files,
    urls: [...files.keys()].map((path) => `http://${host}/${repository}/src/branch/main/${path}`),
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

const pathIn = (url = '') => (url.startsWith(raw) ? new URL(url, 'http://bench').pathname.slice(raw.length) : '')
