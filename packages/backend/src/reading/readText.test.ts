import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { Readable } from 'node:stream'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { IntegrationsConfig } from '../config/integrationsConfig'
import { freePort } from '../freePort'
import { followRedirects } from './followRedirects'
import { answer, failure, reader, serve } from './reading.fixture'
import { requestFor } from './requestFor'

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
    const send = async () => ({
      statusCode: 302,
      headers: { location: 'http://a.example/?token=x' },
      body: Readable.from([]),
    })
    const hop = requestFor(new URL('https://a.example/x'), rules)
    expect(await failure(followRedirects(hop, 5, { send, redirect: async () => hop }))).toBe(
      'refused: https://a.example/x is redirected to a.example without encryption. Give an https address.',
    )
  })

  test.each([
    ['a page', '\n<!-- hi -->\n<!DOCTYPE html><html>', {}, /is a web page, not the file itself\..*“Raw”/],
    ['a page without a doctype', '<html lang="en">', { 'content-type': 'text/plain' }, /is a web page/],
    ['NUL bytes', 'a\0b', {}, /is a binary file, not text: byte 2 is a NUL\. Give the address/],
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

describe('what went wrong is told', () => {
  test.each([
    [404, {}, /^not-found: There is no file at http:\/\/HOST\/a \(404\)\. Open the address in a private window: /],
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

  test('a pattern where only code hosts have some', async () => {
    const host = await serve((_, response) => response.writeHead(404).end())
    expect(await failure(reader([host]).read(`http://${host}/*.yaml`))).toContain(
      'Only at code hosts can `*` stand for many files.',
    )
  })

  test('nobody listens', async () => {
    const host = `127.0.0.1:${await freePort()}`
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
    onTestFinished(() => void server.close())
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    expect(await failure(reader([host]).read(`http://${host}/`))).toBe(
      `unreachable: What ${host} answered is not HTTP.`,
    )
    expect(await failure(reader([host]).read(`https://${host}/`))).toBe(
      `unreachable: ${host} does not speak https with us (ERR_SSL_WRONG_VERSION_NUMBER).`,
    )
  })
})
