import { describe, expect, test } from 'vitest'
import { failure, reader, serve } from './reading.fixture'

describe('a code host that the configuration names', () => {
  /** A GitHub of one's own that shows a file to who has the token. */
  async function codeHost() {
    const seen: string[] = []
    const host = await serve(({ url, headers }, response) => {
      seen.push(`${url} ${headers.authorization ?? '-'}`)
      if (url?.startsWith('/api/repos/o/renamed/'))
        response.writeHead(301, { location: url.replace('renamed', 'r') }).end()
      else if (url?.startsWith('/api/repos/o/moved/'))
        response.writeHead(302, { location: `http://${elsewhere}/x` }).end()
      else if (headers.authorization !== 'Bearer t') response.writeHead(404).end()
      else response.writeHead(200, { etag: '"1"' }).end('kind: API')
    })
    const elsewhere = await serve(({ url, headers }, response) => {
      seen.push(`elsewhere ${url} ${headers.authorization ?? '-'}`)
      response.end('a')
    })
    return { host, elsewhere, seen, github: (token?: string) => [{ host, token, apiBaseUrl: `http://${host}/api` }] }
  }

  test('is read with its token, also from a private address, and the page is the address given', async () => {
    const { host, github, seen } = await codeHost()
    const page = `http://${host}/o/r/blob/main/a.yaml`
    expect(await reader([], { github: github('t') }).read(page)).toEqual({ url: page, text: 'kind: API', etag: '"1"' })
    expect(seen).toEqual(['/api/repos/o/r/contents/a.yaml?ref=main Bearer t'])
  })

  test('keeps the token on a redirect to itself', async () => {
    const { host, github } = await codeHost()
    const page = `http://${host}/o/renamed/blob/main/a.yaml`
    expect(await reader([], { github: github('t') }).read(page)).toMatchObject({ url: page, text: 'kind: API' })
  })

  test('does not give the token away on a redirect to another', async () => {
    const { host, elsewhere, github, seen } = await codeHost()
    const page = `http://${host}/o/moved/blob/main/a.yaml`
    expect(await failure(reader([], { github: github('t') }).read(page))).toMatch(/^refused: /)
    expect(await reader([elsewhere], { github: github('t') }).read(page)).toMatchObject({ text: 'a' })
    expect(seen.at(-1)).toBe('elsewhere /x -')
  })

  test('keeps the token where its API is redirected to itself, and tells of no address that it made up', async () => {
    const host = await serve(({ url, headers }, response) => {
      if (url === '/api/repos/o/renamed') response.writeHead(301, { location: '/api/repositories/7?token=abc' }).end()
      else if (url === '/api/repos/o/broken') response.writeHead(302, { location: '/api/nothing?token=abc' }).end()
      else if (url?.startsWith('/api/repositories/7') && headers.authorization === 'Bearer t') response.end('{"id":7}')
      else response.writeHead(404).end()
    })
    const reading = reader([], { github: [{ host, token: 't', apiBaseUrl: `http://${host}/api` }] })
    const page = `http://${host}/o`
    expect(await reading.readApi(page, 'repos/o/renamed')).toMatchObject({ json: { id: 7 } })
    expect(await failure(reading.readApi(page, 'repos/o/broken'))).toContain(
      `There is no list at http://${host}/api/repos/o/broken (404)`,
    )
  })

  test('vouches for files in repositories only', async () => {
    const { host, github, seen } = await codeHost()
    expect(await failure(reader([], { github: github('t') }).read(`http://${host}/admin`))).toMatch(/^refused: /)
    expect(seen).toEqual([])
  })

  test('says which token is missing, or wrong', async () => {
    const { host, github } = await codeHost()
    const page = `http://${host}/o/r/blob/main/a.yaml`
    expect(await failure(reader([], { github: github() }).read(page))).toBe(
      `not-found: There is no file at ${page} (404). If it is private, add a token for ${host} under integrations.github in app-config.yaml.`,
    )
    expect(await failure(reader([], { github: github('old') }).read(page))).toMatch(
      /If it is private, check that the token for .* under integrations\.github in app-config\.yaml is valid and may read this repository\.$/,
    )
  })
})
