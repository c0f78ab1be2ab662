import { pipeline, Readable } from 'node:stream'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { constants, createBrotliCompress, createGzip, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { failure, reader, serve } from './reading.fixture'

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
    // At its usual quality it takes a second for 10 MB, and on a busy machine longer than the reader waits.
    ['br', () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
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
