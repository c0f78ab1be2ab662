import { z } from 'zod'

/** What becomes of a second request to register a URL: the location is read again, or the request refused. */
export const ConflictStrategy = z.enum(['refresh', 'reject'])
