import type { RepositoryPlace } from './CodeHost'

export const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** The path of a place as Git has it. */
export const pathIn = ({ path }: Pick<RepositoryPlace, 'path'>): string =>
  path.split('/').filter(Boolean).map(decoded).join('/')

/** Segments without those that the address of a host begins with, where it is served below a path. */
export function projectBelow(segments: string[], base: string): string[] {
  const prefix = new URL(base).pathname.split('/').filter(Boolean)
  return segments.slice(prefix.every((each, index) => segments[index] === each) ? prefix.length : 0)
}

/** Finds the place in a URL whose path ends with that of the place. `pattern` has the groups repository, ref and path. */
export function placeByPattern(url: URL, pattern: RegExp): RepositoryPlace | undefined {
  const match = pattern.exec(url.pathname)?.groups
  if (!match) return undefined
  const { repository = '', ref = '', path = '' } = match
  // Git has no such names; decoded, they would lead out of the place that our token and `integrations` vouch for.
  if (decoded(`${repository}/${ref}`).includes('..')) return undefined
  const before = url.pathname.slice(0, url.pathname.length - path.length).replace(/\/?$/, '/')
  return {
    repository: repository.split('/').map(decoded),
    ref: decoded(ref),
    path,
    pageOf: (other) => Object.assign(new URL(url), { pathname: before + other }),
  }
}

/** The page below a repository's own URL. `pattern` has the group repository. */
export function pageBelow(url: URL, pattern: RegExp, page: string): URL | undefined {
  const { repository } = pattern.exec(url.pathname)?.groups ?? {}
  return repository === undefined ? undefined : Object.assign(new URL(url), { pathname: `/${repository}/${page}` })
}
