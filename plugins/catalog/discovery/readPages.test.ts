import type { UrlReader } from '@callboard/plugin-api/backend'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readPages } from './readPages'

/** A code host that has another page for ever. */
const endless = (items: number, length = 1) => {
  let pages = 0
  const readApi = async () => ({ json: Array(items).fill('x'.repeat(length)), next: `page/${++pages}` })
  const reading = { reader: { readApi } as unknown as UrlReader, signal: AbortSignal.any([]), item: z.string() }
  return { read: () => readPages({ ...reading, page: 'https://host.example/acme', path: 'repos' }), asked: () => pages }
}

test.each([
  ['pages without end', 1, 1, 1000, 'more than 1000 pages'],
  ['pages larger than it was asked for', 40_000, 1, 3, 'more than 100000 entries'],
  ['entries of 9 MB', 1, 9_000_000, 8, 'more than 64 MB'],
])('a host that gives %s is asked no further', async (_, items, length, asked, message) => {
  const host = endless(items, length)
  await expect(host.read()).rejects.toMatchObject({ reason: 'too-large', message: expect.stringContaining(message) })
  expect(host.asked()).toBe(asked)
})

test('an answer of another shape is said with the field that differs', async () => {
  const reading = { reader: { readApi: async () => ({ json: [{ name: 1 }] }) } as unknown as UrlReader }
  const item = z.object({ name: z.string() })
  const read = readPages({
    ...reading,
    signal: AbortSignal.any([]),
    page: 'https://host.example/acme',
    path: 'repos',
    item,
  })
  await expect(read).rejects.toThrow(
    'What host.example answered is not what its API gives (`0.name`: Invalid input: expected string, received number).',
  )
})
