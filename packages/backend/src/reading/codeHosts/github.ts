import type { CodeHost, Integration } from './CodeHost'
import { signInByApps } from './githubApps'
import { decoded, pageBelow, pathIn, placeByPattern } from './places'
import { bearer, below, inPath, withQuery } from './requests'
import { treeListing } from './treeListing'

/** `refs/heads/main`, or one segment: a branch with slashes cannot be told from a folder, unless it is encoded. */
const ref = '(?<ref>refs/(?:heads|tags)/[^/]+|[^/]+)'
const page = new RegExp(`^/(?<repository>[^/]+/[^/]+)/(?:blob|tree|raw|blame|edit)/${ref}(?:/(?<path>.*))?$`)
const raw = new RegExp(`^/(?<repository>[^/]+/[^/]+)/${ref}(?:/(?<path>.*))?$`)
const repositoryPage = /^\/(?<repository>[^/]+\/[^/]+?)(?:\.git)?\/?$/
const publicRaw = 'raw.githubusercontent.com'

export const github: CodeHost = {
  id: 'github',
  host: 'github.com',
  api: ({ host = 'github.com', apiBaseUrl }) =>
    new URL(apiBaseUrl ?? (host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3`)),
  headers: ({ token }) => bearer(token),
  placeAt: (url) => placeByPattern(url, url.host === publicRaw ? raw : page),
  pageOfRaw: (url) =>
    url.host === publicRaw
      ? new URL(`https://github.com${url.pathname.replace(/^(\/[^/]+\/[^/]+)\//, '$1/raw/')}`)
      : undefined,
  filePage: (above) => above.replace(/^(\/[^/]+\/[^/]+)\/(?:blob|tree|raw|blame|edit)\/(?:refs\/heads\/)?/, '$1/blob/'),
  filesPage: (url) => (url.host === publicRaw ? undefined : pageBelow(url, repositoryPage, 'tree/HEAD/')),
  file: ({ repository, ref, path }, integration) => {
    const { host = 'github.com', token, rawBaseUrl } = integration
    const name = inPath(repository)
    const rawBase = rawBaseUrl ?? (host === 'github.com' ? `https://${publicRaw}` : undefined)
    if (!token && rawBase) return { url: below(rawBase, `${name}/${encodeURI(ref)}/${path}`), headers: {} }
    const url = inRepository(repository, integration, `contents/${path}`)
    url.searchParams.set('ref', decoded(ref))
    return { url, headers: { accept: 'application/vnd.github.raw+json', ...bearer(token) } }
  },
  archive: ({ repository, ref }, integration) => {
    const { host = 'github.com', token, apiBaseUrl } = integration
    // The API answers 60 requests an hour without a token; this is where it would lead to.
    if (!token && host === 'github.com' && !apiBaseUrl)
      return {
        url: below('https://codeload.github.com', `${inPath(repository)}/tar.gz/${encodeURI(ref)}`),
        headers: {},
      }
    return { url: inRepository(repository, integration, `tarball/${encodeURI(ref)}`), headers: bearer(token) }
  },
  commits: (folder, integration) => {
    if (!integration.token) return undefined
    const url = inRepository(folder.repository, integration, 'commits')
    return {
      url: withQuery(url, { sha: folder.ref, path: pathIn(folder), per_page: '1' }),
      headers: bearer(integration.token),
    }
  },
  list: ({ repository, ref }, integration) => {
    if (!integration.token) return undefined
    const tree = encodeURIComponent(ref.replace(/^refs\/(heads|tags)\//, ''))
    const url = inRepository(repository, integration, `git/trees/${tree}`)
    return { url: withQuery(url, { recursive: '1' }), headers: bearer(integration.token) }
  },
  listed: ({ json }) => {
    const { paths, truncated } = treeListing(json)
    return { paths, isCut: truncated }
  },
  signIn: (owner, integration) => signInByApps(owner, integration, github.api(integration)),
}

const inRepository = (repository: string[], integration: Integration, path: string) =>
  below(github.api(integration), `repos/${inPath(repository)}/${path}`)
