import { z } from 'zod'
import type { CodeHost, HostRequest, Integration } from './CodeHost'
import { decoded, pageBelow, pathIn, placeByPattern, projectBelow } from './places'
import { below, inPath, withQuery } from './requests'

const page = /^\/(?<repository>.+?)\/(?:-\/)?(?:blob|tree|raw|blame|edit)\/(?<ref>[^/]+)(?:\/(?<path>.*))?$/
const repositoryPage = /^\/(?<repository>(?!.*\/-\/)[^/]+\/.*?[^/])(?:\.git)?\/?$/

export const gitlab: CodeHost = {
  id: 'gitlab',
  host: 'gitlab.com',
  api: (integration) => new URL(integration.apiBaseUrl ?? below(baseOf(integration), 'api/v4')),
  headers: ({ token }) => (token ? { 'private-token': token } : {}),
  placeAt: (url) => placeByPattern(url, page),
  filePage: (above) => above.replace(/^(.+?)\/(?:-\/)?(?:blob|tree|raw|blame|edit)\//, '$1/-/blob/'),
  filesPage: (url) => pageBelow(url, repositoryPage, '-/tree/HEAD/'),
  file: ({ repository, ref, path }, integration) => {
    if (!integration.token) {
      const project = inPath(projectBelow(repository, baseOf(integration)))
      return { url: below(baseOf(integration), `${project}/-/raw/${encodeURIComponent(ref)}/${path}`), headers: {} }
    }
    const file = encodeURIComponent(path.split('/').map(decoded).join('/'))
    return inProject(repository, integration, `repository/files/${file}/raw`, { ref })
  },
  archive: (folder, integration) =>
    inProject(folder.repository, integration, 'repository/archive.tar.gz', { sha: folder.ref, path: pathIn(folder) }),
  commits: (folder, integration) =>
    inProject(folder.repository, integration, 'repository/commits', {
      ref_name: folder.ref,
      path: pathIn(folder),
      per_page: '1',
    }),
  list: (folder, integration) =>
    inProject(folder.repository, integration, 'repository/tree', {
      ref: folder.ref,
      path: pathIn(folder),
      recursive: 'true',
      per_page: '100',
      pagination: 'keyset',
    }),
  listed: ({ json, next }) => ({
    paths: Tree.parse(json).flatMap(({ path, type }) => (type === 'blob' ? [path] : [])),
    next,
  }),
}

const Tree = z.array(z.object({ path: z.string(), type: z.string() }))

const baseOf = ({ host = 'gitlab.com', baseUrl }: Integration) => baseUrl ?? `https://${host}`

function inProject(
  repository: string[],
  integration: Integration,
  path: string,
  query: Record<string, string>,
): HostRequest {
  const project = encodeURIComponent(projectBelow(repository, baseOf(integration)).join('/'))
  return {
    url: withQuery(below(gitlab.api(integration), `projects/${project}/${path}`), query),
    headers: gitlab.headers(integration),
  }
}
