import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createGzip, gzipSync } from 'node:zlib'
import { type FileTree, ReadError } from '@callboard/plugin-api/backend'
import { type Headers, pack } from 'tar-stream'
import { afterEach, describe, expect, test } from 'vitest'
import { IntegrationsConfig } from '../../config/integrationsConfig'
import { createUrlReader } from '../createUrlReader'
import type { SomeLimits, TreeLimits } from '../Limits'

const stops: Array<() => Promise<unknown>> = []
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()))
})

/** A web server; gives its host with port. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stops.push(
    () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  )
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A reader that may read these hosts. */
function reader(hosts: string[], { limits, ...integrations }: { limits?: SomeLimits; [id: string]: unknown } = {}) {
  const allow = hosts.map((host) => ({ host }))
  return createUrlReader({ allow, integrations: IntegrationsConfig.parse(integrations), ...(limits && { limits }) })
}

type Entry = string | Buffer | (Headers & { content?: string })

/** A tar with these entries by name; one that is no file says so in its header. */
function tarOf(entries: Record<string, Entry> | Array<Headers & { content?: string }>): Promise<Buffer> {
  const tar = pack()
  const list = Array.isArray(entries)
    ? entries
    : Object.entries(entries).map(([name, entry]) =>
        typeof entry === 'string' || Buffer.isBuffer(entry) ? { name, content: entry } : entry,
      )
  for (const { content, ...header } of list) tar.entry(header, content ?? '')
  tar.finalize()
  return buffer(tar)
}

const packed = async (entries: Parameters<typeof tarOf>[0]) => gzipSync(await tarOf(entries))

const repository = {
  'o-r-1a2b3c/README.md': '# Read me',
  'o-r-1a2b3c/docs/index.md': '# Ä',
  'o-r-1a2b3c/docs/img/logo.png': Buffer.from([0x89, 0x50, 0, 0xff, 0xfe]),
  'o-r-1a2b3c/docs-old/index.md': 'old',
}

/** What reading failed with, as `reason: message`. */
async function failure(work: Promise<unknown> | undefined): Promise<string> {
  const error = await work?.then(
    () => undefined,
    (error: unknown) => error,
  )
  return error instanceof ReadError ? `${error.reason}: ${error.message}` : String(error)
}

const textOf = async (tree: FileTree | undefined, path: string) => (await tree?.read(path))?.toString()

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

    expect(await failure(reader([], { github }).openTree(page))).toMatch(/^refused: 127\.0\.0\.1 is the address/)
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

describe('an archive', () => {
  /** Opens an archive with these bytes. */
  async function open(
    body: Buffer,
    {
      headers = {},
      limits,
      name = 'docs.tar.gz',
    }: { headers?: Record<string, string>; limits?: SomeLimits; name?: string } = {},
  ) {
    const host = await serve((_, response) => response.writeHead(200, headers).end(body))
    return reader([host], limits && { limits }).openTree(`http://${host}/${name}`)
  }

  test.each([
    ['gzipped', gzipSync, {}, 'docs.tgz'],
    ['plain', (tar: Buffer) => tar, {}, 'docs.tar'],
    ['unpacked by the server on the way', gzipSync, { 'content-encoding': 'gzip' }, 'docs.tar.gz'],
    ['packed twice', (tar: Buffer) => gzipSync(gzipSync(tar)), { 'content-encoding': 'gzip' }, 'docs.tar.gz'],
  ])('%s is opened as a folder', async (_, pack, headers, name) => {
    const tree = await open(pack(await tarOf({ './mkdocs.yml': 'a', 'docs/index.md': 'b' })), { headers, name })

    expect(tree?.paths).toEqual(['docs/index.md', 'mkdocs.yml'])
    expect(await textOf(tree, 'mkdocs.yml')).toBe('a')
  })

  test('with one folder around everything is that folder', async () => {
    expect(await open(await packed({ 'site/mkdocs.yml': 'a', 'site/docs/index.md': 'b' }))).toMatchObject({
      paths: ['docs/index.md', 'mkdocs.yml'],
    })
  })

  test('gives no name that leads elsewhere, no link and no device', async () => {
    const tree = await open(
      await packed([
        { name: 'docs/index.md', content: 'a' },
        { name: 'mkdocs.yml', content: 'a' },
        { name: '/etc/passwd', content: 'x' },
        { name: '../../etc/passwd', content: 'x' },
        { name: 'docs/../../x', content: 'x' },
        { name: 'docs\\..\\x', content: 'x' },
        { name: 'docs/a.md', type: 'symlink', linkname: '/etc/passwd' },
        { name: 'docs/b.md', type: 'link', linkname: '../../etc/passwd' },
        { name: 'docs/null', type: 'character-device' },
        { name: 'docs/disk', type: 'block-device' },
        { name: 'docs/pipe', type: 'fifo' },
        { name: 'docs/img', type: 'directory' },
      ]),
    )

    expect(tree?.paths).toEqual(['docs/index.md', 'mkdocs.yml'])
    for (const path of ['/etc/passwd', '../../etc/passwd', 'docs/a.md', '__proto__', 'constructor'])
      expect(await tree?.read(path)).toBeUndefined()
  })

  test('keeps long names, and the last of two files of one name', async () => {
    const long = `${'a'.repeat(200)}/${'ä'.repeat(150)}.md`
    const tree = await open(
      await packed([
        { name: long, content: 'a' },
        { name: 'b.md', content: 'old' },
        { name: 'b.md', content: 'new' },
      ]),
    )

    expect(tree?.paths).toEqual([long, 'b.md'])
    expect(await textOf(tree, 'b.md')).toBe('new')
  })

  test('has its large files listed, and says of each that it is too large', async () => {
    const tree = await open(await packed({ 'a.md': 'a', 'film.mp4': 'x'.repeat(3000) }), { limits: { bytes: 2048 } })

    expect(tree?.paths).toEqual(['a.md', 'film.mp4'])
    expect(await failure(tree?.read('film.mp4'))).toMatch(
      /^too-large: film\.mp4 in .* is larger than 2 kB, which is the most that is read\.$/,
    )
  })

  test('that is too large to hold has its first files, and says of the others why not', async () => {
    const tree = await open(await packed(files), { limits: { tree: { keptBytes: 8192 } } })

    expect(tree?.paths).toEqual(['a.md', 'b.md', 'docs/c.md'])
    expect(await textOf(tree, 'a.md')).toHaveLength(5000)
    expect(await failure(tree?.read('b.md'))).toMatch(
      /^too-large: b\.md in .* is not read: the files of that folder are larger than 8 kB together\./,
    )
    expect(await textOf(tree, 'docs/c.md')).toBe('c')
  })

  const files = { 'a.md': 'a'.repeat(5000), 'b.md': 'b'.repeat(5000), 'docs/c.md': 'c' }
  test.each<[string, Partial<TreeLimits>, RegExp]>([
    ['packed', { packedBytes: 10 }, /The archive of .* is larger than 0 kB, which is the most that is read/],
    [
      'unpacked',
      { unpackedBytes: 4096 },
      /The archive of .* unpacks to more than 4 kB, which is the most that is read/,
    ],
    ['in number', { files: 2 }, /has more than 2 files/],
    ['in entries', { entries: 2 }, /holds more than 2 entries/],
    ['in the length of a path', { pathLength: 5 }, /has a file whose path is longer than 5 characters/],
  ])('that is too large %s is refused in words', async (_, tree, expected) => {
    expect(await failure(open(await packed(files), { limits: { tree } }))).toMatch(
      new RegExp(`^too-large: .*${expected.source}`),
    )
  })

  test('that unpacks without an end stops being unpacked', async () => {
    const header = (await tarOf([{ name: 'a.md', content: '' }])).subarray(0, 512)
    const host = await serve((_, response) => {
      const endless = Readable.from(
        (function* () {
          while (!response.destroyed) for (let times = 0; times < 200; times++) yield header
        })(),
      )
      pipeline(endless, createGzip(), response, () => {})
    })
    const limits = { tree: { unpackedBytes: 5_000_000 } }

    expect(await failure(reader([host], { limits }).openTree(`http://${host}/a.tar.gz`))).toMatch(
      /^too-large: .* unpacks to more than 5 MB/,
    )
  })

  test('whose name of a file has no end is not kept in memory', async () => {
    const long = await tarOf([{ name: 'x', pax: { comment: 'x' } } as Headers])
    // The size of the record with the long name, which stands before its file.
    const header = Buffer.from(long.subarray(0, 512))
    header.write('77777777777\0', 124, 'ascii')
    header.fill(' ', 148, 156)
    const sum = header.reduce((total, byte) => total + byte, 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'ascii')

    expect(await failure(open(gzipSync(Buffer.concat([header, Buffer.alloc(8_000_000)]))))).toMatch(
      /^not-archive: .* is no tar archive, or a damaged one/,
    )
  })

  test.each<[string, () => Promise<Buffer> | Buffer]>([
    ['a web page', () => Buffer.from('<!doctype html>'.repeat(100))],
    ['gzip of something else', () => gzipSync('a'.repeat(2000))],
    ['broken gzip', async () => Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.alloc(2000)])],
    [
      'cut off',
      async () => (await packed({ 'a.md': Array.from({ length: 999 }, Math.random).join() })).subarray(0, 3000),
    ],
    ['a tar that is cut off', async () => (await tarOf({ 'a.md': 'a'.repeat(3000) })).subarray(0, 1500)],
  ])('that is none is told: %s', async (_, body) => {
    expect(await failure(open(await body()))).toMatch(
      /^not-archive: What was sent for .* is no tar archive, or a damaged one\.$/,
    )
  })

  test('of nothing, and a zip, are told', async () => {
    expect(await failure(open(await packed({})))).toMatch(/^not-found: .* holds no files\.$/)
    expect(await failure(open(Buffer.from(''), { name: 'a.zip' }))).toMatch(
      /^not-archive: .* is a zip, which is not read/,
    )
  })

  test('that drips is left', async () => {
    const body = await packed(files)
    const host = await serve((_, response) => {
      let sent = 0
      response.writeHead(200)
      const drip = setInterval(() => response.write(body.subarray(sent, ++sent)), 20)
      response.on('close', () => clearInterval(drip))
    })
    const { openTree } = reader([host], { limits: { tree: { milliseconds: 200 } } })
    expect(await failure(openTree(`http://${host}/a.tar.gz`))).toMatch(/^timeout: .* did not send the file in time/)
  })

  test('that breaks off, or whose reader gives up, is told as it is', async () => {
    const body = await packed(files)
    const host = await serve(({ url }, response) => {
      response.writeHead(200, { 'content-length': body.length })
      response.write(body.subarray(0, 30), () => url === '/broken.tar.gz' && response.destroy())
    })
    expect(await failure(reader([host]).openTree(`http://${host}/broken.tar.gz`))).toMatch(/^unreachable: .* broke off/)

    const controller = new AbortController()
    const open = reader([host]).openTree(`http://${host}/a.tar.gz`, { signal: controller.signal })
    controller.abort(new Error('gone'))
    await expect(open).rejects.toThrow('gone')
  })

  test('at an address that is not public is refused', async () => {
    const host = await serve((_, response) => response.end('secret'))
    expect(await failure(reader([]).openTree(`http://${host}/a.tar.gz`))).toMatch(/^refused: /)
    const redirecting = await serve((_, response) =>
      response.writeHead(302, { location: `http://localhost:${host.split(':')[1]}/` }).end(),
    )
    expect(await failure(reader([redirecting]).openTree(`http://${redirecting}/a.tar.gz`))).toMatch(/^refused: /)
  })
})

describe('a folder of a web server', () => {
  const image = Buffer.from([0x89, 0x50, 0, 0xff, 0xfe])

  /** A web server with these files, and what was asked of it. */
  async function website(files: Record<string, string | Buffer | { redirect: string }>) {
    const seen: string[] = []
    const host = await serve(({ url = '' }, response) => {
      seen.push(url)
      const file = files[url]
      if (file === undefined) response.writeHead(404).end()
      else if (typeof file === 'object' && 'redirect' in file)
        response.writeHead(302, { location: file.redirect }).end()
      else response.end(file)
    })
    return {
      host,
      seen,
      open: (path: string, options = {}) => reader([host], options).openTree(`http://${host}${path}`),
    }
  }

  test('gives its files by name, with bytes as they are', async () => {
    const { open, host } = await website({
      '/docs/index.md': '# Ä',
      '/docs/img/a%20%23%3F%25.png': image,
      '/docs/page.html': '<!doctype html>',
    })

    const tree = await open('/docs?x=1#y')

    expect(tree).toMatchObject({ url: `http://${host}/docs/`, paths: undefined })
    expect(await textOf(tree, './index.md')).toBe('# Ä')
    expect(await tree?.read('img/a #?%.png')).toEqual(image)
    expect(await textOf(tree, 'page.html')).toBe('<!doctype html>')
    expect(await tree?.read('none.md')).toBeUndefined()
  })

  test.each(['../secret', 'a/../../secret', '/secret', '..\\secret', '//evil.example/x', 'a\0b'])(
    'is not left by %j',
    async (path) => {
      const { open, seen } = await website({ '/secret': 'secret' })

      expect(await (await open('/docs/'))?.read(path)).toBeUndefined()
      expect(seen).toEqual([])
    },
  )

  test.each(['%2e%2e/secret', '..%2fsecret', 'http://evil.example/x', 'a:b?c#d'])(
    'takes %j for a name',
    async (path) => {
      const { open, seen } = await website({})

      expect(await (await open('/docs/'))?.read(path)).toBeUndefined()
      expect(seen).toEqual([expect.stringMatching(/^\/docs\//)])
      expect(decodeURIComponent(seen[0] ?? '')).toBe(`/docs/${path.replace('//', '/')}`)
    },
  )

  test('is not left by a redirect, of which one to another host is told', async () => {
    const other = await website({ '/docs/a.md': 'secret' })
    const { open, host } = await website({
      '/docs/a.md': { redirect: `http://${other.host}/docs/a.md` },
      '/docs/b.md': { redirect: '/404.html' },
      '/docs/c.md': { redirect: 'd.md' },
      '/docs/d.md': 'd',
      '/404.html': 'There is nothing here.',
    })

    const tree = await open('/docs/')

    expect(await failure(tree?.read('a.md'))).toBe(
      `refused: http://${host}/docs/a.md is redirected to another host, ${other.host}. Give the address of the folder there.`,
    )
    expect(await tree?.read('b.md')).toBeUndefined()
    expect(await textOf(tree, 'c.md')).toBe('d')
    expect(other.seen).toEqual([])
  })

  test('has files up to a size, and none at an address that is not public', async () => {
    const { open, host } = await website({ '/docs/a.md': 'a'.repeat(3000) })

    expect(await failure((await open('/docs/', { limits: { bytes: 2048 } }))?.read('a.md'))).toMatch(/^too-large: /)
    expect(await failure((await reader([]).openTree(`http://${host}/docs/`))?.read('a.md'))).toMatch(/^refused: /)
  })

  test('of Azure, which packs no tar, is read in the same way', async () => {
    const { openTree, resolve } = reader([])

    const tree = await openTree('https://dev.azure.com/o/p/_git/r?path=/docs&version=GBmain')

    expect(tree).toMatchObject({
      url: 'https://dev.azure.com/o/p/_git/r?path=%2Fdocs%2F&version=GBmain',
      paths: undefined,
    })
    expect(resolve('a.png', tree?.url ?? '')).toBe(
      'https://dev.azure.com/o/p/_git/r?path=%2Fdocs%2Fa.png&version=GBmain',
    )
    expect((await openTree('https://dev.azure.com/o/p/_git/r'))?.url).toBe('https://dev.azure.com/o/p/_git/r?path=%2F')
  })
})
