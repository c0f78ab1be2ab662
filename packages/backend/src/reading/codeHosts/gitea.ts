import type { CodeHost, HostRequest, Integration } from './CodeHost'
import { pageBelow, pathIn, placeByPattern } from './places'
import { below, inPath, withQuery } from './requests'

const page =
  /^\/(?<repository>[^/]+\/[^/]+)\/(?:src|raw|_edit)\/(?:branch|tag|commit)\/(?<ref>[^/]+)(?:\/(?<path>.*))?$/
const repositoryPage = /^\/(?<repository>[^/]+\/[^/]+?)(?:\.git)?\/?$/

/** Forgejo, such as at codeberg.org, speaks the same. */
export const gitea: CodeHost = {
  id: 'gitea',
  host: 'gitea.com',
  placeAt: (url) => placeByPattern(url, page),
  filesPage: (url) => pageBelow(url, repositoryPage, 'src/commit/HEAD/'),
  file: ({ repository, ref, path }, integration) => inRepository(repository, integration, `raw/${path}`, { ref }),
  archive: ({ repository, ref }, integration) =>
    inRepository(repository, integration, `archive/${encodeURIComponent(ref)}.tar.gz`),
  commits: (folder, integration) =>
    inRepository(folder.repository, integration, 'commits', {
      sha: folder.ref,
      path: pathIn(folder),
      limit: '1',
      stat: 'false',
    }),
}

const inRepository = (
  repository: string[],
  { host = 'gitea.com', baseUrl, token }: Integration,
  path: string,
  query: Record<string, string> = {},
): HostRequest => ({
  url: withQuery(below(baseUrl ?? `https://${host}`, `api/v1/repos/${inPath(repository)}/${path}`), query),
  headers: token ? { authorization: `token ${token}` } : {},
})
