import {
  below,
  type CodeHost,
  type Integration,
  inPath,
  pageBelow,
  pathIn,
  placeByPattern,
  withQuery,
} from './CodeHost'

const page =
  /^\/(?<repository>[^/]+\/[^/]+)\/(?:src|raw|_edit)\/(?:branch|tag|commit)\/(?<ref>[^/]+)(?:\/(?<path>.*))?$/
const repositoryPage = /^\/(?<repository>[^/]+\/[^/]+?)(?:\.git)?\/?$/

/** Forgejo, such as at codeberg.org, speaks the same. */
export const gitea: CodeHost = {
  id: 'gitea',
  host: 'gitea.com',
  placeAt: (url) => placeByPattern(url, page),
  filesPage: (url) => pageBelow(url, repositoryPage, 'src/commit/HEAD/'),
  file: ({ repository, ref, path }, integration) => ({
    url: withQuery(inRepository(repository, integration, `raw/${path}`), { ref }),
    headers: tokenOf(integration),
  }),
  archive: ({ repository, ref }, integration) => ({
    url: inRepository(repository, integration, `archive/${encodeURIComponent(ref)}.tar.gz`),
    headers: tokenOf(integration),
  }),
  commits: (folder, integration) => ({
    url: withQuery(inRepository(folder.repository, integration, 'commits'), {
      sha: folder.ref,
      path: pathIn(folder),
      limit: '1',
      stat: 'false',
    }),
    headers: tokenOf(integration),
  }),
}

const tokenOf = ({ token }: Integration): Record<string, string> => (token ? { authorization: `token ${token}` } : {})

const inRepository = (repository: string[], { host = 'gitea.com', baseUrl }: Integration, path: string) =>
  below(baseUrl ?? `https://${host}`, `api/v1/repos/${inPath(repository)}/${path}`)
