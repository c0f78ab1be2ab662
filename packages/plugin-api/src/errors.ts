import { z } from 'zod'

/** The body of every answer that is not a success: the shape that Backstage's clients expect, plus `details`. */
export const ErrorBody = z.object({
  error: z.object({
    name: z.string(),
    message: z.string(),
    /** What the caller needs to go on, such as the fields that were wrong. Its shape depends on the error. */
    details: z.unknown().optional(),
  }),
  request: z.object({ method: z.string(), url: z.string(), id: z.string().optional() }).optional(),
  response: z.object({ statusCode: z.number() }),
})
export type ErrorBody = z.infer<typeof ErrorBody>

const statuses = {
  InputError: 400,
  AuthenticationError: 401,
  NotAllowedError: 403,
  NotFoundError: 404,
  ConflictError: 409,
  PayloadTooLargeError: 413,
  TooManyRequestsError: 429,
  InternalError: 500,
  ServiceUnavailableError: 503,
} as const

/** The names that have a status of their own; Backstage's clients know them. */
export type ErrorName = keyof typeof statuses

interface Extras {
  /** Anything JSON; reaches the caller. */
  details?: unknown
  /** Stays in the log. */
  cause?: unknown
}

/** An error whose message may be shown to whoever made the request: a sentence that says what to do. */
export class PortalError extends Error {
  override readonly name: string
  readonly statusCode: number
  readonly details: unknown
  /** In the browser, what the server's log has the request under. */
  readonly requestId: string | undefined

  constructor(
    name: ErrorName | (string & {}),
    message: string,
    { details, cause, statusCode, requestId }: Extras & { statusCode?: number; requestId?: string | undefined } = {},
  ) {
    super(message, { cause })
    this.name = name
    this.statusCode = statusCode ?? statuses[name as ErrorName] ?? 500
    this.details = details
    this.requestId = requestId
  }
}

/** 400: the request cannot be understood; `message` says which part and how to mend it. */
export const invalid = (message: string, extras?: Extras) => new PortalError('InputError', message, extras)
/** 401: nobody is signed in. */
export const unauthenticated = (message: string, extras?: Extras) =>
  new PortalError('AuthenticationError', message, extras)
/** 403: this user may not. */
export const forbidden = (message: string, extras?: Extras) => new PortalError('NotAllowedError', message, extras)
/** 404: `notFound('todo', id)` says "There is no todo '…'." */
export const notFound = (what: string, which: string, extras?: Extras) =>
  new PortalError('NotFoundError', `There is no ${what} '${which}'.`, extras)
/** 409: the request contradicts what is stored. */
export const conflict = (message: string, extras?: Extras) => new PortalError('ConflictError', message, extras)
/** 503: something that the request needs is away for now. */
export const unavailable = (message: string, extras?: Extras) =>
  new PortalError('ServiceUnavailableError', message, extras)
