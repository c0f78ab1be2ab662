import { type ErrorBody, PortalError } from '../errors'
import { requestOf } from '../requestOf'
import type { OutputOf, RawInputOf, Route } from '../route'

/**
 * Calls a route of the portal from the browser.
 * @throws PortalError with the server's name, sentence and details; `ServiceUnavailableError` when the server does not answer.
 */
export async function call<R extends Route>(
  route: R,
  input: RawInputOf<R>,
  { signal }: { signal?: AbortSignal } = {},
): Promise<OutputOf<R>> {
  const { method, url, body } = requestOf(route, input)
  const response = await fetch(url, {
    method,
    headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body }),
    ...(signal && { signal }),
  }).catch((cause) => {
    if (signal?.aborted) throw cause
    throw new PortalError(
      'ServiceUnavailableError',
      'The portal does not answer. Check that it runs, then try again.',
      { cause },
    )
  })
  if (!response.ok) throw await errorOf(response)
  return (response.status === 204 ? undefined : await response.json()) as OutputOf<R>
}

/** The error that an answer other than a success carries. What stands before the portal may answer too, and otherwise than it. */
export async function errorOf(response: Response): Promise<PortalError> {
  const body: Partial<ErrorBody> | null = await response.json().catch(() => null)
  const statusCode = body?.response?.statusCode ?? response.status
  const requestId = body?.request?.id ?? response.headers.get('x-request-id') ?? undefined
  if (typeof body?.error?.message !== 'string')
    return new PortalError('InternalError', `The portal answered ${response.status} ${response.statusText}.`, {
      statusCode,
      requestId,
    })
  const { name, message, details } = body.error
  return new PortalError(name, message, { details, statusCode, requestId })
}
