/** A base URL and a path, joined with one slash. */
export const below = (base: URL | string, path: string): URL => new URL(`${String(base).replace(/\/+$/, '')}/${path}`)

/** Segments as a path. */
export const inPath = (segments: string[]): string => segments.map(encodeURIComponent).join('/')

/** Adds query parameters, without those that are empty. */
export function withQuery(url: URL, query: Record<string, string>): URL {
  for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value)
  return url
}

export const bearer = (token: string | undefined): Record<string, string> =>
  token ? { authorization: `Bearer ${token}` } : {}

export const basic = (username: string, password: string): Record<string, string> => ({
  authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
})
