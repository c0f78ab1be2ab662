import { join } from 'node:path'
import { Router } from 'express'
import serveCompressed, { type ExpressStaticGzipOptions } from 'express-static-gzip'

/** The built app's files, compressed at build time. Those in `assets/` carry a hash in their name and never change. */
export function appFiles(folder: string): Router {
  const router = Router()
  // Frames of plugins are of no origin, and fetch these from another one.
  router.use('/assets', (_request, response, next) => {
    response.setHeader('access-control-allow-origin', '*')
    next()
  })
  router.use('/assets', serve(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }))
  router.use(
    serve(folder, { cacheControl: false, setHeaders: (response) => response.setHeader('cache-control', 'no-cache') }),
  )
  return router
}

const serve = (folder: string, serveStatic: NonNullable<ExpressStaticGzipOptions['serveStatic']>) =>
  serveCompressed(folder, { enableBrotli: true, orderPreference: ['br'], index: false, serveStatic })
