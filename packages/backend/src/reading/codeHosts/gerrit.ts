import { z } from 'zod'
import type { CodeHost, Integration } from './CodeHost'
import { pathIn, placeByPattern, projectBelow } from './places'
import { basic, below, inPath, withQuery } from './requests'

/** Pages of Gitiles, the viewer that comes with Gerrit: `<project>/+/refs/heads/main/a.yaml`. */
const page =
  /^\/(?<repository>.+?)\/\+(?:show|log|blame)?\/(?<ref>refs\/(?:heads|tags)\/[^/]+|[^/]+)(?:\/(?<path>.*))?$/

export const gerrit: CodeHost = {
  id: 'gerrit',
  api: ({ host, baseUrl, ...integration }) => signedIn(baseUrl ?? `https://${host}`, integration),
  headers: ({ username, password }) => (username && password ? basic(username, password) : {}),
  placeAt: (url) => placeByPattern(url, page),
  filePage: (above) => above.replace(/^(\/.+?\/\+)(?:show|log|blame)\//, '$1/'),
  file: ({ repository, ref, path }, integration) => {
    const project = projectOf(repository, integration)
    if (integration.gitilesBaseUrl) return viewed(project, ref, path, integration, { format: 'TEXT' })
    const [type, name] = isCommit(ref) ? ['commits', ref] : ['branches', ref.replace(/^refs\/heads\//, '')]
    const file = inPath([project.join('/'), type, name, 'files', pathIn({ path }), 'content'])
    return { url: below(gerrit.api(integration), `projects/${file}`), headers: gerrit.headers(integration) }
  },
  decode: (bytes) => Buffer.from(withoutGuard(bytes.toString('latin1')), 'base64'),
  list: ({ repository, ref, path }, integration) =>
    integration.gitilesBaseUrl
      ? viewed(projectOf(repository, integration), ref, path, integration, { format: 'JSON', recursive: '1' })
      : undefined,
  listed: ({ json }, _asked, folder) => {
    const above = pathIn(folder)
    const files = Tree.parse(json).entries.filter(({ type }) => type === 'blob')
    return { paths: files.map(({ name }) => (above ? `${above}/${name}` : name)) }
  },
}

const Tree = z.object({ entries: z.array(z.object({ type: z.string(), name: z.string() })) })

/** Gerrit begins its JSON so that no web page can run it as a script. */
export const withoutGuard = (text: string) => text.replace(/^\)\]\}'\s*/, '')

/** Signed in, everything has `/a` in front. */
function signedIn(base: string, { username, password }: Pick<Integration, 'username' | 'password'>): URL {
  const url = new URL(base)
  if (username && password) url.pathname = `/a${url.pathname.replace(/\/$/, '')}`
  return url
}

function viewed(
  project: string[],
  ref: string,
  path: string,
  { gitilesBaseUrl = '', ...integration }: Integration,
  query: Record<string, string>,
) {
  const base = signedIn(gitilesBaseUrl, integration)
  const url = below(base, `${project.map(encodeURIComponent).join('/')}/+/${encodeURI(ref)}/${path}`)
  return { url: withQuery(url, query), headers: gerrit.headers(integration) }
}

/** Below the address of Gitiles, where that is known; elsewhere without what it is usually served below. */
function projectOf(repository: string[], { gitilesBaseUrl }: Integration): string[] {
  if (gitilesBaseUrl) return projectBelow(repository, gitilesBaseUrl)
  const first = repository.join('/').replace(/^(plugins\/)?gitiles\//, '')
  return first.split('/')
}

const isCommit = (ref: string) => /^[0-9a-f]{40}$/.test(ref)
