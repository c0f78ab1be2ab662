import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer as createTcpServer } from 'node:net'
import { pipeline, Readable } from 'node:stream'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { brotliCompressSync, createBrotliCompress, createGzip, deflateSync, gzipSync } from 'node:zlib'
import { ReadError } from '@callboard/plugin-api/backend'
import { afterEach, describe, expect, test } from 'vitest'
import { IntegrationsConfig } from '../config/integrationsConfig'
import { createUrlReader } from './createUrlReader'
import { followRedirects } from './followRedirects'
import type { Limits } from './Limits'
import { requestFor } from './requestFor'

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

const answer = (body: string | Uint8Array, headers: Record<string, string> = {}) =>
  serve((_, response) => response.writeHead(200, headers).end(body))

/** A reader that may read these hosts. */
function reader(
  hosts: string[],
  { limits, ...integrations }: { limits?: Partial<Limits>; [id: string]: unknown } = {},
) {
  const allow = hosts.map((host) => ({ host }))
  return createUrlReader({ allow, integrations: IntegrationsConfig.parse(integrations), ...(limits && { limits }) })
}

/** What reading failed with, as `reason: message`. */
async function failure(read: Promise<unknown>): Promise<string> {
  const error = await read.then(
    () => undefined,
    (error: unknown) => error,
  )
  return error instanceof ReadError ? `${error.reason}: ${error.message}` : String(error)
}

describe('an address that is not public is refused', () => {
  /** A server that must not be reached. */
  async function secret() {
    let requests = 0
    const host = await serve((_, response) => {
      requests++
      response.end('secret')
    })
    return { port: host.split(':')[1], requests: () => requests }
  }

  test.each([
    'http://127.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f000001:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://0:PORT/',
    'http://①②⑦.0.0.1:PORT/',
    'http://127.0.0.1.:PORT/',
    'http://[::1]:PORT/',
    'http://[::]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://[0:0:0:0:0:ffff:127.0.0.1]:PORT/',
    'http://[64:ff9b::7f00:1]:PORT/',
    'http://localhost:PORT/',
    'http://LOCALHOST:PORT/',
    'https://localhost:PORT/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.5/',
    'http://[fd00:ec2::254]/',
  ])('%s', async (template) => {
    const { port, requests } = await secret()
    const read = reader(['other.example']).read(template.replace('PORT', String(port)))
    expect(await failure(read)).toMatch(/^refused: .*add .* under backend\.reading\.allow in app-config\.yaml/)
    expect(requests()).toBe(0)
  })

  test('the sentence names the address, and what to do if it is meant', async () => {
    expect(await failure(reader([]).read('http://10.0.0.5:8080/a'))).toBe(
      'refused: 10.0.0.5 is a private address, which is not read. If this host is meant, add 10.0.0.5:8080 under backend.reading.allow in app-config.yaml.',
    )
    expect(await failure(reader([]).read('http://localhost:8080/a'))).toMatch(
      /^refused: localhost:8080 resolves to (127\.0\.0\.1|::1), the address of this machine itself, which is not read\./,
    )
  })

  test('a redirect into it', async () => {
    const { port, requests } = await secret()
    for (const target of [`http://127.0.0.1:${port}/`, `http://localhost:${port}/`, `//2130706433:${port}/`]) {
      const host = await serve((_, response) => response.writeHead(302, { location: target }).end())
      expect(await failure(reader([host]).read(`http://${host}/a`))).toMatch(/^refused: /)
    }
    expect(requests()).toBe(0)
  })

  test('a redirect out of the path that is allowed', async () => {
    const host = await serve(({ url }, response) => {
      if (url === '/open/a') response.writeHead(302, { location: '/closed' }).end()
      else response.end('secret')
    })
    const { read } = createUrlReader({
      allow: [{ host, paths: ['/open'] }],
      integrations: IntegrationsConfig.parse({}),
    })
    expect(await read(`http://${host}/open/b`)).toMatchObject({ text: 'secret' })
    expect(await failure(read(`http://${host}/open/a`))).toMatch(/^refused: /)
    expect(await failure(read(`http://${host}/closed`))).toMatch(/^refused: /)
  })
})

test.each([
  ['file:///etc/passwd', /^bad-url: file: addresses are not read/],
  ['javascript:alert(1)', /^bad-url: /],
  ['ftp://example.com/a', /^bad-url: /],
  ['catalog-info.yaml', /^bad-url: 'catalog-info.yaml' is not a URL/],
  ['http://ana:hunter2@example.com/', /^bad-url: The URL of example.com contains a user name(?!.*hunter2)/],
  ['http://does-not-exist.invalid/', /^unreachable: (There is no host|The name) does-not-exist.invalid/],
])('%s is no URL to read', async (url, expected) => {
  expect(await failure(reader([]).read(url))).toMatch(expected)
})

describe('a file', () => {
  test.each([
    ['plain', 'kind: Ä', {}],
    ['with a byte order mark', '\uFEFFkind: Ä', {}],
    ['called a page by the server', 'kind: Ä', { 'content-type': 'text/html' }],
    ['gzip', gzipSync('kind: Ä'), { 'content-encoding': 'gzip' }],
    ['deflate', deflateSync('kind: Ä'), { 'content-encoding': 'deflate' }],
    ['brotli', brotliCompressSync('kind: Ä'), { 'content-encoding': 'br' }],
  ])('is read as text: %s', async (_, body, headers) => {
    const host = await answer(body, headers)
    expect(await reader([host]).read(`http://${host}/a#part`)).toEqual({
      url: `http://${host}/a`,
      text: 'kind: Ä',
      etag: undefined,
    })
  })

  test('is not sent again while its ETag holds', async () => {
    const host = await serve((request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
      else response.writeHead(200, { etag: '"1"' }).end('a')
    })
    const first = await reader([host]).read(`http://${host}/`)
    expect(first).toMatchObject({ text: 'a', etag: '"1"' })
    expect(await reader([host]).read(`http://${host}/`, { etag: first?.etag })).toBeUndefined()
    expect(await reader([host]).read(`http://${host}/`, { etag: '"0"' })).toMatchObject({ text: 'a' })
  })

  test('is not sent again while its date holds, if that is not from just now', async () => {
    const modified = new Date('2020-01-01').toUTCString()
    const host = await serve((request, response) => {
      if (request.headers['if-modified-since'] === modified) response.writeHead(304).end()
      else if (request.url === '/new') response.writeHead(200, { 'last-modified': new Date().toUTCString() }).end('a')
      else response.writeHead(200, { 'last-modified': modified }).end('a')
    })
    const first = await reader([host]).read(`http://${host}/`)
    expect(await reader([host]).read(`http://${host}/`, { etag: first?.etag })).toBeUndefined()
    expect(await reader([host]).read(`http://${host}/new`)).toMatchObject({ etag: undefined })
  })

  test('is found over redirects, and its last address is given', async () => {
    const host = await serve((request, response) => {
      const step = Number(request.url?.slice(1))
      if (step < 5) response.writeHead(302, { location: `${step + 1}` }).end()
      else response.end('a')
    })
    expect(await reader([host]).read(`http://${host}/0`)).toMatchObject({ url: `http://${host}/5`, text: 'a' })
    expect(await failure(reader([host], { limits: { redirects: 4 } }).read(`http://${host}/0`))).toBe(
      `refused: http://${host}/0 is redirected more than 4 times.`,
    )
  })

  test('is not followed from an encrypted address to an open one', async () => {
    const rules = { allow: [], integrations: IntegrationsConfig.parse({}) }
    const send = async () => ({ statusCode: 302, headers: { location: 'http://a.example/' }, body: Readable.from([]) })
    expect(await failure(followRedirects(requestFor(new URL('https://a.example/x'), rules), rules, 5, send))).toBe(
      'refused: https://a.example/x is redirected to http://a.example/, which is not encrypted. Give an https address.',
    )
  })

  test.each([
    ['a page', '\n<!-- hi -->\n<!DOCTYPE html><html>', {}, /is a web page, not the file itself\..*“Raw”/],
    ['a page without a doctype', '<html lang="en">', { 'content-type': 'text/plain' }, /is a web page/],
    ['NUL bytes', 'a\0b', {}, /is a binary file, not text/],
    ['invalid UTF-8', new Uint8Array([0x61, 0xff]), {}, /is not UTF-8 text/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0]), {}, /is written in UTF-16/],
    ['broken gzip', 'abc', { 'content-encoding': 'gzip' }, /was sent compressed, and broken/],
    [
      'cut off gzip',
      gzipSync('abc').subarray(0, 12),
      { 'content-encoding': 'gzip' },
      /was sent compressed, and broken/,
    ],
    ['unknown encoding', 'abc', { 'content-encoding': 'zstd' }, /was sent in the encoding 'zstd'/],
  ])('is refused when it is no text: %s', async (_, body, headers, expected) => {
    const host = await answer(body, headers)
    expect(await failure(reader([host]).read(`http://${host}/`))).toMatch(
      new RegExp(`^not-text: http://${host}/ ${expected.source}`),
    )
  })
})

describe('limits', () => {
  const tooLarge = /^too-large: .* is larger than 10 kB, which is the most that is read\.$/
  const limits = { bytes: 10 * 1024 }

  test('a file that says it is larger is not read at all', async () => {
    const host = await serve((_, response) => response.writeHead(200, { 'content-length': '99999999' }).write('a'))
    expect(await failure(reader([host], { limits }).read(`http://${host}/`))).toMatch(tooLarge)
  })

  test('a file without an end stops being read', async () => {
    const host = await serve((_, response) => {
      const write = () => {
        while (response.write('a'.repeat(1000)) && !response.destroyed);
        response.once('drain', write)
      }
      write()
    })
    expect(await failure(reader([host], { limits }).read(`http://${host}/`))).toMatch(tooLarge)
  })

  test.each([
    ['gzip', createGzip],
    ['br', createBrotliCompress],
  ])('a %s bomb without an end stops being unpacked', async (encoding, createCompressor) => {
    const zeros = Buffer.alloc(100_000)
    const host = await serve((_, response) => {
      const compressor = createCompressor()
      const source = Readable.from(
        (function* () {
          while (!response.destroyed) yield zeros
        })(),
      )
      pipeline(source, compressor, response.writeHead(200, { 'content-encoding': encoding }), () => {})
    })
    expect(await failure(reader([host]).read(`http://${host}/`))).toMatch(/^too-large: .* larger than 10 MB/)
  })

  test('a server that never answers is left', async () => {
    const host = await serve(() => {})
    expect(await failure(reader([host], { limits: { milliseconds: 50 } }).read(`http://${host}/`))).toBe(
      `timeout: ${host} did not send the file in time.`,
    )
  })

  test('a server that drips is left', async () => {
    const host = await serve((_, response) => {
      const timer = setInterval(() => response.write('a'), 5)
      response.on('close', () => clearInterval(timer))
    })
    expect(await failure(reader([host], { limits: { milliseconds: 100 } }).read(`http://${host}/`))).toMatch(
      /^timeout: /,
    )
  })

  test('a server that drips is left also when memory was tidied up meanwhile', async () => {
    setFlagsFromString('--expose-gc')
    const tidyUp = runInNewContext('gc') as () => void
    const host = await serve((_, response) => {
      const drip = setInterval(() => response.write('a'), 10)
      const tidying = setInterval(tidyUp, 50)
      response.on('close', () => [drip, tidying].forEach(clearInterval))
    })
    const { signal } = new AbortController()
    const read = reader([host], { limits: { milliseconds: 1000 } }).read(`http://${host}/`, { signal })
    expect(await failure(read)).toMatch(/^timeout: /)
  })

  test('a compressed file that drips is left', async () => {
    const bytes = gzipSync(Buffer.from(Array.from({ length: 5000 }, (_, index) => index % 251)))
    const host = await serve((_, response) => {
      let sent = 0
      response.writeHead(200, { 'content-encoding': 'gzip' })
      const timer = setInterval(() => response.write(bytes.subarray(sent, ++sent)), 5)
      response.on('close', () => clearInterval(timer))
    })
    expect(await failure(reader([host], { limits: { milliseconds: 100 } }).read(`http://${host}/`))).toMatch(
      /^timeout: /,
    )
  })

  test('a redirect that drips does not hold up the file', async () => {
    const host = await serve(({ url }, response) => {
      if (url === '/b') response.end('a')
      else response.writeHead(302, { location: '/b' }).write('…')
    })
    expect(await reader([host]).read(`http://${host}/a`)).toMatchObject({ text: 'a' })
  })

  test('who gives up waiting gets their own reason', async () => {
    const host = await serve(() => {})
    const controller = new AbortController()
    const read = reader([host]).read(`http://${host}/`, { signal: controller.signal })
    controller.abort(new Error('gone'))
    await expect(read).rejects.toThrow('gone')
  })
})

describe('what went wrong is told', () => {
  test.each([
    [404, {}, /^not-found: There is no file at http:\/\/HOST\/a \(404\)\.$/],
    [410, {}, /^not-found: /],
    [
      401,
      {},
      /^forbidden: HOST does not let the portal read http:\/\/HOST\/a \(401\)\. The portal reads what can be seen without signing in/,
    ],
    [403, {}, /^forbidden: /],
    [429, {}, /^unreachable: HOST answers no more requests for now/],
    [500, {}, /^unreachable: HOST answered 500 instead of the file .* Try again later\.$/],
    [204, {}, /^unreachable: HOST answered 204/],
    [304, {}, /^unreachable: HOST answered 304/],
    [302, {}, /^unreachable: HOST answered 302/],
    [302, { location: 'file:///etc/passwd' }, /^bad-url: file: addresses are not read/],
    [302, { location: 'http://' }, /^bad-url: 'http:\/\/' is not a URL/],
  ])('%s %o', async (status, headers, expected) => {
    const host = await serve((_, response) => response.writeHead(status, headers).end())
    expect(await failure(reader([host]).read(`http://${host}/a`))).toMatch(
      new RegExp(expected.source.replaceAll('HOST', host)),
    )
  })

  test('nobody listens', async () => {
    const host = await answer('')
    await stops.pop()?.()
    expect(await failure(reader([host]).read(`http://${host}/`))).toBe(
      `unreachable: Nothing answers at ${host}: the connection was refused.`,
    )
  })

  test('it breaks off', async () => {
    const host = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('a', () => response.destroy())
    })
    expect(await failure(reader([host]).read(`http://${host}/`))).toBe(
      `unreachable: ${host} broke off before the file was sent.`,
    )
  })

  test('it does not speak HTTP, or not over TLS', async () => {
    const server = createTcpServer((socket) => {
      socket.resume().on('error', () => {})
      socket.end('SSH-2.0-OpenSSH_9.9\r\n')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    stops.push(() => new Promise((resolve) => server.close(resolve)))
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    expect(await failure(reader([host]).read(`http://${host}/`))).toBe(
      `unreachable: What ${host} answered is not HTTP.`,
    )
    expect(await failure(reader([host]).read(`https://${host}/`))).toBe(
      `unreachable: ${host} does not speak https with us (ERR_SSL_WRONG_VERSION_NUMBER).`,
    )
  })
})

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
