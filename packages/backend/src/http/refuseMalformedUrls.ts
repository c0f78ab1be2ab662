import { invalid } from '@callboard/plugin-api'
import type { RequestHandler } from 'express'

/** Stops an address that cannot be decoded before anything takes it for a path; each would answer in its own way. */
export const refuseMalformedUrls: RequestHandler = ({ url, path }, _response, next) => {
  // `OPTIONS *` asks about the server as a whole.
  if (url === '*') return next(invalid('The portal answers at paths, such as /api/openapi.json.'))
  try {
    decodeURIComponent(path)
    next()
  } catch {
    next(invalid('The address is not encoded correctly: write % itself as %25, and other signs in UTF-8.'))
  }
}
