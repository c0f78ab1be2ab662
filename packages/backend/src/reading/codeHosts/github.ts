import { bearer, below, type CodeHost, decoded, fileByPattern, inPath } from './CodeHost'

/** `refs/heads/main`, or one segment: a branch with slashes cannot be told from a folder, unless it is encoded. */
const ref = '(?<ref>refs/(?:heads|tags)/[^/]+|[^/]+)'
const page = new RegExp(`^/(?<repository>[^/]+/[^/]+)/(?:blob|tree|raw|blame|edit)/${ref}/(?<path>.+)$`)
const raw = new RegExp(`^/(?<repository>[^/]+/[^/]+)/${ref}/(?<path>.+)$`)
const publicRaw = 'raw.githubusercontent.com'

export const github: CodeHost = {
  id: 'github',
  host: 'github.com',
  fileAt: (url) => fileByPattern(url, url.host === publicRaw ? raw : page),
  request: ({ repository, ref, path }, { host = 'github.com', token, apiBaseUrl, rawBaseUrl }) => {
    const name = inPath(repository)
    const rawBase = rawBaseUrl ?? (host === 'github.com' ? `https://${publicRaw}` : undefined)
    if (!token && rawBase) return { url: below(rawBase, `${name}/${encodeURI(ref)}/${path}`), headers: {} }
    const api = apiBaseUrl ?? (host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3`)
    const url = below(api, `repos/${name}/contents/${path}`)
    url.searchParams.set('ref', decoded(ref))
    return { url, headers: { accept: 'application/vnd.github.raw+json', ...bearer(token) } }
  },
}
