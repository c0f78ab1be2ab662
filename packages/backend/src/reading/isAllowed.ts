import type { AllowedHost } from '../config'

/** Whether `backend.reading.allow` names the URL, so that it may be read from a private address. */
export const isAllowed = (url: URL, allow: AllowedHost[]): boolean =>
  allow.some(
    ({ host, paths }) => matchesHost(url, host) && (!paths || paths.some((path) => isBelow(url.pathname, path))),
  )

/** `example.com` or `*.example.com`, alone for the port that the protocol implies, with `:8443` for another, with `:*` for any. */
function matchesHost({ protocol, hostname, host, port }: URL, pattern: string): boolean {
  const spellings = [host, `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`, `${hostname}:*`]
  if (!pattern.startsWith('*.')) return spellings.includes(pattern)
  const suffix = pattern.slice(1)
  return spellings.some((each) => each.endsWith(suffix) && each.length > suffix.length)
}

/** `/docs` and `/docs/` both stand for the path itself and everything below it, never for `/docs-internal`. */
function isBelow(pathname: string, path: string): boolean {
  // A server may take these for a slash or a dot, and so leave the path that was allowed.
  if (/%(2f|5c|2e|00)/i.test(pathname)) return false
  const folder = path.replace(/\/+$/, '')
  return pathname === folder || pathname.startsWith(`${folder}/`)
}
