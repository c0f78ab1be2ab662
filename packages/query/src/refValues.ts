import type { QueryValue } from './QueryNode'

/**
 * The references that somebody means who writes `pay`, `group/pay`, `other/pay` or `group:pay`, as whole ones. Without a kind they are
 * of one of `kinds`, of any if there is none; without a namespace they are in `default`.
 */
export function refValues(value: QueryValue, kinds: readonly string[] = []): QueryValue[] {
  if ('like' in value) return [{ like: wholePattern(value.like) }]
  const text = value.is.toLowerCase()
  const colon = text.indexOf(':')
  if (colon >= 0) return [{ is: `${text.slice(0, colon)}:${inNamespace(text.slice(colon + 1))}` }]
  const [first = '', ...rest] = text.split('/')
  if (rest.length > 0 && kinds.includes(first)) return [{ is: `${first}:${inNamespace(rest.join('/'))}` }]
  if (kinds.length > 0) return kinds.map((kind) => ({ is: `${kind}:${inNamespace(text)}` }))
  return [{ like: ['', `:${inNamespace(text)}`] }]
}

const inNamespace = (name: string) => (name.includes('/') ? name : `default/${name}`)

/** `pay*` means a name, in whatever namespace and of whatever kind. */
function wholePattern(pieces: string[]): string[] {
  if (pieces.some((piece) => piece.includes(':'))) return pieces
  const [first = '', ...rest] = pieces
  const start = pieces.some((piece) => piece.includes('/')) ? ':' : '/'
  return first === '' ? pieces : ['', start + first, ...rest]
}
