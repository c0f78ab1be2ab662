import { z } from 'zod'
import type { CodeHost, HostRequest, Integration, SignIn } from './CodeHost'
import { pageBelow, pathIn, placeByPattern } from './places'
import { basic, bearer, below, inPath, withQuery } from './requests'

const page = /^\/(?<repository>[^/]+\/[^/]+)\/(?:src|raw)\/(?<ref>[^/]+)(?:\/(?<path>.*))?$/
const repositoryPage = /^\/(?<repository>[^/]+\/[^/]+?)(?:\.git)?\/?$/
const site = 'https://bitbucket.org'

export const bitbucketCloud: CodeHost = {
  id: 'bitbucketCloud',
  host: 'bitbucket.org',
  api: ({ apiBaseUrl = 'https://api.bitbucket.org/2.0' }) => new URL(apiBaseUrl),
  // Tokens of a person are passwords there, those of a repository or a workspace are not.
  headers: ({ username, appPassword, token }) => {
    const secret = appPassword ?? token
    return username && secret ? basic(username, secret) : bearer(token)
  },
  placeAt: (url) => {
    const place = placeByPattern(url, page)
    // Of a branch with slashes in its name, pages have the commit in the path and the branch beside it.
    const branch = url.searchParams.get('at')
    return place && branch ? { ...place, ref: branch } : place
  },
  query: ['at'],
  filePage: (above) => above.replace(/^(\/[^/]+\/[^/]+)\/raw\//, '$1/src/'),
  filesPage: (url) => pageBelow(url, repositoryPage, 'src/HEAD/'),
  file: ({ repository, ref, path }, integration) => {
    const name = inPath(repository)
    const headers = bitbucketCloud.headers(integration)
    const url = headers.authorization
      ? below(bitbucketCloud.api(integration), `repositories/${name}/src/${encodeURIComponent(ref)}/${path}`)
      : below(integration.baseUrl ?? site, `${name}/raw/${encodeURIComponent(ref)}/${path}`)
    return { url, headers }
  },
  archive: ({ repository, ref }, integration) => ({
    url: below(integration.baseUrl ?? site, `${inPath(repository)}/get/${encodeURIComponent(ref)}.tar.gz`),
    headers: bitbucketCloud.headers(integration),
  }),
  commits: (folder, integration) =>
    inRepository(folder.repository, integration, `commits/${encodeURIComponent(folder.ref)}`, {
      path: pathIn(folder),
      pagelen: '1',
    }),
  list: ({ repository, ref, path }, integration) =>
    inRepository(repository, integration, `src/${encodeURIComponent(ref)}/${path}`, {
      max_depth: '20',
      pagelen: '100',
      q: 'type="commit_file"',
    }),
  listed: ({ json }) => {
    const { values, next } = Page.parse(json)
    return { paths: values.map(({ path }) => path), next: next === undefined ? undefined : new URL(next) }
  },
  signIn: (_owner, { clientId, clientSecret, baseUrl = site }) =>
    clientId && clientSecret ? [signInAsConsumer(clientId, clientSecret, baseUrl)] : [],
}

const Page = z.object({ values: z.array(z.object({ path: z.string() })), next: z.url().optional() })
const Token = z.object({ access_token: z.string(), expires_in: z.number() })

const inRepository = (
  repository: string[],
  integration: Integration,
  path: string,
  query: Record<string, string>,
): HostRequest => ({
  url: withQuery(below(bitbucketCloud.api(integration), `repositories/${inPath(repository)}/${path}`), query),
  headers: bitbucketCloud.headers(integration),
})

/** @see https://developer.atlassian.com/cloud/bitbucket/oauth-2/ */
const signInAsConsumer = (clientId: string, clientSecret: string, baseUrl: string): SignIn => ({
  key: `bitbucket ${clientId}`,
  async fetchPass(ask) {
    const { json } = await ask({
      url: below(baseUrl, 'site/oauth2/access_token'),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...basic(clientId, clientSecret) },
      body: 'grant_type=client_credentials',
    })
    const { access_token: token, expires_in: seconds } = Token.parse(json)
    return { token, until: Date.now() + seconds * 1000 }
  },
})
