import type { IncomingMessage, ServerResponse } from 'node:http'
import { describe, expect, test } from 'vitest'
import { failure, reader, serve } from '../reading.fixture'
import { packed, textOf } from './archive.fixture'

const repository = {
  'o-r-1a2b3c/README.md': '# Read me',
  'o-r-1a2b3c/docs/index.md': '# Ä',
  'o-r-1a2b3c/docs/img/logo.png': Buffer.from([0x89, 0x50, 0, 0xff, 0xfe]),
  'o-r-1a2b3c/docs-old/index.md': 'old',
}

/** Answers with JSON, or bytes, and an ETag that is looked at. */
function answer({ headers }: IncomingMessage, response: ServerResponse, body: Buffer | object, etag?: string) {
  if (etag && headers['if-none-match'] === etag) return response.writeHead(304).end()
  return response.writeHead(200, etag ? { etag } : {}).end(Buffer.isBuffer(body) ? body : JSON.stringify(body))
}

describe('a folder of a repository', () => {
  /** A code host, with what was asked of it. */
  async function codeHost(answers: Record<string, Buffer | object>, etag?: string) {
    const seen: string[] = []
    const host = await serve((request, response) => {
      const { url = '', headers } = request
      seen.push(`${url} ${headers.authorization ?? headers['private-token'] ?? '-'}`)
      const body = answers[url]
      if (!body) response.writeHead(404).end()
      else answer(request, response, body, etag)
    })
    return { host, seen }
  }

  test('at GitHub is read from the archive, in one request, with bytes as they are', async () => {
    const { host, seen } = await codeHost({ '/api/repos/o/r/tarball/main': await packed(repository) })
    const { openTree } = reader([], { github: [{ host, apiBaseUrl: `http://${host}/api` }] })

    const tree = await openTree(`http://${host}/o/r/tree/main/docs`)

    expect(tree).toMatchObject({ url: `http://${host}/o/r/tree/main/docs/`, paths: ['img/logo.png', 'index.md'] })
    expect(await textOf(tree, 'index.md')).toBe('# Ä')
    expect(await tree?.read('img/logo.png')).toEqual(repository['o-r-1a2b3c/docs/img/logo.png'])
    expect(await tree?.read('../README.md')).toBeUndefined()
    expect(await tree?.read('none.md')).toBeUndefined()
    expect(seen).toEqual(['/api/repos/o/r/tarball/main -'])
  })

  test.each([
    ['o/r', 'HEAD', 'o/r/tree/HEAD/'],
    ['o/r.git/', 'HEAD', 'o/r/tree/HEAD/'],
    ['o/r/tree/v1', 'v1', 'o/r/tree/v1/'],
    ['o/r/blob/feature%2Fx/', 'feature/x', 'o/r/blob/feature%2Fx/'],
    ['o/r/tree/refs/heads/main/', 'refs/heads/main', 'o/r/tree/refs/heads/main/'],
  ])('at GitHub may be the root, as %s', async (path, ref, url) => {
    const { host } = await codeHost({ [`/api/repos/o/r/tarball/${ref}`]: await packed(repository) })
    const { openTree, resolve } = reader([], { github: [{ host, apiBaseUrl: `http://${host}/api` }] })

    const tree = await openTree(`http://${host}/${path}`)

    expect(tree?.url).toBe(`http://${host}/${url}`)
    expect(tree?.paths).toEqual(['README.md', 'docs-old/index.md', 'docs/img/logo.png', 'docs/index.md'])
    expect(resolve('/docs/index.md', tree?.url ?? '')).toBe(`http://${host}/${url}docs/index.md`)
  })

  test('at GitHub is read with a token that goes to no other host, and only when a commit has changed it', async () => {
    const archive = await packed(repository)
    const seen: string[] = []
    const storage = await serve(({ url, headers }, response) => {
      seen.push(`storage ${url} ${headers.authorization ?? '-'}`)
      response.end(archive)
    })
    let commit = 'c1'
    const host = await serve(({ url, headers }, response) => {
      seen.push(`${url} ${headers.authorization ?? '-'}`)
      if (url?.includes('/commits')) response.end(JSON.stringify([{ sha: commit }]))
      else response.writeHead(302, { location: `http://${storage}/archive?token=secret` }).end()
    })
    const github = [{ host, token: 't', apiBaseUrl: `http://${host}/api` }]
    const { openTree } = reader([storage], { github })
    const page = `http://${host}/o/r/tree/main/docs/`

    const first = await openTree(page)

    const asked = '/api/repos/o/r/commits?sha=main&path=docs&per_page=1 Bearer t'
    expect(first).toMatchObject({ url: page, paths: ['img/logo.png', 'index.md'] })
    expect(seen).toEqual([asked, '/api/repos/o/r/tarball/main Bearer t', 'storage /archive?token=secret -'])

    seen.length = 0
    expect(await openTree(page, { etag: first?.etag })).toBeUndefined()
    expect(seen).toEqual([asked])
    commit = 'c2'
    expect(await openTree(page, { etag: first?.etag })).toMatchObject({ url: page })

    expect(await failure(reader([], { github }).openTree(page))).toMatch(
      /^refused: .* is redirected\. 127\.0\.0\.1 is the address/,
    )
    expect(await failure(reader([], { github }).openTree(page))).not.toContain('secret')
  })

  test('is not sent again while the ETag of its archive holds', async () => {
    const { host } = await codeHost({ '/api/repos/o/r/tarball/main': await packed(repository) }, 'W/"1"')
    const { openTree } = reader([], { github: [{ host, apiBaseUrl: `http://${host}/api` }] })
    const page = `http://${host}/o/r/tree/main/docs/`

    const tree = await openTree(page)

    expect(tree?.etag).toBe('W/"1"')
    expect(await openTree(page, { etag: tree?.etag })).toBeUndefined()
    expect(await openTree(page, { etag: 'W/"0"' })).toMatchObject({ url: page })
  })

  test('at GitLab is asked for by its path', async () => {
    const archive = '/api/v4/projects/g%2Ft%2Fr/repository/archive.tar.gz?sha=main&path=docs%2Fa'
    const commits = '/api/v4/projects/g%2Ft%2Fr/repository/commits?ref_name=main&path=docs%2Fa&per_page=1'
    const { host, seen } = await codeHost({
      [archive]: await packed({ 'r-main-1a2b-docs-a/docs/a/index.md': 'a' }),
      [commits]: [{ id: 'c1' }],
    })
    const { openTree } = reader([], { gitlab: [{ host, baseUrl: `http://${host}`, token: 't' }] })
    const page = `http://${host}/g/t/r/-/tree/main/docs/a/`

    const tree = await openTree(page)

    expect(tree).toMatchObject({ url: page, paths: ['index.md'] })
    expect(await openTree(page, { etag: tree?.etag })).toBeUndefined()
    expect(seen).toEqual([`${commits} t`, `${archive} t`, `${commits} t`])
  })

  test('at Bitbucket, on either kind, is read from the archive', async () => {
    const { host, seen } = await codeHost({
      '/o/r/get/main.tar.gz': await packed(repository),
      '/rest/projects/P/repos/r/archive?format=tar.gz&prefix=repository&at=v1&path=docs': await packed(repository),
    })
    const base = { host, token: 't' }
    const cloud = reader([], {
      bitbucketCloud: [{ ...base, baseUrl: `http://${host}`, apiBaseUrl: `http://${host}/2.0` }],
    })
    const server = reader([], { bitbucketServer: [{ ...base, apiBaseUrl: `http://${host}/rest` }] })

    const paths = ['img/logo.png', 'index.md']
    expect(await cloud.openTree(`http://${host}/o/r/src/main/docs/`)).toMatchObject({ paths })
    expect(await server.openTree(`http://${host}/projects/P/repos/r/browse/docs?at=v1`)).toMatchObject({ paths })
    expect(seen).toEqual([
      '/2.0/repositories/o/r/commits/main?path=docs&pagelen=1 Bearer t',
      '/o/r/get/main.tar.gz Bearer t',
      '/rest/projects/P/repos/r/commits?until=v1&path=docs&limit=1 Bearer t',
      '/rest/projects/P/repos/r/archive?format=tar.gz&prefix=repository&at=v1&path=docs Bearer t',
    ])
  })

  test('that is not there is said, and so is what to do about it', async () => {
    const { host } = await codeHost({ '/api/repos/o/r/tarball/main': await packed(repository) })
    const { openTree } = reader([], { github: [{ host, apiBaseUrl: `http://${host}/api` }] })

    expect(await failure(openTree(`http://${host}/o/r/tree/main/none/`))).toBe(
      `not-found: There is no folder at http://${host}/o/r/tree/main/none/: the repository has no file below none.`,
    )
    expect(await failure(openTree(`http://${host}/o/private/tree/main/`))).toBe(
      `not-found: There is no folder at http://${host}/o/private/tree/main/ (404). If it is private, add a token for ${host} under integrations.github in app-config.yaml.`,
    )
    expect(await failure(openTree(`http://${host}/o/r/issues/1`))).toMatch(/^bad-url: .* is the page of no folder\./)
  })
})
