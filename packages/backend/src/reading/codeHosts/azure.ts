import { z } from 'zod'
import type { AzureCredential } from '../../config'
import type { CodeHost, Integration, RepositoryPlace, SignIn } from './CodeHost'
import { pathIn } from './places'
import { basic, bearer, below, inPath, withQuery } from './requests'

const page = /^\/(?<above>.+)\/_git\/(?<name>[^/]+)\/?$/
/** Azure marks what a version is by its first two letters. */
const versionTypes: Record<string, string> = { GB: 'branch', GC: 'commit', GT: 'tag' }
/** Azure DevOps itself, among all that one may sign in to. */
const scope = '499b84ac-1321-427f-aa17-267ca6975798/.default'

export const azure: CodeHost = {
  id: 'azure',
  host: 'dev.azure.com',
  api: ({ host = 'dev.azure.com', apiBaseUrl }) => new URL(apiBaseUrl ?? `https://${host}`),
  // An access token of one's own is a password there; what a tenant gives is not.
  headers: ({ token }) => (token && isFromTenant(token) ? bearer(token) : token ? basic('', token) : {}),
  placeAt: (url) => {
    const { above, name } = page.exec(url.pathname)?.groups ?? {}
    if (!above || !name) return undefined
    // A project's address leaves its name out where its repository is called the same.
    const project = above.includes('/') ? above : `${above}/${name}`
    return {
      repository: [project, name],
      ref: url.searchParams.get('version') ?? '',
      path: encodeURI(url.searchParams.get('path') ?? '').replace(/^\//, ''),
      pageOf: (other) => {
        const result = new URL(url)
        result.searchParams.set('path', `/${decodeURI(other)}`)
        return result
      },
    }
  },
  query: ['path', 'version'],
  // Its archives are zip only, so that folders are read file by file.
  file: (place, integration) => items(place, integration, { path: `/${decodeURI(place.path)}` }),
  list: (folder, integration) =>
    items(folder, integration, { scopePath: `/${pathIn(folder)}`, recursionLevel: 'Full', $format: 'json' }),
  listed: ({ json }) => ({
    paths: Items.parse(json).value.flatMap(({ path, isFolder }) => (isFolder ? [] : [path.replace(/^\//, '')])),
  }),
  signIn: (organization, { credentials = [] }) => {
    const named = credentials.find(({ organizations }) => organizations?.includes(organization))
    const credential = named ?? credentials.find(({ organizations }) => !organizations)
    return credential ? [signInWith(credential)] : []
  },
}

const Items = z.object({ value: z.array(z.object({ path: z.string(), isFolder: z.boolean().optional() })) })

const items = (
  { repository: [project = '', name = ''], ref }: RepositoryPlace,
  integration: Integration,
  query: Record<string, string>,
) => {
  const type = versionTypes[ref.slice(0, 2)]
  const version = type && {
    'versionDescriptor.versionType': type,
    'versionDescriptor.version': ref.slice(2),
  }
  const url = below(azure.api(integration), `${project}/_apis/git/repositories/${inPath([name])}/items`)
  return {
    url: withQuery(url, { 'api-version': '6.0', ...query, ...version }),
    headers: azure.headers(integration),
  }
}

/** Those of a tenant are JSON web tokens. */
const isFromTenant = (token: string) => token.startsWith('eyJ')

const signInWith = ({ personalAccessToken, ...application }: AzureCredential): SignIn => ({
  key: `azure ${personalAccessToken ?? `${application.tenantId} ${application.clientId}`}`,
  fetchPass: async (ask) => {
    if (personalAccessToken) return { token: personalAccessToken, until: Number.POSITIVE_INFINITY }
    const { tenantId = '', clientId = '', clientSecret = '', authorityHost } = application
    const { json } = await ask({
      url: below(authorityHost, `${inPath([tenantId])}/oauth2/v2.0/token`),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        scope,
      }).toString(),
    })
    const { access_token: token, expires_in: seconds } = Token.parse(json)
    return { token, until: Date.now() + seconds * 1000 }
  },
})

const Token = z.object({ access_token: z.string(), expires_in: z.coerce.number() })
