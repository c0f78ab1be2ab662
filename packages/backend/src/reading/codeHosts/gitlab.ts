import type { CodeHost, HostRequest, Integration } from './CodeHost'
import { decoded, pageBelow, pathIn, placeByPattern } from './places'
import { below, inPath, withQuery } from './requests'

const page = /^\/(?<repository>.+?)\/(?:-\/)?(?:blob|tree|raw|blame|edit)\/(?<ref>[^/]+)(?:\/(?<path>.*))?$/
const repositoryPage = /^\/(?<repository>(?!.*\/-\/)[^/]+\/.*?[^/])(?:\.git)?\/?$/

export const gitlab: CodeHost = {
  id: 'gitlab',
  host: 'gitlab.com',
  placeAt: (url) => placeByPattern(url, page),
  filesPage: (url) => pageBelow(url, repositoryPage, '-/tree/HEAD/'),
  file: ({ repository, ref, path }, integration) => {
    if (!integration.token) {
      const project = inPath(projectOf(repository, integration))
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
}

const baseOf = ({ host = 'gitlab.com', baseUrl }: Integration) => baseUrl ?? `https://${host}`

/** GitLab below a path: its projects begin after that path. */
function projectOf(repository: string[], integration: Integration): string[] {
  const prefix = new URL(String(baseOf(integration))).pathname.split('/').filter(Boolean)
  return repository.slice(prefix.every((each, index) => repository[index] === each) ? prefix.length : 0)
}

function inProject(
  repository: string[],
  integration: Integration,
  path: string,
  query: Record<string, string>,
): HostRequest {
  const { token, apiBaseUrl } = integration
  const api = apiBaseUrl ?? below(baseOf(integration), 'api/v4')
  const project = encodeURIComponent(projectOf(repository, integration).join('/'))
  return {
    url: withQuery(below(api, `projects/${project}/${path}`), query),
    headers: token ? { 'private-token': token } : {},
  }
}
