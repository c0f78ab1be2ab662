import { type ErrorBody, inShort, PortalError, unavailable } from '@callboard/plugin-api'
import type { ErrorRequestHandler } from 'express'
import type { Logger } from 'pino'
import { outageOf } from './outageOf'
import type { TellOutage } from './tellOutage'

interface HttpError extends Error {
  statusCode?: number
  expose?: boolean
  code?: string
  /** What the parser of a body names its errors. */
  type?: string
}

/** What Postgres says when the data contradicts itself; nobody else needs to know its numbers. */
const databaseErrors: Record<string, PortalError> = {
  '23505': new PortalError('ConflictError', 'There is one like it already.'),
  '23503': new PortalError(
    'ConflictError',
    'It refers to something that is not there, or something else refers to it.',
  ),
  ...Object.fromEntries(
    // A NUL character in a text and in JSON, half of a surrogate pair, a time or a number out of range.
    ['22021', '22P05', '22P02', '22007', '22008', '22003'].map((code) => [
      code,
      new PortalError(
        'InputError',
        'The request holds a text, a time or a number that cannot be stored, such as a NUL character.',
      ),
    ]),
  ),
  // Ended by the limit that `queryDb` sets.
  '57014': unavailable(
    'This query took longer than 15 seconds and was ended. Narrow it, by kind for one, or ask for fewer fields.',
  ),
}

/** The one place where an error becomes an answer. What was not meant for the caller stays in the log, under the request's id. */
export function handleErrors(log: Logger, tellOutage: TellOutage): ErrorRequestHandler {
  return (error: HttpError, request, response, _next) => {
    // Work that was given up because whoever asked has gone, also before there was anything to send.
    if (response.closed && isGivenUp(error)) return
    if (response.headersSent) {
      // Half an answer must not look whole. That the other side went away is nobody's mistake.
      if (!response.closed) log.error({ error, requestId: request.id }, error.message)
      return void response.destroy()
    }
    const outage = outageOf(error)
    const shown = outage ? unavailable(outage.what + outage.advice) : toPortalError(error)
    if (outage) tellOutage(outage, error, request.id)
    else if (shown.statusCode >= 500) logFailure(log, shown, error, request.id)
    // Set for a compressed file that turned out to be gone; the answer below is not compressed.
    response.removeHeader('content-encoding')
    response.status(shown.statusCode).json(bodyOf(shown, request.method, request.url, request.id))
  }
}

const isGivenUp = ({ name, code }: HttpError) => name === 'AbortError' || code === 'ERR_STREAM_PREMATURE_CLOSE'

/** Without a stack where the answer says all there is to know: whoever asks can have it written as often as they like. */
function logFailure(log: Logger, shown: PortalError, error: HttpError, requestId: unknown): void {
  if (shown === error && shown.cause === undefined) log.warn({ requestId }, error.message)
  else log.error({ error: shown.cause ?? error, requestId }, error.message)
}

function toPortalError(error: HttpError): PortalError {
  if (error instanceof PortalError) return error
  const fromDatabase = databaseErrors[error.code ?? '']
  if (fromDatabase) return fromDatabase
  const { statusCode = 500 } = error
  // Express and its parsers mark which of their messages the caller may know.
  if (statusCode < 500) {
    return new PortalError(nameOf(statusCode), sentenceOf(error), { statusCode })
  }
  return new PortalError(
    'InternalError',
    'Something went wrong in the portal. Its log has the details under this request id.',
    { cause: error },
  )
}

function sentenceOf({ type, expose, message }: HttpError): string {
  if (type === 'entity.parse.failed') return `The body is not JSON: ${message}.`
  if (type === 'entity.too.large') return 'The body is too large. Send less at once.'
  // What the files of the app say of a path that leads out of their folder.
  return expose && message !== 'Forbidden' ? message : 'There is nothing here.'
}

const nameOf = (status: number) => ({ 404: 'NotFoundError', 413: 'PayloadTooLargeError' })[status] ?? 'InputError'

function bodyOf(
  { name, message, statusCode, details }: PortalError,
  method: string,
  url: string,
  id: string,
): ErrorBody {
  return { error: { name, message, details }, request: { method, url: inShort(url), id }, response: { statusCode } }
}
