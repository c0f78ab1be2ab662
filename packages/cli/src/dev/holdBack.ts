import type { IncomingMessage } from 'node:http'
import type { Plugin } from 'vite'
import type { KeptServer } from './keepServer'

/** Whoever asks for what the server answers waits until it is in step with what was saved, rather than being told that it is away. */
export function holdBack(server: KeptServer, inStep: () => Promise<void>): Plugin {
  return {
    name: 'callboard:hold-back',
    configureServer({ middlewares }) {
      middlewares.use(async (request, response, next) => {
        if (!isForServer(request)) return next()
        await inStep()
        if (server.isRunning()) return next()
        // The browser asks again by itself.
        response.writeHead(503, { 'content-type': 'text/plain', refresh: '2' })
        response.end('The server does not start. The terminal says why; it is started again when a file is saved.')
      })
    },
  }
}

const isForServer = ({ url = '', headers: { accept = '' } }: IncomingMessage) =>
  /^\/(api|healthz|readyz|metrics)\b/.test(url) || accept.includes('text/html')
