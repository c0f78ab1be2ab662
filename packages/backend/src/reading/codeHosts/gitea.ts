import type { CodeHost, HostRequest, Integration } from './CodeHost'
import { pageBelow, pathIn, placeByPattern, projectBelow } from './places'
import { basic, below, inPath, withQuery } from './requests'
import { treeListing } from './treeListing'

const page = /^\/(?<repository>.+?)\/(?:src|raw|_edit)\/(?:branch|tag|commit)\/(?<ref>[^/]+)(?:\/(?<path>.*))?$/
const repositoryPage = /^\/(?<repository>[^/]+\/[^/]+?)(?:\.git)?\/?$/

/** Forgejo, such as at codeberg.org, speaks the same. */
export const gitea: CodeHost = {
  id: 'gitea',
  host: 'gitea.com',
  api: (integration) => below(baseOf(integration), 'api/v1'),
  // Backstage takes a password without a user name for a token.
  headers: ({ token, username, password }) => {
    if (username && password) return basic(username, password)
    const secret = token ?? password
    return secret ? { authorization: `token ${secret}` } : {}
  },
  placeAt: (url) => placeByPattern(url, page),
  filePage: (above) => above.replace(/^(.+?)\/(?:raw|_edit)\/(branch|tag|commit)\//, '$1/src/$2/'),
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
  list: ({ repository, ref }, integration) =>
    inRepository(repository, integration, `git/trees/${encodeURIComponent(ref)}`, {
      recursive: 'true',
      per_page: '1000',
      page: '1',
    }),
  listed: ({ json }, asked) => {
    const { paths, truncated } = treeListing(json)
    const page = String(Number(asked.searchParams.get('page')) + 1)
    return { paths, next: truncated ? withQuery(new URL(asked), { page }) : undefined }
  },
}

const baseOf = ({ host = 'gitea.com', baseUrl }: Integration) => baseUrl ?? `https://${host}`

const inRepository = (
  repository: string[],
  integration: Integration,
  path: string,
  query: Record<string, string> = {},
): HostRequest => ({
  url: withQuery(
    below(gitea.api(integration), `repos/${inPath(projectBelow(repository, baseOf(integration)))}/${path}`),
    query,
  ),
  headers: gitea.headers(integration),
})
