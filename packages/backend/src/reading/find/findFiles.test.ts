import { describe, expect, test } from 'vitest'
import { failure, reader, serve } from '../reading.fixture'
import { packed } from '../trees/archive.fixture'

/** A host that answers by path with JSON, and with an ETag that is looked at. */
async function hostWith(answers: Record<string, object | Buffer | ((origin: string) => [object, string])>) {
  const seen: string[] = []
  const host: string = await serve((request, response) => {
    const path = request.url ?? ''
    seen.push(path)
    const found = answers[path]
    if (!found) return response.writeHead(404).end()
    if (request.headers['if-none-match'] === '"1"') return response.writeHead(304).end()
    if (Buffer.isBuffer(found)) return response.end(found)
    const [body, link] = typeof found === 'function' ? found(`http://${host}`) : [found, '']
    return response.writeHead(200, { etag: '"1"', ...(link && { link }) }).end(JSON.stringify(body))
  })
  return { host, origin: `http://${host}`, seen }
}

const blobs = (...paths: string[]) => paths.map((path) => ({ path, type: 'blob' }))

describe('A pattern finds the files of a repository', () => {
  test('at GitHub, in one short answer that is not sent again', async () => {
    const tree = { tree: [...blobs('a/x.yaml', 'x.yaml', 'a/y.yaml'), { path: 'a', type: 'tree' }], truncated: false }
    const { host, origin, seen } = await hostWith({ '/repos/o/r/git/trees/main?recursive=1': tree })
    const { findFiles, isPattern } = reader([], { github: [{ host, apiBaseUrl: origin, token: 't' }] })
    const pattern = `${origin}/o/r/blob/main/**/x.yaml`
    const found = await findFiles(pattern)
    expect(found?.urls).toEqual([`${origin}/o/r/blob/main/a/x.yaml`, `${origin}/o/r/blob/main/x.yaml`])
    expect(await findFiles(pattern, { etag: found?.etag })).toBeUndefined()
    expect(seen).toHaveLength(2)
    expect([isPattern(pattern), isPattern(`${origin}/o/r/blob/main/x.yaml`)]).toEqual([true, false])
  })

  test('at GitHub in the archive, where the short answer leaves some out', async () => {
    const { host, origin } = await hostWith({
      '/repos/o/r/git/trees/main?recursive=1': { tree: blobs('a/x.yaml'), truncated: true },
      '/repos/o/r/tarball/main': await packed({ 'o-r-1/a/x.yaml': '', 'o-r-1/a/b/x.yaml': '', 'o-r-1/x.yaml': '' }),
    })
    const { findFiles } = reader([], { github: [{ host, apiBaseUrl: origin, token: 't' }] })
    const found = await findFiles(`${origin}/o/r/blob/main/a/**/x.yaml`)
    expect(found?.urls).toEqual([`${origin}/o/r/blob/main/a/b/x.yaml`, `${origin}/o/r/blob/main/a/x.yaml`])
  })

  test('at GitLab, Bitbucket and Gitea, page by page', async () => {
    const gitlab =
      '/api/v4/projects/g%2Fr/repository/tree?ref=main&path=a&recursive=true&per_page=100&pagination=keyset'
    const cloud = '/2.0/repositories/o/r/src/main/a/?max_depth=20&pagelen=100&q=type%3D%22commit_file%22'
    const server = '/rest/projects/P/repos/r/files/a?at=v1&limit=1000'
    const gitea = '/api/v1/repos/o/r/git/trees/main?recursive=true&per_page=1000&page='
    const { host, origin } = await hostWith({
      [gitlab]: (at) => [blobs('a/x.yaml'), `<${at}${gitlab}&page_token=2>; rel="next"`],
      [`${gitlab}&page_token=2`]: blobs('a/b/x.yaml'),
      [cloud]: (at) => [{ values: blobs('a/x.yaml'), next: `${at}${cloud}&page=2` }, ''],
      [`${cloud}&page=2`]: { values: blobs('a/b/x.yaml') },
      [server]: { values: ['x.yaml'], isLastPage: false, nextPageStart: 1 },
      [`${server}&start=1`]: { values: ['b/x.yaml'], isLastPage: true },
      [`${gitea}1`]: { tree: blobs('a/x.yaml'), truncated: true },
      [`${gitea}2`]: { tree: blobs('a/b/x.yaml'), truncated: false },
    })
    const base = { host, token: 't' }
    const found = await Promise.all([
      reader([], { gitlab: [{ ...base, baseUrl: origin }] }).findFiles(`${origin}/g/r/-/blob/main/a/**/x.yaml`),
      reader([], { bitbucketCloud: [{ ...base, apiBaseUrl: `${origin}/2.0` }] }).findFiles(
        `${origin}/o/r/src/main/a/**/x.yaml`,
      ),
      reader([], { bitbucketServer: [{ ...base, apiBaseUrl: `${origin}/rest` }] }).findFiles(
        `${origin}/projects/P/repos/r/browse/a/**/x.yaml?at=v1`,
      ),
      reader([], { gitea: [{ ...base, baseUrl: origin }] }).findFiles(`${origin}/o/r/src/branch/main/a/**/x.yaml`),
    ])
    expect(found.map((each) => each?.urls.map((url) => url.replace(origin, '')))).toEqual([
      ['/g/r/-/blob/main/a/b/x.yaml', '/g/r/-/blob/main/a/x.yaml'],
      ['/o/r/src/main/a/b/x.yaml', '/o/r/src/main/a/x.yaml'],
      ['/projects/P/repos/r/browse/a/b/x.yaml?at=v1', '/projects/P/repos/r/browse/a/x.yaml?at=v1'],
      ['/o/r/src/branch/main/a/b/x.yaml', '/o/r/src/branch/main/a/x.yaml'],
    ])
  })

  test('at Azure and Gerrit', async () => {
    const items = `/acme/p/_apis/git/repositories/r/items?api-version=6.0&scopePath=%2F&recursionLevel=Full&%24format=json`
    const { host, origin } = await hostWith({
      [items]: { value: [{ path: '/', isFolder: true }, { path: '/x.yaml' }, { path: '/a/x.yaml' }] },
      '/view/shop/+/main/?format=JSON&recursive=1': { entries: [{ type: 'blob', name: 'a/x.yaml', mode: 33188 }] },
    })
    const azure = reader([], { azure: [{ host, apiBaseUrl: origin, token: 't' }] })
    const gerrit = reader([], { gerrit: [{ host, baseUrl: origin, gitilesBaseUrl: `${origin}/view` }] })
    expect((await azure.findFiles(`${origin}/acme/p/_git/r?path=/**/x.yaml`))?.urls).toEqual([
      `${origin}/acme/p/_git/r?path=%2Fa%2Fx.yaml`,
      `${origin}/acme/p/_git/r?path=%2Fx.yaml`,
    ])
    expect((await gerrit.findFiles(`${origin}/view/shop/+/main/*/x.yaml`))?.urls).toEqual([
      `${origin}/view/shop/+/main/a/x.yaml`,
    ])
  })

  test('or fails: a page that is missing, another answer, another host, a plain web server', async () => {
    const tree = '/api/v4/projects/g%2Fr/repository/tree?ref=main&recursive=true&per_page=100&pagination=keyset'
    const pattern = (origin: string) => `${origin}/g/r/-/blob/main/**/x.yaml`
    const find = async (answers: Parameters<typeof hostWith>[0]) => {
      const { host, origin } = await hostWith(answers)
      return failure(reader([], { gitlab: [{ host, baseUrl: origin, token: 't' }] }).findFiles(pattern(origin)))
    }
    expect(await find({ [tree]: (at) => [blobs('x.yaml'), `<${at}/gone>; rel="next"`] })).toMatch(/^not-found: /)
    expect(await find({ [tree]: { message: 'no list' } })).toMatch(
      /^unreachable: What .* answered is not what its API gives/,
    )
    const gerrit = reader([], { gerrit: [{ host: 'gerrit.example' }] })
    expect(await failure(gerrit.findFiles('https://gerrit.example/p/+/main/**/x.yaml'))).toMatch(
      /^bad-url: .*`gitilesBaseUrl`/,
    )
    expect(await failure(reader([]).findFiles('https://example.com/**/x.yaml'))).toMatch(
      /^bad-url: .*only code hosts list theirs/,
    )
  })
})
