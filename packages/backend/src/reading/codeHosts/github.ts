import type { CodeHost, Integration } from './CodeHost'
import { decoded, pageBelow, pathIn, placeByPattern } from './places'
import { bearer, below, inPath, withQuery } from './requests'

/** `refs/heads/main`, or one segment: a branch with slashes cannot be told from a folder, unless it is encoded. */
const ref = '(?<ref>refs/(?:heads|tags)/[^/]+|[^/]+)'
const page = new RegExp(`^/(?<repository>[^/]+/[^/]+)/(?:blob|tree|raw|blame|edit)/${ref}(?:/(?<path>.*))?$`)
const raw = new RegExp(`^/(?<repository>[^/]+/[^/]+)/${ref}(?:/(?<path>.*))?$`)
const repositoryPage = /^\/(?<repository>[^/]+\/[^/]+?)(?:\.git)?\/?$/
const publicRaw = 'raw.githubusercontent.com'

export const github: CodeHost = {
  id: 'github',
  host: 'github.com',
  placeAt: (url) => placeByPattern(url, url.host === publicRaw ? raw : page),
  filesPage: (url) => (url.host === publicRaw ? undefined : pageBelow(url, repositoryPage, 'tree/HEAD/')),
  file: ({ repository, ref, path }, integration) => {
    const { host = 'github.com', token, rawBaseUrl } = integration
    const name = inPath(repository)
    const rawBase = rawBaseUrl ?? (host === 'github.com' ? `https://${publicRaw}` : undefined)
    if (!token && rawBase) return { url: below(rawBase, `${name}/${encodeURI(ref)}/${path}`), headers: {} }
    const url = below(apiOf(integration), `repos/${name}/contents/${path}`)
    url.searchParams.set('ref', decoded(ref))
    return { url, headers: { accept: 'application/vnd.github.raw+json', ...bearer(token) } }
  },
  archive: ({ repository, ref }, integration) => {
    const { host = 'github.com', token, apiBaseUrl } = integration
    const name = inPath(repository)
    // The API answers 60 requests an hour without a token; this is where it would lead to.
    if (!token && host === 'github.com' && !apiBaseUrl)
      return { url: below('https://codeload.github.com', `${name}/tar.gz/${encodeURI(ref)}`), headers: {} }
    return { url: below(apiOf(integration), `repos/${name}/tarball/${encodeURI(ref)}`), headers: bearer(token) }
  },
  commits: (folder, integration) => {
    if (!integration.token) return undefined
    const url = below(apiOf(integration), `repos/${inPath(folder.repository)}/commits`)
    return {
      url: withQuery(url, { sha: folder.ref, path: pathIn(folder), per_page: '1' }),
      headers: bearer(integration.token),
    }
  },
}

const apiOf = ({ host = 'github.com', apiBaseUrl }: Integration) =>
  apiBaseUrl ?? (host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3`)
