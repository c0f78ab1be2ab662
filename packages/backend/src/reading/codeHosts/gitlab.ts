import {
  below,
  type CodeHost,
  decoded,
  type Integration,
  inPath,
  pageBelow,
  pathIn,
  placeByPattern,
  withQuery,
} from './CodeHost'

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
    const url = inProject(repository, integration, `repository/files/${file}/raw`)
    url.searchParams.set('ref', ref)
    return { url, headers: tokenOf(integration) }
  },
  archive: (folder, integration) => ({
    url: withQuery(inProject(folder.repository, integration, 'repository/archive.tar.gz'), {
      sha: folder.ref,
      path: pathIn(folder),
    }),
    headers: tokenOf(integration),
  }),
  commits: (folder, integration) => ({
    url: withQuery(inProject(folder.repository, integration, 'repository/commits'), {
      ref_name: folder.ref,
      path: pathIn(folder),
      per_page: '1',
    }),
    headers: tokenOf(integration),
  }),
}

const baseOf = ({ host = 'gitlab.com', baseUrl }: Integration) => baseUrl ?? `https://${host}`

const tokenOf = ({ token }: Integration): Record<string, string> => (token ? { 'private-token': token } : {})

/** GitLab below a path: its projects begin after that path. */
function projectOf(repository: string[], integration: Integration): string[] {
  const prefix = new URL(String(baseOf(integration))).pathname.split('/').filter(Boolean)
  return repository.slice(prefix.every((each, index) => repository[index] === each) ? prefix.length : 0)
}

function inProject(repository: string[], integration: Integration, path: string): URL {
  const api = integration.apiBaseUrl ?? below(baseOf(integration), 'api/v4')
  return below(api, `projects/${encodeURIComponent(projectOf(repository, integration).join('/'))}/${path}`)
}
