import { pipeline, Readable } from 'node:stream'
import { createGzip, gzipSync } from 'node:zlib'
import type { Headers } from 'tar-stream'
import { describe, expect, test } from 'vitest'
import type { SomeLimits, TreeLimits } from '../Limits'
import { failure, reader, serve } from '../reading.fixture'
import { packed, tarOf, textOf } from './archive.fixture'

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
