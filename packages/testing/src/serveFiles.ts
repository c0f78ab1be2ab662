import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { atTheEnd } from './cleanup'

/** Files by path, such as `{ 'catalog-info.yaml': 'apiVersion: …' }`; change them while they are served. */
export type Files = Record<string, string>

/** A server of files that a test changes. */
export interface FileServer {
  files: Files
  /** The address of a file. */
  url(path: string): string
  /** The requests that came, oldest first, as `GET /a.yaml`. */
  requests: string[]
  close(): Promise<void>
}

/** Serves files over HTTP on this machine, as a Git host would, with an ETag that changes with the content. */
export async function serveFiles(files: Files): Promise<FileServer> {
  const requests: string[] = []
  const { origin, close } = await serve((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    const text = files[pathOf(request)]
    if (text === undefined) return void response.writeHead(404).end('There is no such file.')
    const etag = `"${createHash('sha256').update(text).digest('hex')}"`
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end()
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', etag }).end(text)
  })
  return { files, requests, close, url: (path) => `${origin}/${path}` }
}

/** Serves anything over HTTP on this machine until the test file is over. */
export async function serve(listener: RequestListener): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  atTheEnd(close)
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}

const pathOf = ({ url = '/' }: IncomingMessage) => decodeURIComponent(url.slice(1).split('?')[0] ?? '')
