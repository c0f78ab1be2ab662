import { type OutputOf, type RawInputOf, type Route, requestOf } from '@callboard/plugin-api'
import { errorOf } from '@callboard/plugin-api/frontend'

/** Calls a route by a way of making requests. @throws PortalError as the app would show it */
export async function callBy<R extends Route>(
  request: (path: string, init?: RequestInit) => Promise<Response>,
  route: R,
  input: RawInputOf<R>,
): Promise<OutputOf<R>> {
  const { url, ...init } = requestOf(route, input)
  const response = await request(url, { ...init, headers: { 'content-type': 'application/json' } })
  if (!response.ok) throw await errorOf(response)
  return (response.status === 204 ? undefined : await response.json()) as OutputOf<R>
}
