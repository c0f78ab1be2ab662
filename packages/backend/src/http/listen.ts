import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Express } from 'express'
import type { ListenAddress } from '../config/listenConfig'
import { StartError } from '../StartError'
import { messageClasses } from './messageClasses'

/** How long requests under way may take to end when the server stops, in milliseconds. */
const grace = 5000

export interface Door {
  /** Where it can be reached, such as `http://localhost:7007`. */
  url: string
  /** Hands all requests from now on to the portal. */
  open(app: Express): void
  close(): Promise<void>
}

/**
 * Takes the port before anything else starts, so that a second portal stops before it touches the database. Until the
 * portal is open, `/healthz` answers that the process lives (a long migration is no reason to kill it) and all else 503.
 * @throws StartError when the port is taken or not allowed.
 */
export async function listen({ host, port }: ListenAddress): Promise<Door> {
  let handle: RequestListener = starting
  const messages = messageClasses()
  const server = createServer(messages.classes, (request, response) => handle(request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)))
    server.listen(port, host, resolve)
  })
  return {
    url: urlOf(server, host),
    open(app) {
      messages.serve(app)
      handle = app
    },
    close: () => closeWithin(server, grace),
  }
}

const starting: RequestListener = (request, response) => {
  const alive = request.url === '/healthz'
  response.writeHead(alive ? 200 : 503, { 'content-type': 'application/json', ...(!alive && { 'retry-after': '1' }) })
  response.end(
    alive
      ? '{"status":"ok"}'
      : '{"status":"error","error":{"name":"ServiceUnavailableError","message":"The portal is starting."},"response":{"statusCode":503}}',
  )
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo
  const isThisMachine = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host)
  return `http://${isThisMachine ? 'localhost' : host}:${port}`
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): StartError {
  const noSuchName = `There is no address for the name ${host}. Correct HOST; 0.0.0.0 means every address.`
  const sentences: Record<string, string> = {
    ENOTFOUND: noSuchName,
    EAI_AGAIN: noSuchName,
    EADDRINUSE: `Port ${port} is in use. Stop what listens there, or choose another port: PORT=${port + 1} npm start`,
    EACCES: `Port ${port} may not be used by this user. Choose one above 1023: PORT=7007 npm start`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Correct HOST; 0.0.0.0 means every address.`,
  }
  return new StartError(sentences[error.code ?? ''] ?? `Cannot listen on ${host}:${port}: ${error.message}`, {
    cause: error,
  })
}

async function closeWithin(server: Server, milliseconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const deadline = setTimeout(() => server.closeAllConnections(), milliseconds)
  await closed
  clearTimeout(deadline)
}
