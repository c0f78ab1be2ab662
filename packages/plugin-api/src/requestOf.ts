import type { RawInputOf, Route } from './route'

/** An HTTP request, ready for `fetch`: what calling a route with an input looks like on the wire. */
export interface RouteRequest {
  method: string
  /** Path and query, relative to the portal's origin. */
  url: string
  body?: string
}

/** Turns a route and its input into a request. Undefined fields are left out; a list becomes a repeated parameter. */
export function requestOf<R extends Route>(route: R, input: RawInputOf<R>): RouteRequest {
  const rest: Record<string, unknown> = { ...(input as object | undefined) }
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = rest[name]
    delete rest[name]
    return encodeURIComponent(String(value))
  })
  if (route.method === 'GET' || route.method === 'DELETE') {
    const query = queryOf(rest)
    return { method: route.method, url: query ? `${path}?${query}` : path }
  }
  return { method: route.method, url: path, body: JSON.stringify(rest) }
}

function queryOf(values: Record<string, unknown>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null) query.append(name, String(item))
    }
  }
  return query.toString()
}
