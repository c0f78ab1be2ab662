import type { CodeHost, HostRequest, Integration } from './CodeHost'
import { pageBelow, pathIn, placeByPattern } from './places'
import { bearer, below, inPath, withQuery } from './requests'

const cloudPage = /^\/(?<repository>[^/]+\/[^/]+)\/(?:src|raw)\/(?<ref>[^/]+)(?:\/(?<path>.*))?$/
const cloudRepository = /^\/(?<repository>[^/]+\/[^/]+?)(?:\.git)?\/?$/
const serverPage = /^\/(?<repository>(?:projects|users)\/[^/]+\/repos\/[^/]+)\/(?:browse|raw)(?:\/(?<path>.*))?$/
const serverRepository = /^\/(?<repository>(?:projects|users)\/[^/]+\/repos\/[^/]+)\/?$/
const cloudApi = 'https://api.bitbucket.org/2.0'

export const bitbucketCloud: CodeHost = {
  id: 'bitbucketCloud',
  host: 'bitbucket.org',
  placeAt: (url) => placeByPattern(url, cloudPage),
  filesPage: (url) => pageBelow(url, cloudRepository, 'src/HEAD/'),
  file: ({ repository, ref, path }, { token, apiBaseUrl = cloudApi }) => {
    const name = inPath(repository)
    const url = token
      ? below(apiBaseUrl, `repositories/${name}/src/${encodeURIComponent(ref)}/${path}`)
      : below('https://bitbucket.org', `${name}/raw/${encodeURIComponent(ref)}/${path}`)
    return { url, headers: bearer(token) }
  },
  archive: ({ repository, ref }, { token, baseUrl = 'https://bitbucket.org' }) => ({
    url: below(baseUrl, `${inPath(repository)}/get/${encodeURIComponent(ref)}.tar.gz`),
    headers: bearer(token),
  }),
  commits: (folder, { token, apiBaseUrl = cloudApi }) => ({
    url: withQuery(
      below(apiBaseUrl, `repositories/${inPath(folder.repository)}/commits/${encodeURIComponent(folder.ref)}`),
      { path: pathIn(folder), pagelen: '1' },
    ),
    headers: bearer(token),
  }),
}

export const bitbucketServer: CodeHost = {
  id: 'bitbucketServer',
  placeAt: (url) => {
    const place = placeByPattern(url, serverPage)
    return place && { ...place, ref: url.searchParams.get('at') ?? '' }
  },
  filesPage: (url) => pageBelow(url, serverRepository, 'browse/'),
  file: ({ repository, ref, path }, integration) => inServer(repository, integration, `raw/${path}`, { at: ref }),
  archive: (folder, integration) =>
    // Without a prefix its archives have no folder around everything, as those of all others do.
    inServer(folder.repository, integration, 'archive', {
      format: 'tar.gz',
      prefix: 'repository',
      at: folder.ref,
      path: pathIn(folder),
    }),
  commits: (folder, integration) =>
    inServer(folder.repository, integration, 'commits', { until: folder.ref, path: pathIn(folder), limit: '1' }),
}

const inServer = (
  repository: string[],
  { host, apiBaseUrl, token }: Integration,
  path: string,
  query: Record<string, string>,
): HostRequest => ({
  url: withQuery(below(apiBaseUrl ?? `https://${host}/rest/api/1.0`, `${inPath(repository)}/${path}`), query),
  headers: bearer(token),
})
