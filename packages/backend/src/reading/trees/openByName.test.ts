import { describe, expect, test } from 'vitest'
import { failure, reader, serve } from '../reading.fixture'
import { textOf } from './archive.fixture'

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

  test('whose server drips is left after some files', async () => {
    const host = await serve((_, response) => void response.writeHead(200).write('a'))
    const limits = { milliseconds: 60, tree: { milliseconds: 100 } }
    const tree = await reader([host], { limits }).openTree(`http://${host}/docs/`)
    const told = []
    for (const path of ['a', 'b', 'c', 'd']) told.push(await failure(tree?.read(path)))
    expect(told[0]).toContain('did not send the file in time')
    expect(told[3]).toBe(`timeout: d is not read: ${host} took too long to send the files before it. Try again later.`)
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
