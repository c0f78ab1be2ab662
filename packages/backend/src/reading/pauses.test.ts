import { ReadError } from '@callboard/plugin-api/backend'
import { expect, onTestFinished, test, vi } from 'vitest'
import { pausedUntil } from './pauses'
import { reader, serve } from './reading.fixture'

const now = Date.parse('2026-11-21T12:00:00Z')
const inSeconds = (seconds: number) => now + seconds * 1000

test.each([
  ['seconds', 429, { 'retry-after': '90' }, inSeconds(90)],
  ['a date', 429, { 'retry-after': 'Sat, 21 Nov 2026 12:05:00 GMT' }, inSeconds(300)],
  ['nothing said, a minute', 429, {}, inSeconds(60)],
  ['nonsense, a minute', 429, { 'retry-after': 'soon' }, inSeconds(60)],
  [
    'GitHub’s primary limit',
    403,
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(inSeconds(600) / 1000) },
    inSeconds(600),
  ],
  ['GitHub’s secondary limit', 403, { 'retry-after': '60', 'x-ratelimit-remaining': '4000' }, inSeconds(60)],
  [
    'GitLab’s limit',
    429,
    { 'ratelimit-remaining': '0', 'ratelimit-reset': String(inSeconds(30) / 1000) },
    inSeconds(30),
  ],
  ['seconds that are left', 429, { 'ratelimit-reset': '45' }, inSeconds(45)],
  ['a server that is being mended', 503, { 'retry-after': '120' }, inSeconds(120)],
  [
    'the last request that was allowed',
    200,
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '20' },
    inSeconds(20),
  ],
  ['a year, and a day at most', 429, { 'retry-after': '31536000' }, inSeconds(86_400)],
  ['the past, and a second at least', 429, { 'retry-after': '0' }, inSeconds(1)],
  ['a plain refusal', 403, { 'x-ratelimit-remaining': '4999', 'x-ratelimit-reset': '1' }, undefined],
  ['a server that is broken', 503, {}, undefined],
  ['a success', 200, { 'x-ratelimit-remaining': '1', 'x-ratelimit-reset': '20' }, undefined],
])('%s', (_, statusCode, headers, expected) => {
  expect(pausedUntil({ statusCode, headers: headers as Record<string, string> }, now)).toBe(expected)
})

test('a host that wants no more requests gets none until it said, and others do', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now })
  onTestFinished(() => void vi.useRealTimers())
  let asked = 0
  let isBusy = true
  const host = await serve((_, response) => {
    asked++
    response.writeHead(isBusy ? 429 : 200, isBusy ? { 'retry-after': '600' } : {}).end('a')
  })
  const other = await serve((_, response) => response.end('b'))
  const { read } = reader([host, other])
  const refusals = [read(`http://${host}/a.yaml`), read(`http://${host}/b.yaml`)]
  const [first] = await Promise.allSettled(refusals)
  const later = await read(`http://${host}/c.yaml`).catch((error) => error)
  const askedBefore = asked
  expect(first).toMatchObject({ reason: { retryAt: new Date(inSeconds(600)) } })
  expect(later).toBeInstanceOf(ReadError)
  expect(later.message).toBe(`${host} answers no more requests for now, and is left alone until 2026-11-21 12:10 UTC.`)
  expect(await read(`http://${other}/a.yaml`)).toMatchObject({ text: 'b' })

  isBusy = false
  vi.setSystemTime(inSeconds(601))
  expect(await read(`http://${host}/c.yaml`)).toMatchObject({ text: 'a' })
  expect(asked).toBe(askedBefore + 1)
})
