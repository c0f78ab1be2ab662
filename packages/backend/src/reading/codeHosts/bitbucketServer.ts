import { z } from 'zod'
import type { CodeHost, HostRequest, Integration } from './CodeHost'
import { pageBelow, pathIn, placeByPattern } from './places'
import { basic, bearer, below, inPath, withQuery } from './requests'

const page = /^\/(?<repository>(?:.+\/)?(?:projects|users)\/[^/]+\/repos\/[^/]+)\/(?:browse|raw)(?:\/(?<path>.*))?$/
const repositoryPage = /^\/(?<repository>(?:.+\/)?(?:projects|users)\/[^/]+\/repos\/[^/]+)\/?$/

export const bitbucketServer: CodeHost = {
  id: 'bitbucketServer',
  api: ({ host, apiBaseUrl }) => new URL(apiBaseUrl ?? `https://${host}/rest/api/1.0`),
  headers: ({ token, username, password }) =>
    !token && username && password ? basic(username, password) : bearer(token),
  placeAt: (url) => {
    const place = placeByPattern(url, page)
    return place && { ...place, ref: url.searchParams.get('at') ?? '' }
  },
  query: ['at'],
  filePage: (above) => above.replace(/(\/repos\/[^/]+)\/raw\//, '$1/browse/'),
  filesPage: (url) => pageBelow(url, repositoryPage, 'browse/'),
  file: ({ repository, ref, path }, integration) => inServer(repository, integration, `raw/${path}`, { at: ref }),
  archive: (folder, integration) =>
    // Without a prefix its archives have no folder around everything, as those of all others do.
    inServer(folder.repository, integration, 'archive', {
      format: 'tar.gz',
      prefix: 'repository',
      at: folder.ref,
      path: pathIn(folder),
    }),
  commits: (folder, integration) =>
    inServer(folder.repository, integration, 'commits', { until: folder.ref, path: pathIn(folder), limit: '1' }),
  list: ({ repository, ref, path }, integration) =>
    inServer(repository, integration, `files/${path}`, { at: ref, limit: '1000' }),
  listed: ({ json }, asked, folder) => {
    const { values, isLastPage, nextPageStart } = Page.parse(json)
    const above = pathIn(folder)
    return {
      paths: values.map((path) => (above ? `${above}/${path}` : path)),
      next: isLastPage ? undefined : withQuery(new URL(asked), { start: String(nextPageStart) }),
    }
  },
}

const Page = z.object({
  values: z.array(z.string()),
  isLastPage: z.boolean(),
  nextPageStart: z.number().nullish(),
})

/** A server below a path has that in its pages, and in its API's address already. */
const inServer = (
  repository: string[],
  integration: Integration,
  path: string,
  query: Record<string, string>,
): HostRequest => ({
  url: withQuery(
    below(bitbucketServer.api(integration), `${inPath(repository.slice(-4))}/${path}`.replace(/\/$/, '')),
    query,
  ),
  headers: bitbucketServer.headers(integration),
})
