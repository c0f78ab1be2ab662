import { bearer, below, type CodeHost, fileByPattern, inPath } from './CodeHost'

const cloudPage = /^\/(?<repository>[^/]+\/[^/]+)\/(?:src|raw)\/(?<ref>[^/]+)\/(?<path>.+)$/
const serverPage = /^\/(?<repository>(?:projects|users)\/[^/]+\/repos\/[^/]+)\/(?:browse|raw)\/(?<path>.+)$/

export const bitbucketCloud: CodeHost = {
  id: 'bitbucketCloud',
  host: 'bitbucket.org',
  fileAt: (url) => fileByPattern(url, cloudPage),
  request: ({ repository, ref, path }, { token, apiBaseUrl = 'https://api.bitbucket.org/2.0' }) => {
    const name = inPath(repository)
    const url = token
      ? below(apiBaseUrl, `repositories/${name}/src/${encodeURIComponent(ref)}/${path}`)
      : below('https://bitbucket.org', `${name}/raw/${encodeURIComponent(ref)}/${path}`)
    return { url, headers: bearer(token) }
  },
}

export const bitbucketServer: CodeHost = {
  id: 'bitbucketServer',
  fileAt: (url) => {
    const file = fileByPattern(url, serverPage)
    return file && { ...file, ref: url.searchParams.get('at') ?? '' }
  },
  request: ({ repository, ref, path }, { host, token, apiBaseUrl }) => {
    const url = below(apiBaseUrl ?? `https://${host}/rest/api/1.0`, `${inPath(repository)}/raw/${path}`)
    if (ref) url.searchParams.set('at', ref)
    return { url, headers: bearer(token) }
  },
}
